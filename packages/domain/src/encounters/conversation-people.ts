import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { addPerson, editPerson } from '../people/edit-person.ts';
import type { ContactPoint, PersonName } from '../people/person.ts';
import type { PersonIntent, PersonProblem } from '../people/person-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import { fold } from '../searching/fold.ts';
import type { ConfirmedConversation, ConfirmedPerson } from './conversation.ts';
import type { Known } from './encounter.ts';

/** Somebody in the conversation, with the id they have or get, and what was told each way. */
export interface Spoken {
  readonly id: string;
  readonly name: PersonName | string;
  readonly heard: readonly Known[];
  readonly told: readonly Known[];
}

interface Occasion extends Context {
  readonly on: Day;
  readonly event: RecordOf<'event'> | null;
}

type Problem = PersonProblem | { readonly type: 'person-missing' };
type Outcome = { readonly people: readonly Spoken[]; readonly patches: readonly PatchOf<'person'>[] };

/** The people of a conversation: new ones made, known ones filled with what is new, and who introduced them. */
export function conversationPeople(
  records: { readonly people: readonly RecordOf<'person'>[] },
  intent: ConfirmedConversation,
  occasion: Occasion,
): Result<Outcome, Problem> {
  const people: Spoken[] = [];
  const patches: PatchOf<'person'>[] = [];
  const take = (confirmed: ConfirmedPerson): Result<string, Problem> => {
    const known = records.people.find(({ id }) => id === confirmed.personId) ?? null;
    if (confirmed.personId && !known) return refuse({ type: 'person-missing' });
    const made = known ? fill(known, confirmed.details ?? {}) : meet(confirmed.details ?? {}, occasion);
    if (!made.ok) return made;
    const id = known ? (known.fields.mergedInto ?? known.id) : (made.value[0]?.id ?? '');
    patches.push(...made.value);
    people.push(spokenOf(confirmed, known, id));
    return ok(id);
  };
  for (const confirmed of intent.people) {
    const taken = take(confirmed);
    if (!taken.ok) return taken;
  }
  const through = introducer(intent.metThrough, people, occasion);
  if (!through.ok) return through;
  return ok({
    people,
    patches: introduced(records.people, people, [...patches, ...through.value.patches], through.value.id),
  });
}

function spokenOf(
  { details, heard = [], told = [] }: ConfirmedPerson,
  known: RecordOf<'person'> | null,
  id: string,
): Spoken {
  return { id, name: known?.fields.name ?? details?.name ?? '', heard, told };
}

function meet(details: PersonIntent, occasion: Occasion): ReturnType<typeof addPerson> {
  const { on, event } = occasion;
  const met = { metOn: on, ...(event && { howMet: event.fields.name }) };
  return addPerson({ ...met, ...details }, occasion);
}

/** What differs only in case or accents stays as it was; addresses are added to those there are. */
function fill(person: RecordOf<'person'>, details: PersonIntent): ReturnType<typeof editPerson> {
  const { emails, phones, ...plain } = details;
  const fields: { readonly [field: string]: unknown } = person.fields;
  const news = Object.entries(plain).filter(
    ([field, value]) => field === 'countryCode' || !isSameText(fields[field], value),
  );
  return editPerson(
    { person },
    {
      ...Object.fromEntries(news),
      ...(emails && { emails: [...points(person, 'emails'), ...emails] }),
      ...(phones && { phones: [...points(person, 'phones'), ...phones] }),
    },
  );
}

function points(person: RecordOf<'person'>, set: 'emails' | 'phones'): readonly ContactPoint[] {
  return elements<typeof set, ContactPoint>(person.fields, set).map(([, point]) => point);
}

function isSameText(current: unknown, wanted: unknown): boolean {
  if (wanted == null || wanted === '') return true;
  return typeof current === 'string' && typeof wanted === 'string' && fold(current) === fold(wanted);
}

type Introducer = { readonly id: string | null; readonly patches: readonly PatchOf<'person'>[] };

function introducer(
  metThrough: ConfirmedConversation['metThrough'],
  people: readonly Spoken[],
  occasion: Occasion,
): Result<Introducer, Problem> {
  if (!metThrough) return ok({ id: null, patches: [] });
  if ('personId' in metThrough) return ok({ id: metThrough.personId, patches: [] });
  if ('person' in metThrough) return ok({ id: people[metThrough.person]?.id ?? null, patches: [] });
  const made = addPerson({ name: metThrough.name }, occasion);
  return made.ok ? ok({ id: made.value[0]?.id ?? null, patches: made.value }) : made;
}

/** Whoever was met through somebody before keeps that; nobody is met through themselves. */
function introduced(
  known: readonly RecordOf<'person'>[],
  people: readonly Spoken[],
  patches: readonly PatchOf<'person'>[],
  through: string | null,
): readonly PatchOf<'person'>[] {
  if (through === null) return patches;
  const open = people.filter(
    ({ id }) => id !== through && known.find((each) => each.id === id)?.fields.metThrough == null,
  );
  const wanted = new Set(open.map(({ id }) => id));
  const added = patches.map((patch) =>
    wanted.delete(patch.id) ? { ...patch, fields: { ...patch.fields, metThrough: through } } : patch,
  );
  return [
    ...added,
    ...[...wanted].map((id) => ({ kind: 'person' as const, id, fields: { metThrough: through } })),
  ];
}
