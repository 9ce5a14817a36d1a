import { fold } from '../../searching/fold.ts';
import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { stem } from './stem.ts';

/** A word with hyphens in it, its last part long enough to hold two words. */
const hyphened = /(?<![\p{L}\p{N}-])(\p{L}+(?:-\p{L}+)*)-(\p{L}{5,})(?![\p{L}\p{N}-])/gu;
const shortestRight = 4;
/** What loan words end in after their hyphen: `burn-out`, `follow-up`, `check-in`, `e-mail`. */
const endings = ['up', 'out', 'in', 'off', 'on', 'down', 'over', 'by', 'how', 'back', 'line', 'mail'];

/**
 * Takes the hyphen out of a loan word that stands in a Dutch compound, so that the compound can be split where its words meet:
 * `burn-outbegeleiding` is guidance at a burn-out, and not `burn` beside `outbegeleiding`. Other hyphens stay.
 */
export function joinLoanWords(text: string, thesaurus: Thesaurus): string {
  if (!text.includes('-')) return text;
  const isKnown = (word: string) => thesaurus.find(stem(fold(word), 'nl'), 'nl') !== undefined;
  return text.replace(hyphened, (whole, before: string, last: string) => {
    if (isKnown(last)) return whole;
    const first = before.replaceAll('-', '');
    return meetsInside(first, last, isKnown) ? first + last : whole;
  });
}

/** Whether the last part begins with the end of a loan word, and goes on with a word that is known. */
function meetsInside(first: string, last: string, isKnown: (word: string) => boolean): boolean {
  for (let at = 2; at <= last.length - shortestRight; at++) {
    const [end, right] = [last.slice(0, at), last.slice(at)];
    if (isKnown(right) && (endings.includes(fold(end)) || isKnown(first + end))) return true;
  }
  return false;
}
