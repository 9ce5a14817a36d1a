import { tieOf } from '@kennis/domain';
import { searchPeople } from '../../memory/memory-people.ts';
import type { PersonIndex } from '../../writing/port.ts';
import { rowsAt } from './rows-at.ts';
import { highest, lowest, type StoredPerson, type StoredTie, type Tables } from './schema.ts';

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
    const rows = await (version < 0 ? everybody(tables, book) : changedSince(tables, book, version));
    for (const [row, tie] of rows) keep(people, row, tie);
    version = current;
  };
  return {
    async find(text, limit) {
      await catchUp();
      return searchPeople({ people }, text, limit).map(({ id }) => id);
    },
  };
}

type WithTie = readonly [StoredPerson, StoredTie | undefined];

async function everybody(tables: Tables, book: string): Promise<readonly WithTie[]> {
  const [people, ties] = await Promise.all([
    tables.person
      .where('[book+shelf+sortName+id]')
      .between([book, 'live', lowest, lowest], [book, 'live', highest, highest])
      .toArray(),
    tables.tie.where('[book+id]').between([book, lowest], [book, highest]).toArray(),
  ]);
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  return people.map((person) => [person, byId.get(person.id)]);
}

async function changedSince(tables: Tables, book: string, version: number): Promise<readonly WithTie[]> {
  const people = await tables.person
    .where('[book+version]')
    .between([book, version], [book, Number.MAX_SAFE_INTEGER], false, true)
    .toArray();
  const ties = await rowsAt(
    tables.tie,
    book,
    people.map(({ id }) => id),
  );
  return people.map((person, index) => [person, ties[index]]);
}

function keep(people: Map<string, PersonIndex>, row: StoredPerson, tie: StoredTie | undefined): void {
  const { id, shelf, sortName, searchText } = row;
  if (shelf === 'live') people.set(id, { id, live: true, sortName, searchText, tie: tie?.tie ?? nobodyMet });
  else people.delete(id);
}

const nobodyMet = tieOf([], null);
