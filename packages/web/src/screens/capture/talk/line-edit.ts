/** What happened to a line: `from` to `to` of the line before was replaced by something `longer` characters longer. */
export interface LineEdit {
  readonly from: number;
  readonly to: number;
  readonly longer: number;
}

/** The smallest edit that leads from one line to another. */
export function lineEdit(before: string, after: string): LineEdit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { from, to: before.length - tail, longer: after.length - before.length };
}

/** Where a place in the line before is now; null where what stood there is gone. */
export function movePlace(at: number, { from, to, longer }: LineEdit): number | null {
  if (at < from) return at;
  return at >= to ? at + longer : null;
}
