import { type EventYield, elements, eventYield, eventYieldNeeds, type RecordOf } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/** What one event brought, months later too, with the people that harvest came from. */
export interface HeldYield {
  readonly held: EventYield;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

const { limit, rounds } = eventYieldNeeds;

/** Reads what grew from `event`: its talks, what links to those, and in rounds what grew from that (E3). */
export async function readEventYield(reading: BookReading, event: RecordOf<'event'>): Promise<HeldYield> {
  const [encounters, reflections, promises] = await Promise.all([
    reading.linked('encounter', event.id, { limit }),
    reading.linked('reflection', event.id, { limit }),
    reading.linked('promise', event.id, { limit }),
  ]);
  const talks = encounters.map(({ id }) => id);
  const linked = await reading.linkedOf(['promise'], talks, { limit });
  const grown = await readGrown(reading, talks);
  const spoken = [
    ...new Set(encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id))),
  ];
  const favours = grown.filter((each) => each.kind === 'favour') as unknown as RecordOf<'favour'>[];
  const people = await peopleById(reading, [
    ...new Set([...spoken, ...favours.map(({ fields }) => fields.person)]),
  ]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const held = eventYield(event, {
    events: [event],
    encounters,
    reflections,
    promises: unique([...promises, ...[...linked.values()].flatMap(({ promise }) => promise)]),
    favours,
    introductions: grown.filter(
      (each) => each.kind === 'introduction',
    ) as unknown as RecordOf<'introduction'>[],
    people: byId,
    spokenBefore: await readSpokenBefore(reading, spoken, event.fields.on),
  });
  return { held, people: byId };
}

async function readGrown(reading: BookReading, talks: readonly string[]): Promise<readonly StoredRecord[]> {
  const grown = new Map<string, StoredRecord>();
  for (let round = 0, from = talks; round < rounds && from.length > 0; round++) {
    const linked = await reading.linkedOf(['favour', 'introduction'], from, { limit });
    const found = [...linked.values()].flatMap(({ favour, introduction }): StoredRecord[] => [
      ...favour,
      ...introduction,
    ]);
    const fresh = found.filter(({ id }) => !grown.has(id));
    for (const each of fresh) grown.set(each.id, each);
    from = fresh.map(({ id }) => id);
  }
  return [...grown.values()];
}

async function readSpokenBefore(
  reading: BookReading,
  people: readonly string[],
  on: string,
): Promise<ReadonlySet<string>> {
  const talks = await reading.linkedOf(['encounter'], people, { limit });
  return new Set(people.filter((id) => talks.get(id)?.encounter.some(({ fields }) => fields.on < on)));
}

function unique<Each extends { readonly id: string }>(records: readonly Each[]): readonly Each[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
