import { fold } from '../../searching/fold.ts';
import type { PlaceIndex } from '../places/place-index.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { cognate } from './cognate.ts';
import { functionWords } from './function-words.ts';
import type { Item, Thing } from './item.ts';
import { joinLoanWords } from './join-loan-words.ts';
import { splitCompound } from './split-compound.ts';
import { type Language, looserStems, stem } from './stem.ts';
import { termKey } from './term-key.ts';

/** What reading needs: made once, kept as long as you match. */
export interface Lexicon {
  readonly thesaurus: Thesaurus;
  readonly places: PlaceIndex;
  readonly stemsOf: (word: string) => Stems;
}

/** The stem of a word in each language. */
export interface Stems {
  readonly nl: string;
  readonly en: string;
}

interface Word {
  readonly written: string;
  readonly folded: string;
  /** The first of its sentence, so a capital says nothing. */
  readonly first: boolean;
  /** Its stem in each language. */
  readonly nl: string;
  readonly en: string;
}

const pieces = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*|[.,;:!?()–—]|(?<=\s)-(?=\s)|\n/gu;
const longestTerm = 5;
/** Small words that happen to spell a term together are none. */
const shortestTelling = 3;
const located = new Set(
  'in uit rond rondom nabij omgeving regio buurt near around from based bij vanuit within area'.split(' '),
);
const articles = new Set(['een', 'a', 'an', 'the', 'good', 'goede']);
const anywhere = new Set('landelijk online remote nationwide heel afstand'.split(' '));

/** A text in items, in order; things are found by their longest term in the language of the text, else in the other. */
export function itemise(text: string, language: Language, lexicon: Lexicon): readonly Item[] {
  const items: Item[] = [];
  let run: Word[] = [];
  const flush = () => {
    readRun(run, language, lexicon, items);
    run = [];
  };
  for (const [written] of joinLoanWords(text, lexicon.thesaurus).matchAll(pieces)) {
    if (/[\p{L}\p{N}]/u.test(written)) {
      const folded = fold(written).replace(/['&]/g, '');
      run.push({
        written,
        folded,
        first: run.length === 0 && items.length === 0,
        ...lexicon.stemsOf(folded),
      });
      continue;
    }
    flush();
    items.push({ type: /[,()–—-]/.test(written) ? 'comma' : 'stop' });
  }
  flush();
  return items;
}

function readRun(words: readonly Word[], language: Language, lexicon: Lexicon, items: Item[]): void {
  for (let at = 0; at < words.length; ) at += readAt(words, at, language, lexicon, items);
}

/** Reads what begins at this word, and gives how many words that took. */
function readAt(
  words: readonly Word[],
  at: number,
  language: Language,
  lexicon: Lexicon,
  items: Item[],
): number {
  const word = words[at];
  if (!word) return 1;
  const place = readPlace(words, at, lexicon);
  if (place) {
    items.push(place.item);
    return place.length;
  }
  const term = readTerm(words, at, language, lexicon);
  if (term && (term.length > 1 || !isSmall(word, language) || isNamedHelper(words, at, language))) {
    items.push(thing(term.concepts, wordsLabel(words, at, term.length), lexicon));
    return term.length;
  }
  if (isAnywhere(words, at)) items.push({ type: 'anywhere' });
  const does = functionWords[language].get(word.folded);
  if (does) {
    if (does !== 'filling') items.push({ type: 'small', does, word: word.folded });
    return 1;
  }
  items.push(...readUnknown(word, language, lexicon, isLastVerb(words, at)));
  return 1;
}

/** A small word, unless written as an abbreviation (`IT`). */
function isSmall({ written, folded }: Word, language: Language): boolean {
  return functionWords[language].has(folded) && !(written.length > 1 && written === written.toUpperCase());
}

/** `a guide` is somebody, `guides` is what they do. */
function isNamedHelper(words: readonly Word[], at: number, language: Language): boolean {
  return (
    articles.has(words[at - 1]?.folded ?? '') &&
    functionWords[language].get(words[at]?.folded ?? '') === 'helps'
  );
}

function isAnywhere(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (word === 'heel') return words[at + 1]?.folded === 'nederland';
  return word === 'afstand' ? words[at - 1]?.folded === 'op' : anywhere.has(word);
}

function readTerm(
  words: readonly Word[],
  at: number,
  language: Language,
  lexicon: Lexicon,
): { readonly concepts: readonly number[]; readonly length: number } | null {
  const other = language === 'nl' ? 'en' : 'nl';
  const own = readTermIn(words, at, language, lexicon);
  const first = words[at]?.folded ?? '';
  if (own && own.length >= lexicon.thesaurus.longestFrom(first, other)) return own;
  const foreign = readTermIn(words, at, other, lexicon);
  return foreign && foreign.length > (own?.length ?? 0) ? foreign : own;
}

function readTermIn(
  words: readonly Word[],
  at: number,
  language: Language,
  { thesaurus }: Lexicon,
): { readonly concepts: readonly number[]; readonly length: number } | null {
  const first = words[at]?.folded ?? '';
  const reach = Math.min(words.length - at, Math.max(2, thesaurus.longestFrom(first, language)));
  let found: { readonly concepts: readonly number[]; readonly length: number } | null = null;
  let before = '';
  let telling = false;
  for (let length = 1; length <= reach; length++) {
    const word = words[at + length - 1];
    if (!word) break;
    telling ||= word.folded.length >= shortestTelling;
    const concepts = thesaurus.find(before + word[language], language);
    if (concepts && (length === 1 || telling)) found = { concepts, length };
    before += word.folded;
    if (length >= 2 && !thesaurus.goesOn(before, language)) break;
  }
  if (found && found.length > 1) return found;
  return (reach > 1 ? readSpread(words, at, language, thesaurus) : null) ?? found;
}

/** A term of two words with small ones between them: `fabrieken kan controleren`. */
function readSpread(
  words: readonly Word[],
  at: number,
  language: Language,
  thesaurus: Thesaurus,
): { readonly concepts: readonly number[]; readonly length: number } | null {
  const first = words[at]?.folded ?? '';
  if (thesaurus.longestFrom(first, language) < 2 || functionWords[language].has(first)) return null;
  let next = at + 1;
  while (next - at < longestTerm && functionWords[language].get(words[next]?.folded ?? '') === 'filling')
    next++;
  const last = words[next]?.folded;
  if (next === at + 1 || !last) return null;
  const concepts = thesaurus.find(termKey([first, last], language), language);
  return concepts ? { concepts, length: next - at + 1 } : null;
}

function readPlace(
  words: readonly Word[],
  at: number,
  { places }: Lexicon,
): { readonly item: Item; readonly length: number } | null {
  const first = words[at];
  if (!first) return null;
  const before = words[at - 1]?.folded ?? '';
  const isLocated = located.has(before) || located.has(words[at - 2]?.folded ?? '');
  for (let length = Math.min(places.longestFrom(first.folded), words.length - at); length >= 1; length--) {
    const part = words.slice(at, at + length);
    const place = places.find(part.map((word) => word.folded).join(' '));
    if (!place) continue;
    const capital = part.some(({ written }) => /^\p{Lu}/u.test(written));
    if (!capital && !located.has(before)) return null;
    if (length === 1 && first.folded.length < 4 && !located.has(before)) return null;
    return { item: { type: 'place', name: place.name, key: `@${place.name}`, located: isLocated }, length };
  }
  return null;
}

/** In `somebody who … values` the verb at the end says what they do. */
function isLastVerb(words: readonly Word[], at: number): boolean {
  return at === words.length - 1 && words.slice(0, at).some(({ folded }) => folded === 'die');
}

function readUnknown(word: Word, language: Language, lexicon: Lexicon, isVerb: boolean): readonly Thing[] {
  if (/^\d+$/.test(word.folded) || word.folded.length < 2) return [];
  const loose = readLoose(word.folded, language, lexicon);
  const name = !word.first && /^\p{Lu}/u.test(word.written);
  const unknown = { ...wordThing(word.folded, word.written, language), name };
  if (loose && !name) {
    const known = thing(loose, word.written, lexicon);
    return [{ ...known, weak: !isVerb || known.weak, role: isVerb || known.role }];
  }
  if (word.folded.length < 7) return [unknown];
  const compound = splitCompound(word.folded, lexicon.thesaurus);
  if (!compound) return [unknown];
  const { left, right } = compound;
  const leftThing =
    typeof left === 'string' ? wordThing(left, left, 'nl') : thing(left, word.written, lexicon);
  if (!right) return [leftThing];
  return [{ ...leftThing, modifier: true }, thing(right, word.written, lexicon)];
}

function readLoose(word: string, language: Language, { thesaurus }: Lexicon): readonly number[] | null {
  for (const key of looserStems(word, language)) {
    const concepts = thesaurus.find(key, language);
    if (concepts) return concepts;
  }
  return null;
}

function thing(concepts: readonly number[], label: string, { thesaurus }: Lexicon): Thing {
  const known = concepts.map((number) => thesaurus.concepts[number]);
  return {
    type: 'thing',
    keys: concepts,
    label,
    weak: known.every((concept) => concept?.weak),
    role: known.some((concept) => concept?.kind === 'role'),
    name: false,
    modifier: known.every((concept) => concept?.id.endsWith('-language')),
  };
}

function wordThing(folded: string, label: string, language: Language): Thing {
  const key = cognate(stem(folded, language));
  return { type: 'thing', keys: [key], label, weak: false, role: false, name: false, modifier: false };
}

function wordsLabel(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ written }) => written)
    .join(' ');
}
