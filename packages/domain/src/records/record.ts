/**
 * Fields of a record by path. A plain field has its name as path (`role`); one element of a set has the set's
 * name, a slash and its element key (`tags/borrel`), so that two devices can add to a set without overwriting.
 */
export type Fields = { readonly [path: string]: unknown };

/** The elements of a set field: any number of paths `name/key`. */
export type Elements<Name extends string, Value> = { readonly [path in `${Name}/${string}`]?: Value };

/** One thing in a book, as rules read it. A cleared field is absent. `deletedAt` is an instant, or null. */
export interface BookRecord<Kind extends string = string, Known = Fields> {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: Known;
  readonly deletedAt: string | null;
}

/**
 * What an operation wants: fields of one record, no stamps. `null` clears a field or removes an element.
 * `deleted: true` deletes the record, `deleted: false` brings it back.
 */
export interface Patch<Kind extends string = string, Known = Fields> {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: { readonly [path in keyof Known]?: Known[path] | null };
  readonly deleted?: boolean;
}

/** The elements of set `name`, as [element key, value], in the order of their keys. */
export function elements<Name extends string, Value>(
  fields: Elements<Name, Value>,
  name: Name,
): (readonly [key: string, value: Value])[] {
  const prefix = `${name}/`;
  const found: (readonly [string, Value])[] = [];
  for (const [path, value] of Object.entries(fields)) {
    if (path.startsWith(prefix) && value != null) found.push([path.slice(prefix.length), value as Value]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
