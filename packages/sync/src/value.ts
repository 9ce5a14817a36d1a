/** Whether JSON carries the value unchanged, at most `depth` deep, without a key that reaches a prototype. */
export function isPlainValue(value: unknown, depth = 32): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainValue(item, depth - 1));
  return Object.entries(value).every(
    ([key, item]) => key !== '__proto__' && (item === undefined || isPlainValue(item, depth - 1)),
  );
}

/** Below 0, 0 or above 0, in an order of values that every replica shares; 0 only for equal values. Absent comes first. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b || (a == null && b == null)) return 0;
  if (a == null) return -1;
  if (b == null) return 1;
  const [left, right] = [canonicalText(a), canonicalText(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** JSON text that is equal for equal values, whatever the order in which their keys were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item) ? sorted(item) : item,
  );
}

function sorted(item: object): object {
  return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}
