import {
  type Candidate,
  type Context,
  type OneToOneInput,
  type OneToOnes,
  oneToOneNeeds,
  oneToOneShortlist,
  proposeOneToOnes,
  type SettingFields,
} from '@kennis/domain';
import type { BookReading } from '../store.ts';
import { readOwnScale } from './read-own-scale.ts';
import { readDetails } from './read-today.ts';

/** Of how many people details are read: enough for those put away to be passed over. */
const mostPeople = 30;

/** Reads with whom to have a one-to-one talk this month (K7), by index lookups of bounded lists only; `without` are suggested elsewhere. */
export async function readOneToOnes(
  reading: BookReading,
  context: Pick<Context, 'now' | 'zone'> & { readonly without?: readonly string[] },
): Promise<OneToOnes> {
  const needs = oneToOneNeeds(context);
  const newest = { to: needs.today, order: 'desc', limit: needs.asks.limit } as const;
  const [setting, lists, promises, asks, offers] = await Promise.all([
    reading.record('setting'),
    Promise.all(needs.candidates.map((query) => reading.candidates(query))),
    reading.days('promise', needs.promises),
    reading.days('ask', newest),
    reading.days('offer', newest),
  ]);
  const fields = (setting?.fields as SettingFields | undefined) ?? null;
  const scale = await readOwnScale(reading, needs.today, fields?.horizonDays);
  const candidates: readonly Candidate[] = lists.flat();
  const known = { setting: fields, scale, candidates };
  const people = oneToOneShortlist(known, needs.today).slice(0, mostPeople);
  const details = new Map(
    await readDetails(
      reading,
      people.map(({ person }) => person.id),
      needs.details.limit,
    ),
  );
  const without = new Set(context.without);
  const input: OneToOneInput = { ...known, details, promises, asks, offers, without };
  return proposeOneToOnes(input, needs.today);
}
