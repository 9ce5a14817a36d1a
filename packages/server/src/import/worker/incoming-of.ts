import type { IncomingPerson } from '@kennis/domain';
import type { PartPerson } from '../import-state.ts';

/** Somebody of a part as a plan takes them. A note without a day is of the day of the import. */
export function incomingOf({ at, id, noteIds, fields, notes }: PartPerson, today: string): IncomingPerson {
  return {
    at,
    id,
    fields,
    notes: notes.map(({ text, on }, index) => ({ id: noteIds[index] ?? id, text, on: on ?? today })),
  };
}
