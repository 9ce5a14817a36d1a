import { addDays, type EncounterFields, ownScale, ownScaleNeeds } from '@kennis/domain';

/** One owner: the contact days with each contact, and the days at which the future is asked. Days are whole numbers. */
export interface Ego {
  readonly id: string | number;
  readonly alters: readonly (readonly (readonly [day: number, ...rest: unknown[]])[])[];
  readonly cuts: readonly number[];
}

/** The scale that the app would have learned on day `now`, from what it would have read. */
export function scaleAt({ alters }: Ego, now: number, horizonDays: number): number {
  const needs = ownScaleNeeds(toDay(now), horizonDays);
  const past = alters.map((days) => days.filter(([day]) => day <= now).map(([day]) => day));
  const met = past
    .flatMap((days, at) => days.map((day) => ({ day, at })))
    .filter(({ day }) => toDay(day) >= needs.encounters.from)
    .sort((a, b) => b.day - a.day)
    .slice(0, needs.encounters.limit);
  const encounters = met.map(({ day, at }) => ({ fields: encounter(day, at) }));
  const ties = new Map(past.map((days, at) => [`p${at}`, { contactDays: days.length }]));
  return ownScale(needs, encounters, ties);
}

function encounter(day: number, at: number): EncounterFields {
  const people = { [`people/p${at}` as const]: { known: true } } as const;
  return { on: toDay(day), channel: 'letter', ...people };
}

const days = new Map<number, string>();

function toDay(count: number): string {
  const known = days.get(count) ?? addDays('1970-01-01', count);
  days.set(count, known);
  return known;
}
