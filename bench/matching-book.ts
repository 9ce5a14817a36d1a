// A made-up book of any size to match in: roles, needs and places of the thesaurus in both languages, in varied sentences.
import { createTextReader, type MatchPerson } from '@kennis/domain';

const places =
  'Zwolle Utrecht Amsterdam Rotterdam Eindhoven Groningen Maastricht Breda Arnhem Leiden Delft Haarlem Gent Antwerpen Leuven Berlin Hamburg London Paris Enschede Apeldoorn Tilburg Nijmegen Amersfoort'.split(
    ' ',
  );
const dutchAsks = [
  'een {} in {@}',
  'iemand die verstand heeft van {}',
  '{}',
  'een {} voor {2}',
  'wie kent een {}',
];
const englishAsks = ['a {} in {@}', 'somebody who knows about {}', 'help with {}', 'a {} for {2}', '{}'];
const dutchOffers = ['meedenken over {}', '{}', 'een uur advies over {} voor {2}', 'ervaring met {}'];
const englishOffers = ['advice on {}', '{}', 'a talk about {} for {2}', 'experience with {}'];
const made = ['Noorder', 'Wester', 'Blauw', 'Linden', 'Haven', 'Zilver', 'Ooster', 'Kruis'];

/** A book of this many people, with half as many asks and four offers for every five of them; always the same. */
export function createMatchingBook(size: number): readonly MatchPerson[] {
  const { concepts } = createTextReader().thesaurus;
  const random = createRandom(20_261_122);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const roles = concepts.filter(({ kind }) => kind === 'role');
  const needs = concepts.filter(({ kind }) => kind === 'need');
  const sectors = concepts.filter(({ kind }) => kind === 'sector');
  const fill = (lang: 'nl' | 'en', forms: readonly string[]) =>
    pick(forms)
      .replace('{}', pick(pick(random() < 0.5 ? roles : needs)[lang]))
      .replace('{2}', pick(pick(random() < 0.5 ? sectors : roles)[lang]))
      .replace('{@}', pick(places));
  return Array.from({ length: size }, (_, at) => {
    const lang = random() < 0.5 ? 'nl' : 'en';
    return {
      id: `p${at}`,
      name: `Person ${at}`,
      role: pick(pick(roles)[lang]),
      organisation: `${pick(made)}${pick(made).toLowerCase()} ${at % 900}`,
      place: pick(places),
      does: `${fill(lang, lang === 'nl' ? dutchOffers : englishOffers)} ${at % 700}`,
      offers: random() < 0.8 ? [fill(lang, lang === 'nl' ? dutchOffers : englishOffers)] : [],
      asks: at % 2 === 0 ? [fill(lang, lang === 'nl' ? dutchAsks : englishAsks)] : [],
      lang,
    } satisfies MatchPerson;
  });
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
