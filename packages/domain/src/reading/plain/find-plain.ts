import type { Reading, Seen } from '../reading.ts';
import { lexicons } from '../words/lexicon.ts';
import { findAbbreviations } from './abbreviations.ts';
import { findDutchPassives } from './dutch-passive.ts';
import { findEnglishInDutch } from './english-in-dutch.ts';
import { findEnglishPassives } from './english-passive.ts';
import { findCompounds, findFamilies } from './families.ts';
import { findHardWords } from './hard-words.ts';
import { findJargon } from './jargon.ts';
import { findLongSentences } from './long-sentences.ts';
import { findPlatitudes } from './platitudes.ts';

/** What keeps a text from being understood at once (Q2); a word is pointed out once, an abbreviation before jargon, jargon before hard. */
export function findPlain(reading: Reading): readonly Seen[] {
  const lexicon = lexicons[reading.lang];
  const words = onlyFirst([
    findAbbreviations(reading, lexicon),
    findJargon(reading, lexicon),
    findFamilies(reading),
    findPlatitudes(reading),
    findCompounds(reading, lexicon),
    reading.lang === 'nl' ? findEnglishInDutch(reading) : [],
    findHardWords(reading, lexicon),
  ]);
  return [
    ...words,
    ...findLongSentences(reading),
    ...(reading.lang === 'nl' ? findDutchPassives(reading) : findEnglishPassives(reading)),
  ];
}

/** Each place in the text by the first of the lists that sees it. */
function onlyFirst(lists: readonly (readonly Seen[])[]): readonly Seen[] {
  const taken = new Set<number>();
  return lists.flatMap((list) => {
    const free = list.filter(({ span: [start, end] }) => !overlaps(taken, start, end));
    for (const { span } of free) for (let at = span[0]; at < span[1]; at++) taken.add(at);
    return free;
  });
}

function overlaps(taken: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (taken.has(at)) return true;
  return false;
}
