import type { Reading } from '../reading.ts';
import { syllables } from './syllables.ts';

/** How easy a text reads, from 0 (hard) to 100 (easy), with what it is made of; null without a word. */
export interface ReadingScore {
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/**
 * Flesch reading ease (R. Flesch, A new readability yardstick, 1948) for English, and for Dutch as W.H. Douma fitted it (De
 * leesbaarheid van landbouwbladen, 1960).
 */
export function readingScore({ tokens, sentences, lang }: Reading): ReadingScore | null {
  if (tokens.length === 0) return null;
  const sum = tokens.reduce((total, { plain }) => total + syllables(plain, lang), 0);
  const wordsPerSentence = tokens.length / sentences.length;
  const syllablesPerWord = sum / tokens.length;
  const ease =
    lang === 'nl'
      ? 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
      : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
  return { score: Math.round(Math.min(100, Math.max(0, ease))), wordsPerSentence, syllablesPerWord };
}
