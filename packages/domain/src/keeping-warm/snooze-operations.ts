import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { dayCheck, type FieldProblem } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Why a suggestion is not put off: a day that does not fit or has passed, or no such person. */
export type SnoozeProblem =
  | FieldProblem
  | { readonly type: 'person-missing' }
  | { readonly type: 'snooze-over'; readonly field: 'until'; readonly value: Day };

/** How long "later" lasts unless a day is given. */
const laterDays = 14;

/** "Later": no suggestion about this person until a day, in two weeks unless given (K6). */
export function snooze(
  { person }: { readonly person: RecordOf<'person'> | null },
  intent: { readonly until?: Day | undefined },
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'snooze'>[], SnoozeProblem> {
  if (!person) return refuse({ type: 'person-missing' });
  const on = dayOf(now, zone);
  const read = dayCheck(intent.until, 'until');
  if (!read.ok) return read;
  const until = read.value ?? addDays(on, laterDays);
  if (until <= on) return refuse({ type: 'snooze-over', field: 'until', value: until });
  return ok([{ kind: 'snooze', id: ids(), fields: { person: person.id, how: 'later', on, until } }]);
}

/** "Not this person": no suggestion about them until `wake` (K6). */
export function decline(
  { person }: { readonly person: RecordOf<'person'> | null },
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'snooze'>[], SnoozeProblem> {
  if (!person) return refuse({ type: 'person-missing' });
  const fields = { person: person.id, how: 'declined' as const, on: dayOf(now, zone) };
  return ok([{ kind: 'snooze', id: ids(), fields }]);
}

/** Takes back "later" or "not this person". */
export function wake(
  { snoozes }: { readonly snoozes: readonly RecordOf<'snooze'>[] },
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'snooze'>[], never> {
  const endedOn = dayOf(now, zone);
  const running = snoozes.filter(({ fields }) => fields.endedOn === undefined);
  return ok(running.map(({ id }) => ({ kind: 'snooze', id, fields: { endedOn } })));
}
