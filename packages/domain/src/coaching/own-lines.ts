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
import { type Moment, moments, type Style, styles, type Topic, topics } from './coaching.ts';
import type { LineFields } from './line.ts';
import { type Tone, tones } from './tone.ts';

/** A sentence of your own as you want it: with a moment a line to say there, with a topic an open question. */
export interface OwnLineIntent {
  /** At most 300 characters; `{me}` stands for your own name. */
  readonly text?: string;
  readonly language?: 'nl' | 'en';
  readonly moment?: Moment | null;
  readonly topic?: Topic | null;
  readonly tone?: Tone | null;
  readonly style?: Style | null;
  readonly why?: string | null;
}

/** Why it is not written: a field that does not fit, neither moment nor topic chosen, or no such record. */
export type OwnLineProblem = FieldProblem | { readonly type: 'nothing-chosen' | 'record-missing' };

const checks = {
  text: required(textCheck(300)),
  language: required(choiceCheck(['nl', 'en'])),
  moment: choiceCheck(moments),
  topic: choiceCheck(topics),
  tone: choiceCheck(tones),
  style: choiceCheck(styles),
  why: textCheck(300),
};

/** Adds a sentence of your own: `pickLines` and `pickQuestions` give it first where it fits. */
export function addOwnLine(
  intent: OwnLineIntent,
  { ids }: Pick<Context, 'ids'>,
): Result<readonly PatchOf<'line'>[], OwnLineProblem> {
  const made = checkNewFields<LineFields>(checks, intent);
  if (!made.ok) return made;
  if (!isPlaced(made.value)) return refuse({ type: 'nothing-chosen' });
  return ok([{ kind: 'line', id: ids(), fields: made.value }]);
}

/**
 * Changes what the intent mentions. The id stays, and with it of whom it was asked (C4): for another question, remove this
 * one and add that.
 */
export function editOwnLine(
  { line }: { readonly line: RecordOf<'line'> | null },
  intent: OwnLineIntent,
): Result<readonly PatchOf<'line'>[], OwnLineProblem> {
  if (!line) return refuse({ type: 'record-missing' });
  const read = checkFields<LineFields>(checks, intent);
  if (!read.ok) return read;
  if (!isPlaced({ ...line.fields, ...read.value })) return refuse({ type: 'nothing-chosen' });
  const fields = changedFields(line.fields, read.value);
  return ok(changeRecord('line', line.id, fields));
}

/** Takes a sentence of your own away; `restoreRecords` brings it back. Of whom it was asked stays in their talks. */
export function removeOwnLine({
  line,
}: {
  readonly line: RecordOf<'line'> | null;
}): Result<readonly PatchOf<'line'>[], OwnLineProblem> {
  if (!line) return refuse({ type: 'record-missing' });
  return ok(line.deletedAt === null ? [{ kind: 'line', id: line.id, fields: {}, deleted: true }] : []);
}

function isPlaced({
  moment,
  topic,
}: {
  readonly moment?: Moment | null;
  readonly topic?: Topic | null;
}): boolean {
  return moment != null || topic != null;
}
