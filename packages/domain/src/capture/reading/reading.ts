import type { Span } from '../draft.ts';
import { findShorthand } from './shorthand.ts';

/**
 * A line made ready for reading: `text` has single spaces, straight quotes and no hesitations; `plain` is the same, letter for
 * letter, in lower case without accents. `spanOf` leads back to the line as it was written.
 */
export interface Reading {
  readonly text: string;
  readonly plain: string;
  /** Offset in the line of each unit of `text`. */
  readonly offsets: readonly number[];
  /** Whether capitals mean something here: a dictated line has none, or only the first. */
  readonly cased: boolean;
}

const hesitation = /(?<![\p{L}\p{N}'-])(?:e+h+m?|u+h+m?|u+m+|erm|hmm+)(?![\p{L}\p{N}'-])[,.]* ?/giu;
const straight: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '–',
};
/** Stands where a contact point was read: ends a phrase and is no word. */
export const gap = '\uFFFC';

/** Reads a line; see `Reading`. */
export function readLine(line: string): Reading {
  const skipped = hesitations(line);
  const units: string[] = [];
  const offsets: number[] = [];
  const hasty = findShorthand(line);
  let next = 0;
  for (let at = 0; at < line.length; at++) {
    const short = hasty[next];
    if (short?.start === at) {
      units.push(...short.word);
      offsets.push(at, ...Array.from({ length: short.word.length - 1 }, () => short.end - 1));
      at = short.end - 1;
      next++;
      continue;
    }
    const unit = tidyUnit(line[at] ?? '', units.at(-1));
    if (skipped.has(at) || unit === '') continue;
    units.push(unit);
    offsets.push(at);
  }
  offsets.push(line.length);
  const text = units.join('');
  return { text, plain: plainOf(text), offsets, cased: isCased(text) };
}

function hesitations(line: string): ReadonlySet<number> {
  const skipped = new Set<number>();
  for (const match of line.matchAll(hesitation)) {
    for (let at = match.index; at < match.index + match[0].length; at++) skipped.add(at);
  }
  return skipped;
}

/** The stretch of the line that `start` to `end` of the reading was made from. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  const from = reading.offsets[start] ?? 0;
  const last = reading.offsets[Math.max(end - 1, start)] ?? from;
  return end > start ? [from, last + 1] : [from, from];
}

/** The same reading with `start` to `end` blanked, so that nothing else reads it. */
export function blank(reading: Reading, start: number, end: number): Reading {
  const hole = gap.repeat(end - start);
  const cut = (text: string) => text.slice(0, start) + hole + text.slice(end);
  return { ...reading, text: cut(reading.text), plain: cut(reading.plain) };
}

function tidyUnit(unit: string, before: string | undefined): string {
  if (unit === '\n' || unit === '\r') return before === undefined || before === '\n' ? '' : '\n';
  if (/\s/.test(unit)) return before === undefined || before === ' ' || before === '\n' ? '' : ' ';
  if (unit === gap) return '';
  return straight[unit] ?? unit;
}

function plainOf(text: string): string {
  let plain = '';
  for (const unit of text) plain += unit < '\u0080' ? unit.toLowerCase() : plainUnit(unit);
  return plain.replace(/(?<![a-z0-9])'k(?= )/g, 'ik');
}

/** As many units as before, so that offsets hold. */
function plainUnit(unit: string): string {
  const base = unit.normalize('NFD')[0] ?? unit;
  const lower = (/\p{L}/u.test(base) ? base : unit).toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

function isCased(text: string): boolean {
  const inner = text
    .replace(/^[^\p{L}]*\p{L}/u, '')
    .replace(/[.!?\n] *\p{Lu}/gu, '')
    .replace(/\bI(?:'\w+)?\b/g, '');
  return /(?<![\p{L}\p{N}])\p{Lu}/u.test(inner) && /\p{Ll}/u.test(text);
}
