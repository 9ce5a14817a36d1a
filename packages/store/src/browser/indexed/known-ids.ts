import { highest, lowest, type Tables } from './schema.ts';

/** Which ids a book's table of records may hold, so that a long reading does not look for each new record one by one. */
export interface KnownIds {
  /** Those of `ids` that may be there, as of the write of the book whose number `version` gives; of few ids all may. */
  among(ids: readonly string[], version: () => Promise<number>): Promise<readonly string[]>;
  /** These were written by what took the book from one version to another, and is durable. */
  add(written: WrittenIds): void;
}

/** What one transaction wrote. */
export interface WrittenIds {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** From this many records on it is quicker to know than to look. */
const many = 200;

/** Reads the ids of `book` once, and again only where another tab wrote meanwhile. */
export function createKnownIds(tables: Tables, book: string): KnownIds {
  let known: { readonly ids: Set<string>; version: number } | null = null;
  return {
    async among(ids, versionOf) {
      if (ids.length < many) return ids;
      const version = await versionOf();
      if (known?.version !== version) {
        const keys = await tables.record
          .where('[book+id]')
          .between([book, lowest], [book, highest])
          .primaryKeys();
        known = { ids: new Set(keys.map(([, id]) => id)), version };
      }
      const { ids: held } = known;
      return ids.filter((id) => held.has(id));
    },
    add({ ids, from, to }) {
      if (known?.version !== from) known = null;
      if (known === null) return;
      for (const id of ids) known.ids.add(id);
      known.version = to;
    },
  };
}
