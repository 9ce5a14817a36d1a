import { deleteRecords, editPerson, type Patch, type RecordOf, unsortPeople } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

/** One decision, as it can be taken back: whom it was about as they were before, and the rough talks it made. */
export interface Decision {
  readonly rows: readonly PersonRow[];
  readonly matters: boolean;
  readonly talks: readonly string[];
}

/** What puts everything back as it was before `decision`. */
export async function takeBack(reading: BookReading, decision: Decision): Promise<readonly Patch[]> {
  const talks = await reading.records(decision.talks);
  const gone = talks.length === 0 ? null : deleteRecords({ records: talks });
  const unsorted = unsortPeople({ people: decision.rows.map(({ person }) => person) });
  const rhythms = await Promise.all(decision.rows.map((row) => rhythmBack(reading, row.person)));
  return [...(unsorted.ok ? unsorted.value : []), ...(gone?.ok ? gone.value : []), ...rhythms.flat()];
}

async function rhythmBack(reading: BookReading, before: RecordOf<'person'>): Promise<readonly Patch[]> {
  const row = await reading.person(before.id);
  const edited = editPerson({ person: row?.person ?? null }, { rhythm: before.fields.rhythm ?? null });
  return edited.ok ? edited.value : [];
}
