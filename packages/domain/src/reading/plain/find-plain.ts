import type { Reading, Seen } from '../reading.ts';
import { lexicons } from '../words/lexicon.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findDutchPassives } from './dutch-passive.ts';
import { findEnglishInDutch } from './english-in-dutch.ts';
import { findEnglishPassives } from './english-passive.ts';
import { findHardWords } from './hard-words.ts';
import { findJargon } from './jargon.ts';
import { findLongSentences } from './long-sentences.ts';

/** What keeps a text from being understood at once (Q2); a word is pointed out once, an abbreviation before jargon, jargon before hard. */
export function findPlain(reading: Reading): readonly Seen[] {
  const lexicon = lexicons[reading.lang];
  const abbreviations = findAbbreviations(reading, lexicon);
  const isShort = ({ span: [start, end] }: Seen) =>
    abbreviations.some(({ span }) => span[0] < end && start < span[1]);
  const listed = findJargon(reading, lexicon).filter((seen) => !isShort(seen));
  const isListed = ({ span: [start, end] }: Seen) =>
    listed.some(({ span }) => span[0] < end && start < span[1]);
  const english = reading.lang === 'nl' ? findEnglishInDutch(reading) : [];
  const jargon = [...listed, ...english.filter((seen) => !isShort(seen) && !isListed(seen))];
  const isJargon = ({ span: [start, end] }: Seen) =>
    jargon.some(({ span }) => span[0] < end && start < span[1]);
  return [
    ...jargon,
    ...abbreviations,
    ...findHardWords(reading, lexicon).filter((seen) => !isJargon(seen)),
    ...findLongSentences(reading),
    ...(reading.lang === 'nl' ? findDutchPassives(reading) : findEnglishPassives(reading)),
  ];
}
