import type { Key } from '../reading/reading.ts';
import type { Language } from '../reading/stem.ts';
import { termKey, termWords } from '../reading/term-key.ts';
import type { Concept } from './concept.ts';
import { type Kin, kinOf, type Ties } from './kin.ts';
import { type Terms as MoreTerms, parseTerms, parseTheme } from './parse-theme.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { themes } from './themes.ts';

/** The bilingual thesaurus: concepts are told by their number in `concepts`. */
export interface Thesaurus {
  readonly concepts: readonly Concept[];
  readonly numberOf: (id: string) => number | undefined;
  /** The concepts that have a term with this key (`termKey`) in this language; several for a homonym. */
  readonly find: (key: string, language: Language) => readonly number[] | undefined;
  /** How many words the longest term has that begins with this word. */
  readonly longestFrom: (word: string, language: Language) => number;
  /** Whether a term goes on after these words together. */
  readonly goesOn: (words: string, language: Language) => boolean;
  /** What answers a concept that is asked for, itself included, with how well (0-1). */
  readonly kin: (concept: number) => readonly Kin[];
  /** The concepts that this one answers: `kin` the other way. The first call takes some milliseconds. */
  readonly asksFor: (concept: number) => readonly number[];
  /** What answers one who means these concepts or words, the best first; the array itself is what is remembered by. */
  readonly answersTo: (keys: readonly Key[]) => readonly Answer[];
}

/** A concept or word that answers, and how well (0-1). */
export interface Answer {
  readonly key: Key;
  readonly likeness: number;
}

/** Of a homonym the first meaning is the usual one. */
const laterSense = 0.92;

/** Reads the thesaurus (some milliseconds): keep it as long as you match. */
export function createThesaurus(): Thesaurus {
  const concepts = addTerms(themes.flatMap(parseTheme), parseTerms(saidOtherwise));
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const terms = { nl: readTerms(concepts, 'nl'), en: readTerms(concepts, 'en') };
  const kin = new Map<number, readonly Kin[]>();
  const ties = readTies(concepts, numbers);
  const asking: (readonly number[])[] = [];
  const answers = new WeakMap<readonly Key[], readonly Answer[]>();
  const kinOfConcept = (concept: number) => {
    const known = kin.get(concept) ?? kinOf(concept, ties);
    kin.set(concept, known);
    return known;
  };
  return {
    concepts,
    numberOf: (id) => numbers.get(id),
    find: (key, language) => terms[language].byKey.get(key),
    longestFrom: (word, language) => terms[language].longest.get(word) ?? 1,
    goesOn: (words, language) => terms[language].beginnings.has(words),
    kin: kinOfConcept,
    asksFor(concept) {
      if (asking.length === 0) asking.push(...turnAround(concepts.length, kinOfConcept));
      return asking[concept] ?? [];
    },
    answersTo(keys) {
      const known = answers.get(keys) ?? readAnswers(keys, kinOfConcept);
      answers.set(keys, known);
      return known;
    },
  };
}

function addTerms(concepts: readonly Concept[], more: ReadonlyMap<string, MoreTerms>): readonly Concept[] {
  const unknown = [...more.keys()].filter((id) => !concepts.some((concept) => concept.id === id));
  if (unknown.length > 0) throw new Error(`"${unknown.join(', ')}" is no concept`);
  return concepts.map((concept) => {
    const { nl = [], en = [] } = more.get(concept.id) ?? {};
    return { ...concept, nl: [...concept.nl, ...nl], en: [...concept.en, ...en] };
  });
}

function turnAround(
  count: number,
  kinOfConcept: (concept: number) => readonly Kin[],
): readonly (readonly number[])[] {
  const asking: number[][] = Array.from({ length: count }, () => []);
  for (let asked = 0; asked < count; asked++)
    for (const { concept } of kinOfConcept(asked)) asking[concept]?.push(asked);
  return asking;
}

function readAnswers(
  keys: readonly Key[],
  kinOfConcept: (concept: number) => readonly Kin[],
): readonly Answer[] {
  return keys
    .flatMap((key, sense): readonly Answer[] => {
      if (typeof key === 'string') return [{ key, likeness: 1 }];
      const share = sense === 0 ? 1 : laterSense;
      return kinOfConcept(key).map(({ concept, likeness }) => ({ key: concept, likeness: likeness * share }));
    })
    .sort((a, b) => b.likeness - a.likeness);
}

interface Terms {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly longest: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlySet<string>;
}

function readTerms(concepts: readonly Concept[], language: Language): Terms {
  const byKey = new Map<string, number[]>();
  const longest = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const [number, concept] of concepts.entries()) {
    for (const term of concept[language]) {
      const words = termWords(term);
      const first = words[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
      for (let count = 2; count < words.length; count++) beginnings.add(words.slice(0, count).join(''));
      const key = termKey(words, language);
      const known = byKey.get(key) ?? [];
      if (!known.includes(number)) byKey.set(key, [...known, number]);
    }
  }
  return { byKey, longest, beginnings };
}

function readTies(concepts: readonly Concept[], numbers: ReadonlyMap<string, number>): Ties {
  const numbersOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [number];
    });
  const empty = <Item>(): Item[][] => concepts.map(() => []);
  const narrower = empty<number>();
  const related = empty<number>();
  const servedBy = empty<{ role: number; first: boolean }>();
  const consultant = numbersOf(['consultant']);
  const broader = concepts.map((concept) => [
    ...numbersOf(concept.broader),
    ...(isAdviser(concept) ? consultant : []),
  ]);
  const serves = concepts.map((concept) => numbersOf(concept.serves));
  for (const [number, concept] of concepts.entries()) {
    for (const parent of broader[number] ?? []) narrower[parent]?.push(number);
    for (const [at, need] of (serves[number] ?? []).entries())
      servedBy[need]?.push({ role: number, first: at === 0 });
    for (const other of numbersOf(concept.related)) {
      related[number]?.push(other);
      related[other]?.push(number);
    }
  }
  return { concepts, broader, narrower, serves, servedBy, related };
}

/** Every adviser is a consultant, weak as that is. */
function isAdviser({ id, kind, nl }: Concept): boolean {
  return kind === 'role' && id !== 'consultant' && nl.some((term) => /(?:adviseur|consultant)$/.test(term));
}
