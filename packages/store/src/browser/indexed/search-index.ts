import { searchPeople } from '../../memory/memory-people.ts';
import type { PersonIndex } from '../../writing/port.ts';
import { highest, lowest, type StoredPerson, type Tables } from './schema.ts';

/** Finds people by what was typed. */
export interface SearchIndex {
  find(text: string, limit: number): Promise<readonly string[]>;
}

/**
 * Search over the folded texts of a book's people, read into memory at the first search. Before each later one it takes in the
 * rows written since, by whichever tab, so that it is never behind the tables.
 */
export function createSearchIndex(tables: Tables, book: string): SearchIndex {
  const people = new Map<string, PersonIndex>();
  let version = -1;
  const catchUp = async (): Promise<void> => {
    const current = (await tables.book.get(book))?.version ?? 0;
    if (current === version) return;
    const rows = await (version < 0
      ? tables.person.where('[book+shelf+id]').between([book, 'live', lowest], [book, 'live', highest])
      : tables.person.where('[book+version]').between([book, version], [book, Infinity], false, true)
    ).toArray();
    for (const row of rows) keep(people, row);
    version = current;
  };
  return {
    async find(text, limit) {
      await catchUp();
      return searchPeople({ people }, text, limit).map(({ id }) => id);
    },
  };
}

function keep(
  people: Map<string, PersonIndex>,
  { id, shelf, sortName, searchText, tie }: StoredPerson,
): void {
  if (shelf === 'live') people.set(id, { id, live: true, sortName, searchText, tie });
  else people.delete(id);
}
