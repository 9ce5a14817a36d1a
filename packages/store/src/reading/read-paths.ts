import {
  BondGraph,
  bondsOf,
  type Context,
  dayOf,
  findPaths,
  type IntroductionPath,
  isOfKind,
  organisationKey,
  type RecordOf,
  type Tie,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** To whom: a person, the people of an organisation or of a role in words, or any of these people. */
export type PathWish =
  | { readonly person: string }
  | { readonly organisation: string }
  | { readonly role: string }
  | { readonly anyOf: readonly string[] };

/** Ways to somebody, with the people in them by id. */
export interface ReadPaths {
  readonly paths: readonly IntroductionPath[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}

const mostEnds = 40;
/** How many people are looked at in each turn outwards, and how much is read of each. */
const mostPerTurn = 40;
const turns = 3;
const mostLinked = 40;
const enoughKnown = 15;
const linkedKinds = ['encounter', 'introduction', 'promise', 'person'] as const;

/**
 * The best ways to somebody through who knows whom (T3). Reads outwards from them, a bounded number of people in each turn, by
 * index lookups only: what it costs does not grow with the book.
 */
export async function readPaths(
  reading: BookReading,
  wish: PathWish,
  { now, zone, scale = 1 }: Pick<Context, 'now' | 'zone'> & { readonly scale?: number },
  choice: { readonly limit?: number } = {},
): Promise<ReadPaths> {
  const read = emptyRound();
  const ends = await endsOf(reading, wish);
  let edge = ends;
  for (let turn = 0; turn < turns && edge.length > 0 && !isEnough(edge, read, turn); turn++)
    edge = await readTurn(reading, edge.slice(0, mostPerTurn), read, turn === 0);
  await readPromises(reading, edge.slice(0, mostPerTurn), read);
  const today = dayOf(now, zone);
  const people = [...read.people.values()];
  const graph = new BondGraph(bondsOf({ ...lists(read), people, ties: read.ties }, { today, scale }));
  const wanted = new Set(ends.map((id) => currentId(id, read)));
  const paths = findPaths(graph, { fits: (id) => wanted.has(id) }, choice);
  return { paths, people: read.people };
}

/** Whether among those that would be looked at next so many are known to you that further off nobody does better. */
function isEnough(edge: readonly string[], read: Round, turn: number): boolean {
  return turn > 0 && edge.filter((id) => (read.ties.get(id)?.contactDays ?? 0) > 1).length >= enoughKnown;
}

/** What those who are asked first promised, and you them. */
async function readPromises(reading: BookReading, ids: readonly string[], read: Round): Promise<void> {
  const linked = await reading.linkedOf(['promise'], ids, { limit: 20 });
  for (const { promise } of linked.values()) for (const each of promise) read.promises.set(each.id, each);
}

/** Everything that was read, by id. */
interface Round {
  /** Those whose links were read. */
  readonly looked: Set<string>;
  readonly people: Map<string, RecordOf<'person'>>;
  readonly ties: Map<string, Tie>;
  readonly encounters: Map<string, RecordOf<'encounter'>>;
  readonly introductions: Map<string, RecordOf<'introduction'>>;
  readonly promises: Map<string, RecordOf<'promise'>>;
  readonly events: Map<string, RecordOf<'event'>>;
}

function emptyRound(): Round {
  return {
    looked: new Set(),
    people: new Map(),
    ties: new Map(),
    encounters: new Map(),
    introductions: new Map(),
    promises: new Map(),
    events: new Map(),
  };
}

function lists({ encounters, introductions, promises, events }: Round) {
  return {
    encounters: [...encounters.values()],
    introductions: [...introductions.values()],
    promises: [...promises.values()],
    events: [...events.values()],
  };
}

async function endsOf(reading: BookReading, wish: PathWish): Promise<readonly string[]> {
  if ('person' in wish) return [wish.person];
  if ('anyOf' in wish) return wish.anyOf.slice(0, mostEnds);
  if ('organisation' in wish) {
    const { rows } = await reading.people({
      order: 'name',
      organisation: wish.organisation,
      limit: mostEnds,
    });
    return rows.map(({ person }) => person.id);
  }
  const wanted = organisationKey(wish.role);
  const rows = await reading.search(wish.role, 2 * mostEnds);
  return rows
    .filter(({ person }) => organisationKey(person.fields.role ?? '').includes(wanted))
    .map(({ person }) => person.id)
    .slice(0, mostEnds);
}

/** Reads what links these people to others, and gives the others: those whom you know first. */
async function readTurn(
  reading: BookReading,
  ids: readonly string[],
  read: Round,
  isFirst: boolean,
): Promise<readonly string[]> {
  await readPeople(reading, ids, read);
  const current = [...new Set(ids.flatMap((id) => [id, currentId(id, read)]))];
  const met = new Set<string>();
  const linked = await reading.linkedOf(linkedKinds, current, { limit: mostLinked });
  for (const { encounter, introduction, promise, person } of linked.values()) {
    for (const each of encounter) keep(read.encounters, each, peopleIn(each), met);
    for (const each of introduction) keep(read.introductions, each, [each.fields.a, each.fields.b], met);
    for (const each of promise) read.promises.set(each.id, each);
    for (const each of person) keep(read.people, each, [each.id], met);
  }
  for (const id of current) {
    const { metThrough } = read.people.get(id)?.fields ?? {};
    if (metThrough !== undefined) met.add(metThrough);
  }
  if (isFirst) await readGroups(reading, current, read, met);
  for (const id of current) read.looked.add(id);
  const fresh = [...met].filter((id) => !read.looked.has(id));
  await readPeople(reading, fresh, read);
  const days = (id: string) => read.ties.get(id)?.contactDays ?? 0;
  return fresh.sort((a, b) => days(b) - days(a));
}

function keep<Each extends { readonly id: string }>(
  into: Map<string, Each>,
  each: Each,
  people: readonly string[],
  met: Set<string>,
): void {
  into.set(each.id, each);
  for (const id of people) met.add(id);
}

/** Colleagues of these people, and whom you spoke at the same events. */
async function readGroups(
  reading: BookReading,
  ids: readonly string[],
  read: Round,
  met: Set<string>,
): Promise<void> {
  const organisations = new Map<string, string>();
  for (const id of ids) {
    const { organisation = '' } = read.people.get(id)?.fields ?? {};
    if (organisation.trim() !== '') organisations.set(organisationKey(organisation), organisation);
  }
  for (const organisation of [...organisations.values()].slice(0, 5)) {
    const { rows } = await reading.people({ order: 'name', organisation, limit: mostPerTurn + 1 });
    for (const { person } of rows) keep(read.people, person, [person.id], met);
  }
  const events = [...read.encounters.values()].flatMap(({ fields }) => fields.event ?? []);
  const chosen = [...new Set(events)].slice(0, 10);
  for (const event of await reading.records(chosen))
    if (isOfKind(event, 'event')) read.events.set(event.id, event);
  const there = await reading.linkedOf(['encounter'], chosen, { limit: 2 * mostPerTurn });
  for (const { encounter } of there.values())
    for (const each of encounter) keep(read.encounters, each, peopleIn(each), met);
}

/** Reads people with their ties, and whom merged ones became. */
async function readPeople(reading: BookReading, ids: readonly string[], read: Round): Promise<void> {
  for (let next = ids.filter((id) => id !== 'me'); next.length > 0; ) {
    const missing = next.filter((id) => !read.people.has(id));
    for (const record of await reading.records(missing))
      if (isOfKind(record, 'person')) read.people.set(record.id, record);
    for (const [id, tie] of await reading.ties(next)) read.ties.set(id, tie);
    next = next
      .map((id) => read.people.get(id)?.fields.mergedInto)
      .filter((id) => id !== undefined)
      .filter((id) => !read.people.has(id));
  }
}

function peopleIn({ fields }: RecordOf<'encounter'>): readonly string[] {
  return Object.keys(fields)
    .filter((path) => path.startsWith('people/'))
    .map((path) => path.slice('people/'.length));
}

/** Whom an id stands for now. */
function currentId(id: string, { people }: Round): string {
  return people.get(id)?.fields.mergedInto ?? id;
}
