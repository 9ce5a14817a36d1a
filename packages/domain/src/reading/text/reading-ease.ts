import type { ReadingScore } from './scores.ts';

/** How a text sounds to who hears it once: as one `talks`, as one `writes`, or as a `document`. */
export type ReadingEase = 'talks' | 'writes' | 'document';

/** Words a sentence beyond which the sentences, and not the words, make it hard to follow. */
const longSentences = 18;

/** A reading score in words (Q2, A5): Flesch's own bounds of plain English (60) and of difficult (40), which Douma kept for Dutch. */
export function readingEase({ score, wordsPerSentence }: ReadingScore): {
  readonly ease: ReadingEase;
  /** What to shorten first; null where nothing needs it. */
  readonly shorten: 'sentences' | 'words' | null;
} {
  const ease = score >= 60 ? 'talks' : score >= 40 ? 'writes' : 'document';
  if (ease === 'talks') return { ease, shorten: null };
  return { ease, shorten: wordsPerSentence > longSentences ? 'sentences' : 'words' };
}
