import type { Period } from '../looking-back/period.ts';
import type { Worth } from '../looking-back/worth.ts';
import type { Yield } from '../looking-back/yield.ts';
import type { YieldTell } from '../looking-back/yield-tells.ts';
import { type Sentence, sentenceOf } from './sentence-of.ts';

/** What can honestly be said of a yield (E3). */
export function yieldSentences(tells: readonly YieldTell[]): readonly Sentence[] {
  return tells.map((tell) => sentenceOf('yield', tell));
}

/** Whether to go again, in words (A7). */
export function worthSentence(worth: Worth): Sentence {
  return { key: `worth.${worth}`, values: {} };
}

/** What it cost: `Het kostte 9 uur en € 45`; null where nothing is known. Amounts are written in the language given. */
export function costSentence({ hours, fees }: Yield, language: 'nl' | 'en'): Sentence | null {
  if (hours === 0 && fees.length === 0) return null;
  const amounts = fees.map((fee) => printFee(fee, language === 'nl' ? 'nl-NL' : 'en-GB'));
  return { key: 'yield.cost', values: { hours, fee: amounts.length === 0 ? 'none' : amounts.join(' + ') } };
}

/** What a period is called. */
export function periodSentence({ of, year }: Period): Sentence {
  return { key: `period.${of}`, values: year === null ? {} : { year: String(year) } };
}

/** A currency that is none, from elsewhere, is printed as it stands. */
function printFee({ cents, currency }: Yield['fees'][number], locale: string): string {
  const amount = new Intl.NumberFormat(locale, {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    ...(/^[A-Za-z]{3}$/.test(currency) && { style: 'currency' as const, currency }),
  }).format(cents / 100);
  return /^[A-Za-z]{3}$/.test(currency) ? amount : `${amount} ${currency}`;
}
