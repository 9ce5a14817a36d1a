import { fold } from '../searching/fold.ts';
import { parseName } from './name.ts';

import type { PersonName } from './person.ts';

/**
 * Whether two names are the same name: case, accents, titles, hyphens and the way prefixes are written do not count, and a
 * middle name may be missing on one side. Typing errors and initials do not match: `Jansen` and `Janssen` are two people.
 */
export function sameName(a: PersonName | string, b: PersonName | string): boolean {
  const [left, right] = [keysOf(a), keysOf(b)];
  if (left.outer === '') return false;
  if (left.whole === right.whole) return true;
  return left.outer === right.outer && (left.middle === '' || right.middle === '');
}

function keysOf(name: PersonName | string): { outer: string; middle: string; whole: string } {
  const parsed = typeof name === 'string' ? parseName(name) : name.family ? name : parseName(name.full);
  const key = (part: string | undefined) => fold(part ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
  const [given, middle, family] = [key(parsed.given), key(parsed.additional), key(parsed.family)];
  const prefix = key(parsed.prefix?.replace(/\bv[./]?\s?d\.?(?!\p{L})/giu, 'van de'));
  return { outer: `${given}${prefix}${family}`, middle, whole: `${given}${middle}${prefix}${family}` };
}
