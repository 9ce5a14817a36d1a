import type { Context } from '../context.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  choiceCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type PitchFields, pitchLengths } from './pitch.ts';

/** One version of your pitch, as you want it. */
export interface PitchIntent {
  readonly label?: string;
  readonly text?: string;
  readonly audience?: string | null;
  readonly language?: 'nl' | 'en' | null;
  /** Seconds, one of `pitchLengths`. */
  readonly length?: number | null;
}

const checks = {
  label: required(textCheck(100)),
  text: required(textCheck(4000)),
  audience: textCheck(200),
  language: choiceCheck(['nl', 'en']),
  length: lengthCheck,
};

/** Writes a pitch (Q1): makes one where there is no record, else changes what the intent mentions. */
export function writePitch(
  { pitch }: { readonly pitch: RecordOf<'pitch'> | null },
  intent: PitchIntent,
  { ids }: Pick<Context, 'ids'>,
): Result<readonly PatchOf<'pitch'>[], FieldProblem> {
  if (pitch === null) {
    const made = checkNewFields<PitchFields>(checks, intent);
    return made.ok ? ok([{ kind: 'pitch', id: ids(), fields: made.value }]) : made;
  }
  const read = checkFields<PitchFields>(checks, intent);
  if (!read.ok) return read;
  const fields = changedFields(pitch.fields, read.value);
  return ok(changeRecord('pitch', pitch.id, fields));
}

function lengthCheck(value: unknown, field: string): Result<number | null, FieldProblem> {
  if (value === null) return ok(null);
  const length = pitchLengths.find((each) => each === value);
  if (length !== undefined) return ok(length);
  return refuse({ type: 'not-a-choice', field, value: String(value), choices: pitchLengths.join(', ') });
}
