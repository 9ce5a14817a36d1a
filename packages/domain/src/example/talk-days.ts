import type { Random } from './random.ts';

/**
 * How many days ago somebody was spoken, first to last: `count` different days from `metDaysAgo` to `quietDays`, with the
 * uneven gaps that people have.
 */
export function talkDays(
  random: Random,
  {
    count,
    metDaysAgo,
    quietDays,
  }: { readonly count: number; readonly metDaysAgo: number; readonly quietDays: number },
): readonly number[] {
  if (count <= 0) return [];
  const last = Math.max(0, quietDays);
  const first = Math.max(last, metDaysAgo);
  if (count === 1) return [last];
  const days = new Set([first, last]);
  const gap = (first - last) / (count - 1);
  for (let at = 1; at < count - 1; at++) {
    const uneven = (random.next() - 0.5) * gap * 1.2;
    days.add(Math.round(Math.min(first, Math.max(last, first - at * gap + uneven))));
  }
  return [...days].sort((a, b) => b - a);
}
