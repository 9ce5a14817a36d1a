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
    ? { id: `name:${[name.full, ...(organisation ? [organisation] : [])].map(nameKey).join('|')}`, ...about }
    : { id: known, person: known, ...about };
}

/** Those who were there, then who is new among `more`: nobody twice, by person, or by name where no other organisation is known. */
export function joined(people: readonly Participant[], more: readonly Participant[]): readonly Participant[] {
  const all = new Map(people.map((each) => [each.id, each]));
  for (const each of more) {
    if (all.has(each.id)) continue;
    if (each.person === undefined && [...all.values()].some((other) => isSame(each, other))) continue;
    all.set(each.id, each);
  }
  return [...all.values()];
}

/** What to call each by id: of namesakes with where they work, so that both find their table. */
export function calledApart(people: readonly Participant[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(nameKey(name), (times.get(nameKey(name)) ?? 0) + 1);
  return new Map(
    people.map(({ id, name, organisation, role }) => {
      const what = organisation ?? role;
      return [id, what && (times.get(nameKey(name)) ?? 0) > 1 ? `${name} (${what})` : name];
    }),
  );
}

function isSame(a: Participant, b: Participant): boolean {
  if (nameKey(a.name) !== nameKey(b.name)) return false;
  return !a.organisation || !b.organisation || nameKey(a.organisation) === nameKey(b.organisation);
}

function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
