import type { Reading, Seen } from '../reading.ts';
import { syllables } from '../text/syllables.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isFamiliar } from './familiar.ts';
import { findListed } from './jargon.ts';

/** From this many syllables on a word that is not familiar is hard. */
const manySyllables = 5;
const manyLetters = 12;
/** What is longer is no word. */
const mostLetters = 60;

/** Formal and bookish words by a list, and long rare words: not frequent, nor made of frequent parts. */
export function findHardWords(reading: Reading, lexicon: Lexicon): readonly Seen[] {
  const listed = findListed(reading, lexicon.hard, 'hard-word');
  const taken = new Set(listed.map(({ span: [start] }) => start));
  const rare = reading.tokens.filter((token) => !taken.has(token.start) && isRare(reading, token, lexicon));
  return [
    ...listed,
    ...rare.map(({ start, end, text }): Seen => {
      return { kind: 'hard-word', span: [start, end], about: { type: 'rare-word', term: text } };
    }),
  ];
}

function isRare({ lang }: Reading, { text, plain }: Token, lexicon: Lexicon): boolean {
  if (plain.length < manyLetters || plain.length > mostLetters || !/^\p{Ll}+$/u.test(text)) return false;
  return syllables(plain, lang) >= manySyllables && !isFamiliar(plain, lang, lexicon);
}
