import { IntlMessageFormat } from 'intl-messageformat';
import type { Sentence } from './sentence-of.ts';
import { wording } from './wording.ts';

/** A sentence as somebody reads it, for a test; empty where there is none. */
export function print(sentence: Sentence | null, language: 'nl' | 'en', address: 'je' | 'u' = 'je'): string {
  if (!sentence) return '';
  const format = new IntlMessageFormat(
    wording[language][sentence.key],
    language === 'nl' ? 'nl-NL' : 'en-GB',
  );
  return String(format.format({ address, ...sentence.values }));
}
