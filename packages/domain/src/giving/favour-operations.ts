import type { Context } from '../context.ts';
import { type Day, isDay } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { isAhead } from '../encounters/log-contact.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import {
  checkFields,
  checkNewFields,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { FavourFields, FavourWhat } from './favour.ts';

/** Why something given or received is not written. */
export type FavourProblem =
  | FieldProblem
  | FutureDay
  | { readonly type: 'favour-missing' }
  | { readonly type: 'grew-from-itself' }
  | { readonly type: 'nothing-to-thank' };

/** What was given, received or thanked for has been; a day still to come is refused. */
/** Why something new that was given or received is not written. */
export type NewFavourProblem = FieldProblem | FutureDay;

type FutureDay = { readonly type: 'step-in-future'; readonly value: Day };

/** Something given (`by: 'me'`) or received (`by: 'them'`), today unless `on` says otherwise (G1). */
export interface FavourIntent {
  readonly by: 'me' | 'them';
  readonly person: string;
  readonly what: FavourWhat;
  readonly text: string;
  readonly on?: Day | undefined;
  /** The id of the talk, favour, introduction or interview it grew from (G2). */
  readonly grewFrom?: string | undefined;
  readonly thankedOn?: Day | undefined;
  readonly encounter?: string | undefined;
  readonly event?: string | undefined;
  readonly goal?: string | undefined;
}

/** What of a favour changes; what is not mentioned stays, `null` empties a field. */
export type FavourEdit = {
  readonly [field in 'by' | 'what' | 'text' | 'on']?: FavourFields[field] | undefined;
} & { readonly [field in 'grewFrom' | 'thankedOn' | 'goal']?: string | null | undefined };

type Outcome = Result<readonly PatchOf<'favour'>[], FavourProblem>;
interface Known {
  readonly favour: RecordOf<'favour'> | null;
}

/** What can be given, the lightest first (G1). */
export const favourKinds: readonly FavourWhat[] = [
  'attention',
  'information',
  'advice',
  'time',
  'introduction',
  'referral',
  'opportunity',
  'assignment',
];

const checks = {
  by: required(choiceCheck<'me' | 'them'>(['me', 'them'])),
  person: required(textCheck(100)),
  what: required(choiceCheck(favourKinds)),
  text: required(textCheck(1000)),
  on: required(dayCheck),
  grewFrom: textCheck(100),
  thankedOn: dayCheck,
  encounter: textCheck(100),
  event: textCheck(100),
  goal: textCheck(100),
};

/** Records something given or received (G1). */
export function recordFavour(
  intent: FavourIntent,
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'favour'>[], NewFavourProblem> {
  const today = dayOf(now, zone);
  const read = checkNewFields<FavourFields>(checks, { ...intent, on: intent.on ?? today });
  if (!read.ok) return read;
  const { on = today } = read.value;
  if (isAhead(on, today)) return refuse({ type: 'step-in-future', value: on });
  const { thankedOn, ...given } = read.value;
  const fields = intent.by === 'them' && thankedOn !== undefined ? { ...given, thankedOn } : given;
  return ok([{ kind: 'favour', id: ids(), fields }]);
}

/** Changes something given or received; it grows from nothing that is itself. */
export function editFavour({ favour }: Known, intent: FavourEdit): Outcome {
  if (!favour) return refuse({ type: 'favour-missing' });
  if (intent.grewFrom === favour.id) return refuse({ type: 'grew-from-itself' });
  const read = checkFields<FavourFields>(checks, intent);
  if (!read.ok) return read;
  const fields = changedFields(favour.fields, read.value);
  return ok(changeRecord('favour', favour.id, fields));
}

/** You thanked for what you received, today unless `on` says otherwise (G4); null takes it back. */
export function markFavourThanked(
  { favour }: Known,
  { on }: { readonly on?: Day | null | undefined },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Outcome {
  if (favour?.fields.by === 'me') return refuse({ type: 'nothing-to-thank' });
  const today = dayOf(now, zone);
  if (on && isDay(on) && isAhead(on, today)) return refuse({ type: 'step-in-future', value: on });
  return editFavour({ favour }, { thankedOn: on === undefined ? today : on });
}
