/** Pseudo-paths in `stamps`: the latest deletion, the latest bringing back, the erasure that beats every edit. */
export const deletedPath = '~deleted';
/** Pseudo-paths: brought back after deleting (S7), and erased for good (S6). */
export const keptPath = '~kept';
export const erasedPath = '~erased';

const fieldPath = /^[a-z][A-Za-z0-9]*(\/.{1,400})?$/;

/** Whether `text` names a field (`role`) or one element of a set (`tags/borrel`). `__proto__` never does. */
export function isFieldPath(text: string): boolean {
  return fieldPath.test(text);
}

/** Whether `text` may carry a stamp: a field, an element, or one of the pseudo-paths. */
export function isStampedPath(text: string): boolean {
  return text === deletedPath || text === keptPath || text === erasedPath || isFieldPath(text);
}

/** What stands under `path` itself, never what an object inherits (`constructor` is a fine name for a field). */
export function own<Value>(map: { readonly [path: string]: Value }, path: string): Value | undefined {
  return Object.hasOwn(map, path) ? map[path] : undefined;
}
