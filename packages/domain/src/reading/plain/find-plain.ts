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
  const words = onlyFirst(
    [
      findAbbreviations(reading, lexicon),
      findJargon(reading, lexicon),
      findFamilies(reading),
      findPlatitudes(reading),
      findCompounds(reading, lexicon),
      reading.lang === 'nl' ? findEnglishInDutch(reading) : [],
      findHardWords(reading, lexicon),
    ],
    reading.text.length,
  );
  return [
    ...words,
    ...findLongSentences(reading),
    ...(reading.lang === 'nl' ? findDutchPassives(reading) : findEnglishPassives(reading)),
  ];
}

/** Each place in the text by the first of the lists that sees it. */
function onlyFirst(lists: readonly (readonly Seen[])[], letters: number): readonly Seen[] {
  const taken = new Uint8Array(letters);
  return lists.flatMap((list) => {
    const free = list.filter(({ span }) => !taken.subarray(...span).includes(1));
    for (const { span } of free) taken.fill(1, ...span);
    return free;
  });
}
