import type { Attendee, EventAttendee, Participant, RecordOf } from '@kennis/domain';

/** One of your people as somebody who takes part. */
export function participantOf({ id, fields }: RecordOf<'person'>): Participant {
  const { name, role, organisation } = fields;
  return { id, person: id, name: name.full, ...(role && { role }), ...(organisation && { organisation }) };
}

/** Somebody on a list; whom of your people it is, where that is known. */
export function attendeeParticipant({
  name,
  role,
  organisation,
  known = null,
}: Attendee & Partial<Pick<EventAttendee, 'known'>>): Participant {
  const about = { name: name.full, ...(role && { role }), ...(organisation && { organisation }) };
  return known === null
    ? { id: `name:${nameKey(name.full)}`, ...about }
    : { id: known, person: known, ...about };
}

/** Those who were there, then who is new among `more`: nobody twice, by person or by name. */
export function joined(people: readonly Participant[], more: readonly Participant[]): readonly Participant[] {
  const all = new Map(people.map((each) => [each.id, each]));
  const names = new Set(people.map(({ name }) => nameKey(name)));
  for (const each of more) {
    const key = nameKey(each.name);
    const isThere = all.has(each.id) || (each.person === undefined && names.has(key));
    if (isThere) continue;
    all.set(each.id, each);
    names.add(key);
  }
  return [...all.values()];
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
