import { foldedWords } from '../searching/fold.ts';

const shortest = 4;
const shortestPart = 5;

/** Words that tell nothing about what is asked or offered, Dutch and English. */
const empty = new Set(
  `aan alle altijd anders bedrijf bedrijven beetje binnen buiten collega contact contacten daar dagen deze die doen
  doet door eens eigen elkaar even geen goed goede graag groot hebben heeft heel help helpen hier hulp hulp iemand iets
  ieder ikzelf jaar jong jonge kent keuze klein kleine kunnen leren maar maken mee meer mensen met mijn misschien moet
  naar nemen nieuw nieuwe niet nodig nogal omgeving onder onze oud oude over partij plek praten samen snel soort soms
  tegen tijd tips toekomst tussen vaak vanaf veel verder vinden vindt voor vraag vragen waar wanneer want wat weet werk
  werken werkt wie wij wil willen worden wordt zelf zich zijn zoek zoeken zoekt zoals zonder
  about after also another anyone around because been before being business companies company could does doing
  each else even every from gets give good great have having help helping helps here into just know knows like
  look looking looks made make many might more most much need needs nice only old other over people person
  place really seek seeking seeks some somebody someone something such than that their them then there these they
  thing things this time used very want wants week well young were what when where which while with without work working
  works would years your`.split(/\s+/),
);

/** The words of a text that tell what it is about: folded, four letters or more, without filling. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(foldedWords(text))].filter((word) => word.length >= shortest && !empty.has(word));
}

/** Where the thing that is asked for ends and its particulars begin. */
const particulars =
  /[,;:(]|(?:^|\s)(?:aan|als|bij|dat|die|door|in|met|naar|om|op|over|tot|uit|van|voor|waar|wie|about|at|by|for|from|in|of|on|that|to|who|whom|with)(?=\s)/i;

/**
 * The telling words of what is asked for itself, without its particulars: `jurist` of "een jurist die coöperaties kent".
 * All telling words where nothing stands before the particulars.
 */
export function askedWords(ask: string): readonly string[] {
  const head = tellingWords(ask.split(particulars)[0] ?? '');
  return head.length > 0 ? head : tellingWords(ask);
}

/**
 * How many telling words of `asked` are found in `offered` (Q5, simply): the same word, another form of it, or part of a
 * compound (`jurist` in `arbeidsjurist`).
 */
export function sharedWords(asked: readonly string[], offered: readonly string[]): number {
  return asked.filter((word) => offered.some((other) => isAbout(word, other))).length;
}

function isAbout(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestPart) return false;
  if (short[0] !== long[0]) return long.endsWith(short);
  return long.startsWith(stem(short))
    ? long.length - short.length <= 3 || long.startsWith(short)
    : long.endsWith(short);
}

/** Without the ending of a plural or an infinitive: `stagiairs`, `stagiaires`, `verhuizen`. */
function stem(word: string): string {
  const cut = word.replace(/(?:en|es|s|e)$/, '');
  return cut.length >= shortestPart ? cut : word;
}
