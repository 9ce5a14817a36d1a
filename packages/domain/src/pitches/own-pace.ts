import { detectLanguage } from '../reading/text/detect-language.ts';
import type { RecordOf } from '../records/kinds.ts';

/** Beyond these somebody stopped halfway, or talked in between. */
const [slowest, fastest] = [2, 0.5];

/**
 * How you speak in a language beside a calm speaker, from what you said aloud to the end (Q1): 1.2 takes a fifth longer. The
 * median over your versions, 1 while there is none. Learned when it is needed, never stored.
 */
export function ownPace(pitches: readonly RecordOf<'pitch'>[], language: 'nl' | 'en'): number {
  const shares = pitches
    .filter(({ fields }) => (fields.language ?? detectLanguage(fields.text ?? '')) === language)
    .map(({ fields }) => Number(fields.timed?.seconds) / Number(fields.timed?.calm))
    .filter((share) => share >= fastest && share <= slowest)
    .sort((a, b) => a - b);
  const half = shares.length / 2;
  if (shares.length === 0) return 1;
  return ((shares[Math.ceil(half) - 1] ?? 1) + (shares[Math.floor(half)] ?? 1)) / 2;
}
