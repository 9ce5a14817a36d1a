import { type Day, daysBetween } from '../days/day.ts';
import { type ChainThing, chainThing } from '../giving/chain-thing.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import type { LookBackRecords } from './look-back-needs.ts';
import type { HarvestItem } from './yield.ts';

/** The records of looking back, ordered once so that each event and club is found without going through them again. */
export interface LookBackIndex {
  readonly records: LookBackRecords;
  readonly talksAt: ReadonlyMap<string, readonly RecordOf<'encounter'>[]>;
  /** The encounter with which each person began, where that is among those given. */
  readonly beganAt: ReadonlyMap<string, string>;
  /** The day of that first talk. */
  readonly firstOn: ReadonlyMap<string, Day>;
  /** What each favour and introduction grew from, nearest first, by id. */
  readonly ancestors: ReadonlyMap<string, readonly ChainThing[]>;
}

const nearDays = 30;

/** Orders what was read. */
export function indexLookBack(records: LookBackRecords): LookBackIndex {
  const live = records.encounters.filter(({ deletedAt }) => deletedAt === null);
  const began = beganWith(live, records);
  return {
    records,
    talksAt: talksByEvent(live),
    beganAt: new Map(began.map(([person, { id }]) => [person, id])),
    firstOn: new Map(began.map(([person, { fields }]) => [person, fields.on])),
    ancestors: ancestorsOf(records),
  };
}

/** Something received with the first thing it grew from. */
export function harvestItem({ ancestors }: LookBackIndex, favour: RecordOf<'favour'>): HarvestItem {
  const root = ancestors.get(favour.id)?.at(-1);
  const tookDays = root?.on == null ? null : Math.max(0, daysBetween(root.on, favour.fields.on));
  return { favour, root: root?.id ?? null, tookDays };
}

function talksByEvent(
  encounters: readonly RecordOf<'encounter'>[],
): ReadonlyMap<string, readonly RecordOf<'encounter'>[]> {
  const talks = new Map<string, RecordOf<'encounter'>[]>();
  for (const encounter of encounters) {
    const { event } = encounter.fields;
    if (event === undefined) continue;
    const known = talks.get(event);
    if (known) known.push(encounter);
    else talks.set(event, [encounter]);
  }
  return talks;
}

/** Somebody begins with their first talk, unless they came with an import long before: those you had. */
function beganWith(
  encounters: readonly RecordOf<'encounter'>[],
  { people, spokenBefore }: LookBackRecords,
): readonly (readonly [person: string, talk: RecordOf<'encounter'>])[] {
  const first = new Map<string, RecordOf<'encounter'>>();
  for (const encounter of encounters) {
    for (const [id] of elements(encounter.fields, 'people')) {
      const known = first.get(id);
      if (!known || momentOf(encounter) < momentOf(known)) first.set(id, encounter);
    }
  }
  return [...first].filter(
    ([id, { fields }]) => !spokenBefore.has(id) && isFirstTalk(people.get(id), fields),
  );
}

function isFirstTalk(
  person: RecordOf<'person'> | undefined,
  { on, precision }: RecordOf<'encounter'>['fields'],
): boolean {
  if (precision !== undefined) return false;
  if (person?.fields.import === undefined) return true;
  const { metOn } = person.fields;
  return metOn !== undefined && Math.abs(daysBetween(metOn, on)) <= nearDays;
}

function ancestorsOf(records: LookBackRecords): ReadonlyMap<string, readonly ChainThing[]> {
  const things = new Map<string, ChainThing>();
  const { favours, introductions, encounters, sources = [] } = records;
  for (const record of [...sources, ...encounters, ...introductions, ...favours]) {
    const thing = record.deletedAt === null ? chainThing(record) : null;
    if (thing) things.set(thing.id, thing);
  }
  const growing = [...things.values()].filter(({ from }) => from !== null);
  return new Map(growing.map((thing) => [thing.id, upwards(thing, things)]));
}

/** What it grew from, and what that grew from; ends where records point in a circle or at nothing. */
function upwards(thing: ChainThing, things: ReadonlyMap<string, ChainThing>): readonly ChainThing[] {
  const found: ChainThing[] = [];
  const seen = new Set([thing.id]);
  for (let at = things.get(thing.from ?? ''); at && !seen.has(at.id); at = things.get(at.from ?? '')) {
    seen.add(at.id);
    found.push(at);
  }
  return found;
}

function momentOf({ fields, id }: RecordOf<'encounter'>): Day {
  return `${fields.at ?? fields.on} ${id}`;
}
