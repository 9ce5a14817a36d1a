import {
  bondsOf,
  type Context,
  dayOf,
  elements,
  type RecordOf,
  type SpeurlijstChoice,
  type SpeurlijstEntry,
  speurlijstOf,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import type { ReadRecognised } from './recognise-in.ts';

const linkedKinds = ['promise', 'encounter', 'introduction'] as const;
const mostLinked = 60;

/**
 * Whom to find at an event of those who come (P3): reads of those who are known what is open and who knows whom. Costs as much as
 * the list is long, whatever the size of the book.
 */
export async function readSpeurlijst(
  reading: BookReading,
  event: RecordOf<'event'>,
  { attendees, people }: ReadRecognised,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  choice: Pick<SpeurlijstChoice, 'limit' | 'matches'> = {},
): Promise<readonly SpeurlijstEntry[]> {
  const known = attendees.flatMap((attendee) => attendee.known ?? []);
  const [ties, linked, targets] = await Promise.all([
    reading.ties(known),
    reading.linkedOf(linkedKinds, known, { limit: mostLinked }),
    reading.linked('target', event.id),
  ]);
  const each = [...linked.values()];
  const promises = each.flatMap(({ promise }) => promise);
  const encounters = once(each.flatMap(({ encounter }) => encounter));
  const today = dayOf(now, zone);
  const introductions = once(each.flatMap(({ introduction }) => introduction));
  const bonds = bondsOf(
    { people: [...people.values()], ties, promises: once(promises), encounters, introductions, events: [] },
    { today },
  );
  const there = encounters.filter(({ fields }) => fields.event === event.id);
  const spoken = new Set(there.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id)));
  const { kind } = event.fields;
  return speurlijstOf({ attendees, kind, ties, promises, bonds, targets, spoken }, { today, ...choice });
}

/** A record that is linked to several people comes once. */
function once<Each extends { readonly id: string }>(records: readonly Each[]): readonly Each[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
