import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { SnoozeFields } from '../keeping-warm/snooze.ts';
import {
  type Check,
  checkNewFields,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Channel, EncounterFields } from './encounter.ts';

/** Why a contact is not written down: a field that does not fit, nobody in it, or a day still to come. */
export type EncounterProblem =
  | FieldProblem
  | { readonly type: 'nobody-chosen' }
  | { readonly type: 'day-in-future'; readonly field: 'on'; readonly value: Day };

/** "I called", "we met", "she wrote": a contact with one person or several, today unless `on` says otherwise (K8). */
export interface ContactIntent {
  readonly people: readonly string[];
  readonly channel: Channel;
  readonly from?: 'me' | 'them' | undefined;
  readonly on?: Day | undefined;
  readonly text?: string | undefined;
  readonly event?: string | undefined;
  /** Today proposed it; counts for the cap of the week (K6). */
  readonly suggested?: boolean | undefined;
}

/** Ways of being in touch, as they are offered (K8). */
export const channels: readonly Channel[] = [
  'meeting',
  'call',
  'video',
  'mail',
  'message',
  'letter',
  'card',
  'other',
];

export const encounterChecks: {
  readonly [field in 'on' | 'channel' | 'from' | 'event' | 'text']: Check<unknown>;
} = {
  on: required(dayCheck),
  channel: required(choiceCheck(channels)),
  from: choiceCheck<'me' | 'them'>(['me', 'them']),
  event: textCheck(100),
  text: textCheck(4000),
};

/** Logs a contact in one tap, and ends the snoozes "later" that were running for these people. */
export function logContact(
  { snoozes = [] }: { readonly snoozes?: readonly RecordOf<'snooze'>[] },
  intent: ContactIntent,
  { now, zone, ids }: Context,
): Result<readonly Patch[], EncounterProblem> {
  const today = dayOf(now, zone);
  const people = [...new Set(intent.people)];
  if (people.length === 0) return refuse({ type: 'nobody-chosen' });
  const read = checkNewFields<EncounterFields>(encounterChecks, { ...intent, on: intent.on ?? today });
  if (!read.ok) return read;
  const on = read.value.on ?? today;
  if (isAhead(on, today)) return refuse({ type: 'day-in-future', field: 'on', value: on });
  const fields = {
    ...read.value,
    ...(on === today && { at: now }),
    ...(intent.suggested && { suggestedOn: today }),
    ...Object.fromEntries(people.map((id) => [`people/${id}`, { known: true }])),
  };
  const ended = snoozes.filter(({ fields }) => isRunningLater(fields) && people.includes(fields.person));
  return ok([
    { kind: 'encounter', id: ids(), fields },
    ...ended.map(({ id }): PatchOf<'snooze'> => ({ kind: 'snooze', id, fields: { endedOn: today } })),
  ]);
}

/** A day further ahead than the next zone's today: talks are not logged before they happened. */
export function isAhead(on: Day, today: Day): boolean {
  return on > addDays(today, 1);
}

function isRunningLater({ how, endedOn }: SnoozeFields): boolean {
  return how === 'later' && endedOn === undefined;
}
