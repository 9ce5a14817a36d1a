import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { Channel } from '../encounters/encounter.ts';
import { joinPatches } from '../encounters/join-patches.ts';
import { type EncounterProblem, logContact } from '../encounters/log-contact.ts';
import { promiseWords } from '../interviews/promise-words.ts';
import { endPromise, makePromise, type PromiseProblem } from '../promises/promise-operations.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { type Result, refuse } from '../result.ts';

/** Within how many days it is planned unless a day is given. */
const withinDays = 14;

/** Plans a one-to-one talk (K7): a promise of yours to ask how you can help, with its day (F1), so that it comes first when it is due (F3). */
export function planOneToOne(
  { person }: { readonly person: RecordOf<'person'> | null },
  intent: {
    readonly language: 'nl' | 'en';
    readonly text?: string | undefined;
    readonly dueOn?: Day | undefined;
  },
  context: Context,
): Result<readonly PatchOf<'promise'>[], PromiseProblem | { readonly type: 'person-missing' }> {
  if (!person) return refuse({ type: 'person-missing' });
  const text = intent.text?.trim() || promiseWords[intent.language]['one-to-one'];
  const dueOn = intent.dueOn ?? addDays(dayOf(context.now, context.zone), withinDays);
  return makePromise({ by: 'me', person: person.id, text, dueOn, purpose: 'one-to-one' }, context);
}

/** You had the talk: a contact is logged and the promise kept, both on the day of the talk. */
export function keepOneToOne(
  {
    promise,
    snoozes = [],
  }: { readonly promise: RecordOf<'promise'> | null; readonly snoozes?: readonly RecordOf<'snooze'>[] },
  intent: {
    readonly channel: Channel;
    readonly on?: Day | undefined;
    readonly text?: string | undefined;
  },
  context: Context,
): Result<readonly Patch[], PromiseProblem | EncounterProblem> {
  if (!promise) return refuse({ type: 'promise-missing' });
  return joinPatches<PromiseProblem | EncounterProblem>([
    endPromise({ promise }, { how: 'kept', on: intent.on }, context),
    logContact({ snoozes }, { ...intent, people: [promise.fields.person] }, context),
  ]);
}
