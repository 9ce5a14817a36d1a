import type { Tie } from '@kennis/domain';
import type { PersonIndex, Writes } from '../../writing/port.ts';
import { rowsAt } from './rows-at.ts';
import type { PersonShelf, StoredPerson, StoredTie, Tables } from './schema.ts';

/** Up to this many moved ties their people are told to search as changed too. */
const fewTies = 100;

/** Puts away what lists and search find people by. While ties wait, those that are there stay as they are. */
export async function applyPeople(
  tables: Tables,
  book: string,
  version: number,
  { people, ties, tiesWait }: Pick<Writes, 'people' | 'ties'> & { readonly tiesWait: boolean },
): Promise<void> {
  const written = people.written.map((person) => storedPerson(book, person, version));
  const gone = (await peopleAt(tables, book, people.removed)).map((held) => ({
    ...held,
    shelf: 'gone' as const,
    searchText: null,
    version,
  }));
  const moved = new Map(ties.map(({ id, tie }) => [id, tie]));
  const held = await peopleAt(tables, book, [...moved.keys()]);
  const touched = held.length <= fewTies ? held.map((person) => ({ ...person, version })) : [];
  const newTies = people.written.map(({ id, live, tie }) => storedTie(book, id, shelfOf(live), tie));
  const movedTies = held.flatMap(({ id, shelf }) => {
    const tie = moved.get(id);
    return tie ? [storedTie(book, id, shelf, tie)] : [];
  });
  await Promise.all([
    tables.person.bulkPut([...touched, ...written, ...gone]),
    tables.tie.bulkPut([...(tiesWait ? [] : newTies), ...movedTies]),
    gone.length > 0 && tables.tie.bulkDelete(people.removed.map((id): [string, string] => [book, id])),
  ]);
}

async function peopleAt(
  tables: Tables,
  book: string,
  ids: readonly string[],
): Promise<readonly StoredPerson[]> {
  return (await rowsAt(tables.person, book, ids)).flatMap((row) => row ?? []);
}

function shelfOf(live: boolean): PersonShelf {
  return live ? 'live' : 'deleted';
}

function storedPerson(book: string, person: PersonIndex, version: number): StoredPerson {
  const { id, live, sortName, searchText } = person;
  return { book, id, shelf: shelfOf(live), sortName, searchText, version };
}

function storedTie(book: string, id: string, shelf: PersonShelf, tie: Tie): StoredTie {
  const { coolsOn, lastOn, rhythmDueOn } = tie;
  const days = { coolsOn: coolsOn ?? '', lastOn: lastOn ?? '', ...(rhythmDueOn !== null && { rhythmDueOn }) };
  return { book, id, shelf, tie, ...days };
}
