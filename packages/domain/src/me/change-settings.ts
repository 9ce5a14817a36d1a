import type { Style } from '../coaching/coaching.ts';
import { isZone } from '../days/zone-clock.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import { type PatchOf, type RecordOf, singletonIds } from '../records/kinds.ts';
import { ok, type Problem, type Result, refuse } from '../result.ts';
import type { SettingFields } from './setting.ts';

export type SettingProblem =
  | { readonly type: 'zone-unknown'; readonly value: string }
  | {
      readonly type: 'number-out-of-range';
      readonly field: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    };

/** What each number may be. */
const ranges: { readonly [field: string]: readonly [least: number, most: number] } = {
  weeklyCap: [0, 50],
  horizonDays: [7, 730],
  conversationMinutes: [1, 60],
  oneToOnesPerMonth: [0, 20],
  drillPerDay: [0, 30],
};

/**
 * What holds until you choose: je, five suggestions a week (K6), a horizon of 90 days (K2), ten minutes a talk (M7), three
 * one-to-one talks a month (K7), five names a day (P7).
 */
export const settingDefaults: {
  readonly address: 'je' | 'u';
  readonly weeklyCap: number;
  readonly horizonDays: number;
  readonly theme: 'light' | 'dark' | 'system';
  readonly conversationMinutes: number;
  readonly oneToOnesPerMonth: number;
  readonly drillPerDay: number;
  readonly guards: boolean;
} = {
  address: 'je',
  weeklyCap: 5,
  horizonDays: 90,
  theme: 'system',
  conversationMinutes: 10,
  guards: true,
  oneToOnesPerMonth: 3,
  drillPerDay: 5,
};

/** What is to hold from now on; the style may be none (A5). */
export type SettingIntent = Omit<SettingFields, 'style'> & { readonly style?: Style | null };

/** Changes the settings that the intent mentions. */
export function changeSettings(
  { setting }: { readonly setting: RecordOf<'setting'> | null },
  intent: SettingIntent,
): Result<readonly PatchOf<'setting'>[], SettingProblem> {
  const problem = zoneProblem(intent.zone) ?? rangeProblem(intent);
  if (problem) return refuse(problem);
  const fields = changedFields(setting?.fields ?? {}, intent);
  return ok(changeRecord('setting', singletonIds.setting, fields));
}

function zoneProblem(zone: string | undefined): SettingProblem | null {
  return zone === undefined || isZone(zone) ? null : { type: 'zone-unknown', value: zone };
}

function rangeProblem(intent: SettingIntent): (SettingProblem & Problem) | null {
  for (const [field, [least, most]] of Object.entries(ranges)) {
    const value = intent[field as keyof SettingFields];
    if (typeof value !== 'number') continue;
    if (!Number.isInteger(value) || value < least || value > most) {
      return { type: 'number-out-of-range', field, value, least, most };
    }
  }
  return null;
}
