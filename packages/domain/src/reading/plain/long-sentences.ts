import type { Reading, Seen } from '../reading.ts';

/** The most words of a sentence that is followed at first hearing. */
const mostWords: { readonly nl: number; readonly en: number } = { nl: 24, en: 25 };

/** Sentences of more words than that. */
export function findLongSentences({ sentences, lang }: Reading): readonly Seen[] {
  const most = mostWords[lang];
  return sentences
    .filter(({ tokens }) => tokens.length > most)
    .map(({ start, end, tokens }) => ({
      kind: 'long-sentence',
      span: [start, end],
      about: { type: 'long-sentence', words: tokens.length, most },
    }));
}
