/**
 * Whether a value that came from elsewhere can stand at a path of a person: what a screen, an export or search reads has the type
 * it says. `null` clears; a path that is not known here may hold anything.
 */
export function isPersonField(path: string, value: unknown): boolean {
  if (value === null) return true;
  if (texts.has(path)) return typeof value === 'string';
  const slash = path.indexOf('/');
  const needed = parts.get(slash < 0 ? path : path.slice(0, slash));
  return needed === undefined || (isObject(value) && needed.every((part) => typeof value[part] === 'string'));
}

const texts: ReadonlySet<string> = new Set([
  ...['role', 'organisation', 'department', 'place', 'does', 'howMet', 'metOn', 'metThrough', 'birthday'],
  ...['rhythm', 'nickname', 'language', 'address', 'uid', 'resource', 'import', 'mergedInto'],
]);

/** What of a field, or of each element of a set, is a text and always there. */
const parts: ReadonlyMap<string, readonly string[]> = new Map([
  ['name', ['full']],
  ['emails', ['value']],
  ['phones', ['value']],
  ['urls', ['value']],
  ['tags', ['label']],
  ['addresses', []],
  ['photo', ['sha256', 'type']],
  ['reach', ['why']],
  ['card', ['text', 'version']],
]);

function isObject(value: unknown): value is { readonly [part: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
