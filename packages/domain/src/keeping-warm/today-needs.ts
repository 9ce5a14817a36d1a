import type { Context } from '../context.ts';
import { addDays, type Day, daysBetween, mondayOf } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { SettingFields } from '../me/setting.ts';

/** Bounded lists of people that storage finds by index; see `CandidateQuery` of the store. */
export type TodayCandidates =
  | { readonly of: 'cooled'; readonly from: Day; readonly to: Day; readonly limit: number }
  | { readonly of: 'rhythm'; readonly to: Day; readonly limit: number }
  | { readonly of: 'dormant'; readonly before: Day; readonly limit: number };

/**
 * What a shell loads for Today, every list bounded: candidates (united by id), due promises, coming events, this week's
 * encounters and snoozes (for the cap), the latest asks and offers. Then `shortlist` says of whom to load
 * `CandidateDetails`, and `rankToday` ranks.
 */
export interface TodayNeeds {
  readonly today: Day;
  readonly candidates: readonly TodayCandidates[];
  readonly promisesDue: { readonly to: Day; readonly limit: number };
  readonly introductionsDue: { readonly to: Day; readonly limit: number };
  readonly events: { readonly from: Day; readonly to: Day; readonly limit: number };
  readonly week: { readonly from: Day; readonly to: Day; readonly limit: number };
  /** Of each kind `ask` and `offer`, by day, latest first. */
  readonly asks: { readonly limit: number };
  /** Records of each kind per person of the shortlist. */
  readonly details: { readonly limit: number };
}

const cooledDays = 120;
const dormantDays = 365;
/** Each week the dormant are looked for from another time on, so that over some months all come by. */
const dormantTurns = 8;
const dormantTurnDays = 270;

/** What Today needs now. */
export function todayNeeds({ now, zone }: Pick<Context, 'now' | 'zone'>): TodayNeeds {
  const today = dayOf(now, zone);
  const week = Math.floor(daysBetween('2024-01-01', today) / 7);
  const turn = ((week % dormantTurns) + dormantTurns) % dormantTurns;
  const dormant = addDays(today, -dormantDays);
  return {
    today,
    candidates: [
      { of: 'rhythm', to: today, limit: 80 },
      { of: 'cooled', from: addDays(today, -cooledDays), to: today, limit: 80 },
      { of: 'dormant', before: dormant, limit: 20 },
      ...(turn === 0
        ? []
        : [{ of: 'dormant' as const, before: addDays(dormant, -turn * dormantTurnDays), limit: 20 }]),
    ],
    promisesDue: { to: today, limit: 100 },
    introductionsDue: { to: today, limit: 20 },
    events: { from: today, to: addDays(today, 45), limit: 5 },
    week: { from: mondayOf(today), to: today, limit: 200 },
    asks: { limit: 100 },
    details: { limit: 8 },
  };
}

/** Suggestions per week: what you set, or 5 (K6). */
export function weeklyCapOf(setting: SettingFields | null): number {
  const cap = setting?.weeklyCap;
  return typeof cap === 'number' && cap >= 0 ? Math.floor(cap) : 5;
}
