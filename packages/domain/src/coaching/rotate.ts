/**
 * The turn `seed` of a list, `count` at a time: turn 0 gives the first ones, turn 1 the next ones, and every item comes
 * by before any returns. The same list and seed always give the same items.
 */
export function rotate<Item>(items: readonly Item[], seed: number, count: number): readonly Item[] {
  const size = Math.min(count, items.length);
  if (size === 0) return [];
  const start = (Math.abs(Math.trunc(seed)) * size) % items.length;
  return Array.from({ length: size }, (_, at) => items[(start + at) % items.length] as Item);
}
