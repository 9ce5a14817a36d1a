import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { settingDefaults } from '../me/change-settings.ts';
import type { SettingFields } from '../me/setting.ts';

/**
 * What a shell loads for the daily portion, every list bounded: drills that are due and those asked today (by index), the people of both, and
 * whom you met lately, for a first card; of each their latest encounter, memories and asks.
 */
export interface DrillNeeds {
  readonly today: Day;
  readonly perDay: number;
  readonly due: { readonly to: Day; readonly limit: number };
  readonly doneToday: {
    readonly from: Day;
    readonly to: Day;
    readonly order: 'desc';
    readonly limit: number;
  };
  readonly encounters: {
    readonly from: Day;
    readonly to: Day;
    readonly order: 'desc';
    readonly limit: number;
  };
  readonly details: { readonly limit: number };
}

const latelyDays = 30;

/** What the drill needs now (P7). */
export function drillNeeds(
  { now, zone }: Pick<Context, 'now' | 'zone'>,
  setting: SettingFields | null,
): DrillNeeds {
  const today = dayOf(now, zone);
  const perDay = setting?.drillPerDay ?? settingDefaults.drillPerDay;
  return {
    today,
    perDay,
    due: { to: today, limit: 4 * Math.max(perDay, 5) },
    doneToday: { from: today, to: today, order: 'desc', limit: 60 },
    encounters: { from: addDays(today, -latelyDays), to: today, order: 'desc', limit: 60 },
    details: { limit: 3 },
  };
}
