import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { MemoryFields } from './memory.ts';
import type { NoteFields } from './note.ts';

/** Why a memory or note is not written down: a field that does not fit, nobody it is about, or no such record. */
export type MemoryProblem =
  | FieldProblem
  | { readonly type: 'nobody-chosen' }
  | { readonly type: 'record-missing' };

const memoryChecks = { text: required(textCheck(2000)), on: dayCheck, encounter: textCheck(100) };
const noteChecks = {
  about: required(textCheck(100)),
  text: required(textCheck(10_000)),
  on: required(dayCheck),
};

/** Adds something you can bring up together again (P5), shared with one person or several. */
export function addMemory(
  intent: {
    readonly people: readonly string[];
    readonly text: string;
    readonly on?: string | undefined;
    readonly encounter?: string | undefined;
  },
  { ids }: Pick<Context, 'ids'>,
): Result<readonly PatchOf<'memory'>[], MemoryProblem> {
  if (intent.people.length === 0) return refuse({ type: 'nobody-chosen' });
  const read = checkNewFields<MemoryFields>(memoryChecks, intent);
  if (!read.ok) return read;
  return ok([{ kind: 'memory', id: ids(), fields: { ...read.value, ...peopleElements(intent.people) } }]);
}

/** Changes a memory; `people` replaces with whom you share it. */
export function editMemory(
  { memory }: { readonly memory: RecordOf<'memory'> | null },
  intent: {
    readonly people?: readonly string[] | undefined;
    readonly text?: string | undefined;
    readonly on?: string | null | undefined;
  },
): Result<readonly PatchOf<'memory'>[], MemoryProblem> {
  if (!memory) return refuse({ type: 'record-missing' });
  if (intent.people?.length === 0) return refuse({ type: 'nobody-chosen' });
  const read = checkFields<MemoryFields>(memoryChecks, intent);
  if (!read.ok) return read;
  const wanted = new Map(intent.people?.map((id) => [id, { known: true }]));
  const fields = {
    ...changedFields(memory.fields, read.value),
    ...(intent.people && changedElements(memory.fields, 'people', wanted)),
  };
  return ok(changeRecord('memory', memory.id, fields));
}

/** Writes a dated note about a person or event; of today unless `on` says otherwise. */
export function addNote(
  intent: { readonly about: string; readonly text: string; readonly on?: string | undefined },
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'note'>[], MemoryProblem> {
  const read = checkNewFields<NoteFields>(noteChecks, { ...intent, on: intent.on ?? dayOf(now, zone) });
  return read.ok ? ok([{ kind: 'note', id: ids(), fields: read.value }]) : read;
}

/** Changes the words or the day of a note. */
export function editNote(
  { note }: { readonly note: RecordOf<'note'> | null },
  intent: { readonly text?: string | undefined; readonly on?: string | undefined },
): Result<readonly PatchOf<'note'>[], MemoryProblem> {
  if (!note) return refuse({ type: 'record-missing' });
  const read = checkFields<NoteFields>(noteChecks, intent);
  if (!read.ok) return read;
  const fields = changedFields(note.fields, read.value);
  return ok(changeRecord('note', note.id, fields));
}

function peopleElements(people: readonly string[]): { [path: `people/${string}`]: { readonly known: true } } {
  return Object.fromEntries(people.map((id) => [`people/${id}`, { known: true }]));
}
