/**
 * Which of `count` rows to make: those in sight and a screen more on each side. `top` is how far the list's head is
 * above the upper edge, in pixels; it is negative while something stands above the list.
 */
export function rowsInSight({
  top,
  height,
  rowHeight,
  count,
}: {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}): readonly [first: number, end: number] {
  const margin = Math.max(height, rowHeight * 8);
  const first = Math.floor((top - margin) / rowHeight);
  const end = Math.ceil((top + height + margin) / rowHeight);
  const clamp = (row: number) => Math.min(count, Math.max(0, row));
  return [clamp(first), clamp(end)];
}
