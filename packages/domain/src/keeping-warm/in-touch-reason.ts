import { type Day, daysBetween } from '../days/day.ts';
import { daysToSpan, type TimeSpan } from '../days/span.ts';

/** Why in touch (K2) is what it is, as data for one sentence. `usual` is your own median gap with this person. */
export type InTouchReason =
  | { readonly type: 'never-spoken' }
  | ({ readonly type: 'one-meeting' } & TimeSpan)
  | ({ readonly type: 'just-spoken' } & TimeSpan)
  | ({ readonly type: 'longer-quiet-than-usual'; readonly usual: TimeSpan } & TimeSpan)
  | ({ readonly type: 'as-usual'; readonly usual: TimeSpan } & TimeSpan)
  | ({ readonly type: 'long-quiet' } & TimeSpan)
  | ({ readonly type: 'quiet' } & TimeSpan);

const justDays = 14;
const longDays = 365;
/** Quiet for this many times your usual gap is longer than usual. */
const longerThanUsual = 1.5;

/** The one sentence of reason beside in touch (K2). `usualGapDays` is null where it cannot be told. */
export function inTouchReason(input: {
  readonly contactDays: number;
  readonly daysSinceLast: number;
  readonly usualGapDays: number | null;
}): InTouchReason {
  if (input.contactDays <= 0) return { type: 'never-spoken' };
  const days = Math.max(0, input.daysSinceLast);
  const span = daysToSpan(days);
  if (input.contactDays === 1) return { type: 'one-meeting', ...span };
  const usualDays = input.usualGapDays;
  if (days <= justDays && (usualDays === null || days <= usualDays * longerThanUsual))
    return { type: 'just-spoken', ...span };
  if (usualDays === null) return { type: days >= longDays ? 'long-quiet' : 'quiet', ...span };
  const longer = days > usualDays * longerThanUsual;
  return { type: longer ? 'longer-quiet-than-usual' : 'as-usual', ...span, usual: daysToSpan(usualDays) };
}

/** The median number of days between your contact days with one person; null with fewer than three of them. */
export function usualGapDays(contactDays: Iterable<Day>): number | null {
  const days = [...new Set(contactDays)].sort();
  if (days.length < 3) return null;
  const gaps = days
    .slice(1)
    .map((day, index) => daysBetween(days[index] ?? day, day))
    .sort((a, b) => a - b);
  const middle = gaps.length / 2;
  return Math.round(((gaps[Math.ceil(middle) - 1] ?? 0) + (gaps[Math.floor(middle)] ?? 0)) / 2);
}
