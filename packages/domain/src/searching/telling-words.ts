import { foldedWords } from './fold.ts';

const shortest = 4;

/** Words that tell nothing of what a text is about, of `shortest` letters or more: first Dutch, then English. */
const empty = new Set(
  `
  alle alles altijd anders bedrijf bedrijven beetje binnen buiten collega contact contacten daar dagen deze
  doen doet door eens eigen elkaar even geen goed goede graag groot haar hebben heeft heel help helpen hier
  hulp ieder iemand iets ikzelf jaar jaarlijkse jong jonge kent keuze klein kleine kunnen leren maar maken
  meer mensen mijn misschien moet naar nemen niet nieuw nieuwe nodig nogal omgeving onder onze oude over
  partij plek praten samen snel soms soort tegen tijd tips toekomst tussen vaak vanaf veel verder vinden
  vindt voor vraag vragen waar wanneer want weet werk werken werkt willen worden wordt zelf zich zijn zoals
  zoek zoeken zoekt zonder

  about after also another anyone around because been before being business companies company could does
  doing each else even every from gets give good great have having help helping helps here into just know
  knows like look looking looks made make many might more most much need needs nice only other over people
  person place really seek seeking seeks some somebody someone something such than that their them then
  there these they thing things this time used very want wants week well were what when where which while
  with without work working works would years young your
  `
    .trim()
    .split(/\s+/),
);

/** The words that tell what a text is about: folded, of four letters or more, each once, without filling and numbers. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(foldedWords(text))].filter(
    (word) => word.length >= shortest && !/^\d+$/.test(word) && !empty.has(word),
  );
}
