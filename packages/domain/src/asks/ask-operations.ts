import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { AskFields, OfferFields } from './ask.ts';

type Kind = 'ask' | 'offer';
type HowOf<K extends Kind> = K extends 'ask' ? 'answered' | 'outdated' : 'withdrawn' | 'outdated';

/** Why an ask or offer is not written: a field that does not fit, or no such record. */
export type AskProblem = FieldProblem | { readonly type: 'record-missing' };

/** What somebody looks for or can help with; `owner` is a person's id, or `me`. `on` is today unless given (Q4). */
export interface AskIntent {
  readonly owner: string;
  readonly text: string;
  readonly on?: string | undefined;
  readonly encounter?: string | undefined;
}

const checks = {
  owner: required(textCheck(100)),
  text: required(textCheck(1000)),
  on: required(dayCheck),
  encounter: textCheck(100),
};

/** Adds an ask or an offer. */
export function addAsk<K extends Kind>(
  kind: K,
  intent: AskIntent,
  { now, zone, ids }: Context,
): Result<readonly PatchOf<K>[], AskProblem> {
  const whole = { ...intent, on: intent.on ?? dayOf(now, zone) };
  const read = checkNewFields<AskFields | OfferFields>(checks, whole);
  return read.ok ? ok([{ kind, id: ids(), fields: read.value } as PatchOf<K>]) : read;
}

/** Changes the words of an ask or offer; by that it is of today again. */
export function editAsk<K extends Kind>(
  { record }: { readonly record: RecordOf<K> | null },
  intent: { readonly text: string },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<K>[], AskProblem> {
  if (!record) return refuse({ type: 'record-missing' });
  const read = checkFields<AskFields | OfferFields>(checks, { text: intent.text, on: dayOf(now, zone) });
  if (!read.ok) return read;
  const fields = changedFields(record.fields, read.value);
  return ok(fields.text === undefined ? [] : [{ kind: record.kind, id: record.id, fields } as PatchOf<K>]);
}

/** Ends an ask or offer, or opens it again with `how` null. */
export function endAsk<K extends Kind>(
  { record }: { readonly record: RecordOf<K> | null },
  { how }: { readonly how: HowOf<K> | null },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<K>[], AskProblem> {
  if (!record) return refuse({ type: 'record-missing' });
  const ending = how === null ? null : { how, on: dayOf(now, zone) };
  return ok([{ kind: record.kind, id: record.id, fields: { ending } } as unknown as PatchOf<K>]);
}
