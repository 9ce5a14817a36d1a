import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';

/** What is read for the follow-ups of an event. */
export interface FollowUpRecords {
  readonly event: RecordOf<'event'>;
  readonly promises: readonly RecordOf<'promise'>[];
  readonly people: readonly RecordOf<'person'>[];
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly memories: readonly RecordOf<'memory'>[];
}

/** A follow-up to one person: what you promised there, and what the talk was about (E4). */
export interface FollowUp {
  readonly person: RecordOf<'person'>;
  readonly event: { readonly name: string; readonly on: string };
  /** Open promises by you, the first due first. */
  readonly promises: readonly RecordOf<'promise'>[];
  /** What they promised you at the same event. */
  readonly theirs: readonly RecordOf<'promise'>[];
  readonly spokeOf: string | null;
  readonly seeks: readonly string[];
  readonly memories: readonly string[];
}

/**
 * The follow-ups of an event (E4): one for each person to whom a promise of yours is open, the first due first. Who was
 * spoken without a promise gets none, and there is none for several people together (A2).
 */
export function followUps(records: FollowUpRecords): readonly FollowUp[] {
  const { event, people } = records;
  const open = records.promises
    .filter(({ fields, deletedAt }) => fields.event === event.id && !fields.ending && deletedAt === null)
    .toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const ids = [...new Set(open.filter(isMine).map(({ fields }) => fields.person))];
  return ids.flatMap((id) => {
    const person = people.find((each) => each.id === id && each.deletedAt === null);
    return person ? [followUp(person, open, records)] : [];
  });
}

function followUp(
  person: RecordOf<'person'>,
  open: readonly RecordOf<'promise'>[],
  { event, encounters, asks, memories }: FollowUpRecords,
): FollowUp {
  const theirs = open.filter(({ fields }) => fields.person === person.id);
  const talk = encounters.find(({ fields }) => fields.event === event.id && isWith(fields, person.id));
  return {
    person,
    event: { name: event.fields.name, on: event.fields.on },
    promises: theirs.filter(isMine),
    theirs: theirs.filter((each) => !isMine(each)),
    spokeOf: talk?.fields.text ?? null,
    seeks: asks
      .filter(({ fields }) => fields.owner === person.id && fields.ending == null)
      .map(({ fields }) => fields.text),
    memories: memories.filter(({ fields }) => isWith(fields, person.id)).map(({ fields }) => fields.text),
  };
}

function isMine({ fields }: RecordOf<'promise'>): boolean {
  return fields.by === 'me';
}

function isWith(
  fields: RecordOf<'encounter'>['fields'] | RecordOf<'memory'>['fields'],
  person: string,
): boolean {
  return elements(fields, 'people').some(([id]) => id === person);
}

function dueOf({ fields }: RecordOf<'promise'>): string {
  return fields.dueOn ?? '9999';
}
