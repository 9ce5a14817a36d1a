import type { Reading } from '../reading.ts';
import { takeApart } from './take-apart.ts';

/** Nobody says more than this to introduce themselves; in what is longer only this much is looked at, so that nothing takes long. */
const mostLetters = 20_000;
const longRun = /(\S{60})\S+/gu;
const wideGap = /(\s)\s+/gu;

/** The beginning of a very long text, without runs of letters or spaces that no reader would follow. Spans do not fit the whole. */
export function beginningOf(reading: Reading): Reading {
  const { text, lang } = reading;
  if (text.length <= mostLetters / 10) return reading;
  const short = text.slice(0, mostLetters).replace(longRun, '$1').replace(wideGap, '$1');
  return short === text ? reading : takeApart(short, lang);
}
