import { elements, type Fields } from './record.ts';
import type { Link } from './record-index.ts';

/** Gathers the links of one record; values that cannot be a key are passed over, since records come from outside too. */
export class LinkCollector {
  readonly links: Link[] = [];
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  /** The record whose id stands in `path`; `me` is nobody's id. */
  reference(path: string, role: string = path): this {
    const to = this.#fields[path];
    if (isKey(to) && to !== 'me') this.links.push({ role, to, path, reference: true });
    return this;
  }

  /** One record per element of the set, by element key. */
  references(set: string, role: string = set): this {
    for (const [to] of elements(this.#fields, set)) {
      if (isKey(to)) this.links.push({ role, to, path: `${set}/${to}`, reference: true });
    }
    return this;
  }

  /** A filter key that `path` made. */
  filter(role: string, path: string, to: unknown): this {
    if (isKey(to)) this.links.push({ role, to, path, reference: false });
    return this;
  }

  /** One filter key per element of the set: what `key` makes of the element, or its element key. */
  filters(set: string, role: string, key?: (value: unknown) => unknown): this {
    for (const [element, value] of elements(this.#fields, set)) {
      this.filter(role, `${set}/${element}`, key ? key(value) : element);
    }
    return this;
  }
}

const longestKey = 400;

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestKey;
}
