import {
  addPerson,
  deleteRecords,
  editPerson,
  type Patch,
  type PersonIntent,
  type Problem,
  type Result,
  refuse,
  restoreRecords,
} from '@kennis/domain';
import type { Book, BookReading, Origin, PersonRow, StoredRecord } from '@kennis/store';
import type { Means } from '../book/context-of.ts';
import { findPerson } from './find-person.ts';

type Changed = Promise<Result<PersonRow, Problem>>;

/** Adds a person by hand and gives them. */
export async function addPersonTo(book: Book, intent: PersonIntent, origin: Origin, { ids }: Means): Changed {
  const added = await book.edit(origin, () => addPerson(intent, { ids }));
  if (!added.ok) return added;
  const [person] = added.value;
  return { ok: true, value: { person: person as StoredRecord<'person'>, tie: null } };
}

/** Changes what the intent mentions of a person and gives them as they are then. */
export function editPersonIn(book: Book, id: string, intent: PersonIntent, origin: Origin): Changed {
  return change(book, id, origin, ({ person }) => editPerson({ person }, intent));
}

/** Deletes a person; what was written about them stays. */
export function deletePersonIn(book: Book, id: string, origin: Origin): Changed {
  return change(book, id, origin, ({ person }) => deleteRecords({ records: [person] }));
}

/** Brings a deleted person back. */
export function restorePersonIn(book: Book, id: string, origin: Origin): Changed {
  return change(book, id, origin, ({ person }) => restoreRecords({ records: [person] }));
}

async function change(
  book: Book,
  id: string,
  origin: Origin,
  decide: (row: PersonRow) => Result<readonly Patch[], Problem>,
): Changed {
  const found: { row: PersonRow | null } = { row: null };
  const changed = await book.edit(origin, async (reading: BookReading) => {
    found.row = await findPerson(reading, id);
    return found.row ? decide(found.row) : refuse({ type: 'not-found' });
  });
  if (!changed.ok) return changed;
  const { row } = found;
  if (row === null) return refuse({ type: 'not-found' });
  const person = changed.value.find((record) => record.id === row.person.id);
  return {
    ok: true,
    value: { ...row, person: (person as StoredRecord<'person'> | undefined) ?? row.person },
  };
}
