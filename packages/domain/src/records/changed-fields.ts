import { elements, type Fields } from './record.ts';

/** The wanted fields that differ from what a record has, so that a patch stamps nothing that stays as it was. */
export function changedFields<Wanted extends object>(current: Fields, wanted: Wanted): Partial<Wanted> {
  const changed = Object.entries(wanted).filter(([path, value]) => !isSame(current[path] ?? null, value));
  return Object.fromEntries(changed) as Partial<Wanted>;
}

/** What turns the elements of a set into those wanted: new and different ones, and `null` for those to remove. */
export function changedElements(
  current: Fields,
  set: string,
  wanted: ReadonlyMap<string, unknown>,
): { readonly [path: string]: unknown } {
  const removed = elements(current, set)
    .filter(([key]) => !wanted.has(key))
    .map(([key]) => [`${set}/${key}`, null] as const);
  const kept = [...wanted].map(([key, value]) => [`${set}/${key}`, value] as const);
  return { ...Object.fromEntries(removed), ...changedFields(current, Object.fromEntries(kept)) };
}

/** Whether two JSON values hold the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isSame((a as Fields)[key], (b as Fields)[key]));
}
