import type { Day } from '../days/day.ts';
import { daysBetween } from '../days/day.ts';
import { inTouch } from '../keeping-warm/in-touch.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { fold } from '../searching/fold.ts';
import type { Bond, BondReason } from './bond.ts';

/** What tells who knows whom: of the whole book, or of the part that was read round somebody. */
export interface BondRecords {
  readonly people: readonly RecordOf<'person'>[];
  readonly ties: ReadonlyMap<string, Tie>;
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly introductions: readonly RecordOf<'introduction'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  /** Those of the encounters, for their names. */
  readonly events: readonly RecordOf<'event'>[];
}

/** In a larger company than this a talk, event or organisation says nothing about who knows whom. */
const mostInTalk = 12;
const mostInGroup = 60;

/**
 * The bonds that a book knows of (T3): of you with everybody spoken, and between others through shared talks, introductions, who
 * you met through whom, organisations and events. Of merged people only the one who stayed has bonds.
 */
export function bondsOf(
  records: BondRecords,
  { today, scale = 1 }: { readonly today: Day; readonly scale?: number },
): readonly Bond[] {
  const bonds = new Bonds(records.people);
  for (const [id, tie] of records.ties) addKnown(bonds, id, tie, today, scale);
  addPromises(bonds, records.promises);
  addTalks(bonds, records.encounters);
  for (const { fields, deletedAt } of records.introductions) {
    if (deletedAt === null && fields.introducedOn !== undefined)
      bonds.add(fields.a, fields.b, { type: 'introduced', on: fields.introducedOn });
  }
  for (const { id, fields } of records.people)
    if (fields.metThrough !== undefined) bonds.add(fields.metThrough, id, { type: 'met-through' });
  addColleagues(bonds, records.people);
  addEvents(bonds, records);
  return bonds.all();
}

/** The key under which an organisation is compared. */
export function organisationKey(organisation: string): string {
  return fold(organisation).trim().replace(/\s+/g, ' ');
}

/** Gathers reasons by pair, of people who are there. */
class Bonds {
  readonly #present: ReadonlySet<string>;
  readonly #alias: ReadonlyMap<string, string>;
  readonly #bonds = new Map<string, { readonly from: string; readonly to: string; reasons: BondReason[] }>();

  constructor(people: readonly RecordOf<'person'>[]) {
    this.#alias = new Map(
      people.flatMap(({ id, fields }) => (fields.mergedInto ? [[id, fields.mergedInto]] : [])),
    );
    const present = people.filter(({ deletedAt, fields }) => deletedAt === null && !fields.mergedInto);
    this.#present = new Set(['me', ...present.map(({ id }) => id)]);
  }

  add(one: string, other: string, reason: BondReason): void {
    const [a, b] = [this.is(one), this.is(other)];
    if (a === null || b === null || a === b) return;
    const [from, to] = b === 'me' || (a !== 'me' && b < a) ? [b, a] : [a, b];
    const key = `${from} ${to}`;
    const bond = this.#bonds.get(key) ?? { from, to, reasons: [] };
    bond.reasons.push(reason);
    this.#bonds.set(key, bond);
  }

  /** Who somebody is now; null for whoever is not there. */
  is(id: string): string | null {
    let now = id;
    for (let hops = 0; hops < 10; hops++) now = this.#alias.get(now) ?? now;
    return this.#present.has(now) ? now : null;
  }

  all(): readonly Bond[] {
    return [...this.#bonds.values()];
  }
}

function addKnown(bonds: Bonds, id: string, tie: Tie, today: Day, scale: number): void {
  const { contactDays, lastOn } = tie;
  if (contactDays < 1 || lastOn === null) return;
  const daysSinceLast = Math.max(0, daysBetween(lastOn, today));
  const warmth = inTouch({ contactDays, daysSinceLast, scale });
  bonds.add('me', id, { type: 'known', met: contactDays, lastOn, warmth });
}

function addPromises(bonds: Bonds, promises: BondRecords['promises']): void {
  const counts = new Map<string, { kept: number; broken: number }>();
  for (const { fields, deletedAt } of promises) {
    if (deletedAt !== null || fields.ending == null || fields.ending.how === 'overtaken') continue;
    const count = counts.get(fields.person) ?? { kept: 0, broken: 0 };
    if (fields.ending.how === 'kept') count.kept++;
    else count.broken++;
    counts.set(fields.person, count);
  }
  for (const [id, count] of counts) bonds.add('me', id, { type: 'kept', ...count });
}

function addTalks(bonds: Bonds, encounters: BondRecords['encounters']): void {
  const talks = new Map<string, { a: string; b: string; times: number; lastOn: string }>();
  for (const { fields, deletedAt } of encounters) {
    const people = deletedAt === null ? elements(fields, 'people').map(([id]) => id) : [];
    if (people.length > mostInTalk) continue;
    forEachPair(people, (a, b) => {
      const talk = talks.get(`${a} ${b}`) ?? { a, b, times: 0, lastOn: fields.on };
      talk.times++;
      if (fields.on > talk.lastOn) talk.lastOn = fields.on;
      talks.set(`${a} ${b}`, talk);
    });
  }
  for (const { a, b, times, lastOn } of talks.values()) bonds.add(a, b, { type: 'together', times, lastOn });
}

function addColleagues(bonds: Bonds, people: BondRecords['people']): void {
  const organisations = groupBy(people, ({ fields }) => organisationKey(fields.organisation ?? ''));
  for (const [key, colleagues] of organisations) {
    if (key === '' || colleagues.length > mostInGroup) continue;
    forEachPair(colleagues, (a, b) => {
      const organisation = a.fields.organisation?.trim() ?? key;
      bonds.add(a.id, b.id, { type: 'colleagues', organisation, size: colleagues.length });
    });
  }
}

function addEvents(bonds: Bonds, { encounters, events }: BondRecords): void {
  const known = new Map(events.map((event) => [event.id, event]));
  const live = encounters.filter(({ deletedAt }) => deletedAt === null);
  for (const [id, there] of groupBy(live, ({ fields }) => fields.event ?? '')) {
    const event = known.get(id);
    if (!event) continue;
    const people = [
      ...new Set(there.flatMap(({ fields }) => elements(fields, 'people').map(([who]) => who))),
    ];
    if (people.length > mostInGroup) continue;
    const { name, on } = event.fields;
    forEachPair(people.sort(), (a, b) =>
      bonds.add(a, b, { type: 'same-event', event: name, on, size: people.length }),
    );
  }
}

function groupBy<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

function forEachPair<Each>(all: readonly Each[], work: (a: Each, b: Each) => void): void {
  for (const [place, a] of all.entries()) for (const b of all.slice(place + 1)) work(a, b);
}
