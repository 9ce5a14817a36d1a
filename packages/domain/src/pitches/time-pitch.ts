import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { detectLanguage } from '../reading/text/detect-language.ts';
import { speakingTime } from '../reading/text/speaking-time.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { PitchFields } from './pitch.ts';

/** Why a time is not kept. */
export type TimingProblem =
  | { readonly type: 'record-missing' }
  | {
      readonly type: 'number-out-of-range';
      readonly field: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    };

const longest = 3600;

/** Keeps how many seconds a version took, said aloud to the end (Q1). Only times are kept, never sound. */
export function timePitch(
  { pitch }: { readonly pitch: RecordOf<'pitch'> | null },
  { seconds }: { readonly seconds: number },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'pitch'>[], TimingProblem> {
  if (!pitch) return refuse({ type: 'record-missing' });
  const value = Math.round(seconds);
  if (!(value >= 1 && value <= longest)) {
    return refuse({ type: 'number-out-of-range', field: 'seconds', value, least: 1, most: longest });
  }
  const timed = { seconds: value, calm: calmSeconds(pitch.fields), on: dayOf(now, zone) };
  return ok([{ kind: 'pitch', id: pitch.id, fields: { timed } }]);
}

/** The time that was kept, while the words still take as long as those that were said; else null. */
export function timeOfPitch({ fields }: RecordOf<'pitch'>): PitchFields['timed'] | null {
  return fields.timed?.calm === calmSeconds(fields) ? fields.timed : null;
}

function calmSeconds({ text = '', language }: PitchFields): number {
  return speakingTime(text, language ?? detectLanguage(text)).seconds;
}
