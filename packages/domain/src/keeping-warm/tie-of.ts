import { addDays, type Day, isDay } from '../days/day.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import type { PersonFields, Rhythm } from '../people/person.ts';
import { coolsAfterDays } from './in-touch.ts';
import type { Tie } from './tie.ts';

/** After how many days a rhythm asks for contact again; never with `none`. */
export const rhythmDays: { readonly [rhythm in Exclude<Rhythm, 'none'>]: number } = {
  month: 30,
  quarter: 91,
  'half-year': 182,
  year: 365,
};

/** The day that stands for "since ever" where somebody with a rhythm was never met. */
const since: Day = '1970-01-01';

/**
 * What the live encounters with one person add up to, in any order (K2-K4). Several on one day count once; a day that does not exist
 * counts not, and neither does what is no rhythm. A person with a rhythm whom you never spoke asks for contact from the day you met or were sorted on.
 */
export function tieOf(
  encounters: Iterable<Pick<EncounterFields, 'on' | 'from'>>,
  person: Pick<PersonFields, 'rhythm' | 'metOn' | 'sorted'> | null,
): Tie {
  const days = new Set<Day>();
  let lastOn: Day | null = null;
  let theyReachedOutOn: Day | null = null;
  for (const { on, from } of encounters) {
    if (!isDay(on)) continue;
    days.add(on);
    if (lastOn === null || on > lastOn) lastOn = on;
    if (from === 'them' && (theyReachedOutOn === null || on > theyReachedOutOn)) theyReachedOutOn = on;
  }
  const contactDays = days.size;
  return {
    contactDays,
    lastOn,
    theyReachedOutOn,
    coolsOn: lastOn === null ? null : addDays(lastOn, coolsAfterDays({ contactDays })),
    rhythmDueOn: rhythmDueOn(lastOn, person),
  };
}

function rhythmDueOn(lastOn: Day | null, person: Parameters<typeof tieOf>[1]): Day | null {
  const rhythm = person?.rhythm;
  if (rhythm === undefined || rhythm === 'none' || !Object.hasOwn(rhythmDays, rhythm)) return null;
  if (lastOn !== null) return addDays(lastOn, rhythmDays[rhythm]);
  return [String(person?.sorted?.at).slice(0, 10), person?.metOn].find(isDay) ?? since;
}
