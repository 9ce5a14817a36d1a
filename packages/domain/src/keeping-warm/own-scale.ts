import { addDays, type Day, daysBetween, isDay, mondayOf } from '../days/day.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import { elements } from '../records/record.ts';
import { inTouchExponent, inTouchLogarithm } from './in-touch.ts';
import { emptyOutcomes, type ScaleOutcomes, scaleOfOutcomes } from './scale-outcomes.ts';
import type { Tie } from './tie.ts';

/**
 * What a shell loads to learn your own scale (K2): the latest `limit` encounters between two days, and the ties of
 * `ownScalePeople`.
 * Two lookups whose cost does not grow with the book.
 */
export interface OwnScaleNeeds {
  /** The Monday that everything is counted back from: the scale holds for a week and is the same on every replica. */
  readonly monday: Day;
  readonly horizonDays: number;
  readonly encounters: {
    readonly from: Day;
    readonly to: Day;
    readonly order: 'desc';
    readonly limit: number;
  };
}

/** Days in the past, a horizon apart, at which it is asked who came within the horizon. */
const cuts = 8;
/** Who was quiet for longer than this many horizons at a cut says nothing there. */
const reach = 4;
const mostEncounters = 500;
const mostPeople = 150;

/** What to load on `today`; the horizon is the one that Today uses. */
export function ownScaleNeeds(today: Day, horizonDays = 90): OwnScaleNeeds {
  const monday = mondayOf(today);
  const from = addDays(monday, -(cuts + reach) * horizonDays);
  return {
    monday,
    horizonDays,
    encounters: { from, to: addDays(today, 1), order: 'desc', limit: mostEncounters },
  };
}

/**
 * Of whom to load ties: everybody in these encounters, or 150 of them, chosen by id alone so that who came back makes no
 * difference.
 */
export function ownScalePeople(
  encounters: readonly { readonly fields: EncounterFields }[],
): readonly string[] {
  const people = new Set(encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id)));
  if (people.size <= mostPeople) return [...people];
  const shuffled = [...people].map((id) => ({ id, place: placeOf(id) }));
  return shuffled
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .slice(0, mostPeople)
    .map(({ id }) => id);
}

/** FNV-1a of 32 bits: an order that has nothing to do with when a record was made. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Your own scale s of K2, from 0.1 to 5, in hundredths; 1 while little is known. `encounters` and `ties` are what `needs` asked for;
 * estimated days (after an import) teach nothing. A function of the records and the week alone, so that it is derived and never
 * synchronised.
 */
export function ownScale(
  needs: OwnScaleNeeds,
  encounters: readonly { readonly fields: EncounterFields }[],
  ties: ReadonlyMap<string, Pick<Tie, 'contactDays'>>,
): number {
  const outcomes = emptyOutcomes();
  const [first = null] = encounters.map(({ fields }) => fields.on).sort();
  const whole = encounters.length < needs.encounters.limit ? null : first;
  for (const [person, days] of daysByPerson(encounters, whole)) {
    const contactDays = ties.get(person)?.contactDays ?? 0;
    if (contactDays > 0) addOutcomes(outcomes, needs, { days, contactDays });
  }
  return scaleOfOutcomes(outcomes);
}

/** What happened at each cut with one person. `days` are the latest contact days, the last first; `contactDays` counts all. */
function addOutcomes(
  outcomes: ScaleOutcomes,
  { monday, horizonDays }: OwnScaleNeeds,
  { days, contactDays }: { readonly days: readonly Day[]; readonly contactDays: number },
): void {
  for (let cut = 1; cut <= cuts; cut++) {
    const on = addDays(monday, -cut * horizonDays);
    const later = days.filter((day) => day > on);
    const last = days[later.length];
    if (last === undefined) return;
    const daysSinceLast = daysBetween(last, on);
    const known = contactDays - later.length;
    if (daysSinceLast > reach * horizonDays || known <= 0) continue;
    const exposure = inTouchExponent(known, 1) * inTouchLogarithm(daysSinceLast, horizonDays);
    const next = later.at(-1);
    const came = next !== undefined && daysBetween(on, next) <= horizonDays;
    outcomes.add(exposure, came);
  }
}

/** The contact days of each person, the last first; none on or before `whole`, the day that may have been loaded in part. */
function daysByPerson(
  encounters: readonly { readonly fields: EncounterFields }[],
  whole: Day | null,
): ReadonlyMap<string, readonly Day[]> {
  const found = new Map<string, Set<Day>>();
  for (const { fields } of encounters) {
    if (!isDay(fields.on) || fields.precision !== undefined || (whole !== null && fields.on <= whole))
      continue;
    for (const [person] of elements(fields, 'people')) {
      found.set(person, (found.get(person) ?? new Set()).add(fields.on));
    }
  }
  return new Map([...found].map(([person, days]) => [person, [...days].sort().reverse()]));
}
