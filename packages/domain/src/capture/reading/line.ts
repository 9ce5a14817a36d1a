import type { Day } from '../../days/day.ts';
import { type DayMention, findDays } from '../days/find-days.ts';
import type { KnownIndex } from '../known/known.ts';
import type { Reading } from './reading.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A line with everything that reading it needs; offsets are those of the reading. */
export interface Line {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly days: readonly DayMention[];
  readonly known: KnownIndex;
  readonly today: Day;
}

export function lineOf(reading: Reading, known: KnownIndex, today: Day): Line {
  return { reading, tokens: tokensOf(reading), days: findDays(reading.plain, today), known, today };
}

/** The index of the first token that starts at or after `offset`; tokens are in order. */
export function tokenFrom(line: Line, offset: number): number {
  let low = 0;
  let high = line.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a clause may start at `offset`: the beginning, a boundary, or `en`, `and`, `maar`, `but`, `dan` before it. */
export function startsClause(line: Line, offset: number): boolean {
  const before = line.tokens[tokenFrom(line, offset) - 1];
  if (before === undefined || before.kind !== 'word') return true;
  return /^(?:en|and|maar|but|dan|then|dus|so|daarna|ook|also|nog|plus|&)$/.test(before.plain);
}

/** Whether a token stands inside a day that was said. */
export function isDayToken(line: Line, { start }: Token): boolean {
  return line.days.some((mention) => start >= mention.start && start < mention.end);
}
