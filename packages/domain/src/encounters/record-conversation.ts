import type { AskProblem } from '../asks/ask-operations.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { markSpoken } from '../events/mark-spoken.ts';
import type { NewFavourProblem } from '../giving/favour-operations.ts';
import { favoursOfTalk } from '../giving/favours-of-talk.ts';
import type { PersonProblem } from '../people/person-fields.ts';
import { makePromise, type PromiseProblem } from '../promises/promise-operations.ts';
import { type FieldProblem, textCheck } from '../records/check-fields.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ConfirmedConversation, ConfirmedPromise } from './conversation.ts';
import { conversationDay } from './conversation-day.ts';
import { encounterPatch } from './conversation-encounter.ts';
import { conversationPeople, type Spoken } from './conversation-people.ts';
import { wishPatches } from './conversation-wishes.ts';
import { joinPatches } from './join-patches.ts';
import type { EncounterProblem } from './log-contact.ts';
import { addMemory, addNote, type MemoryProblem } from './memory-operations.ts';

/** What is read before a conversation is recorded: the people and event it names, with what is open of them. */
export interface ConversationRecords {
  readonly people: readonly RecordOf<'person'>[];
  readonly event?: RecordOf<'event'> | null;
  /** The people to find at that event. */
  readonly targets?: readonly RecordOf<'target'>[];
  /** Of those people and your own. */
  readonly asks?: readonly RecordOf<'ask'>[];
  readonly offers?: readonly RecordOf<'offer'>[];
}

/** Why a conversation cannot be recorded. */
export type ConversationProblem =
  | PersonProblem
  | EncounterProblem
  | AskProblem
  | PromiseProblem
  | MemoryProblem
  | NewFavourProblem
  | { readonly type: 'person-missing' }
  | { readonly type: 'event-missing' };

/**
 * Turns a confirmed conversation into patches (M9): new people and what is new of known ones, the encounter, asks, offers,
 * promises, a memory, a note, and the people to find who have now been spoken (P3).
 */
export function recordConversation(
  records: ConversationRecords,
  intent: ConfirmedConversation,
  context: Context,
): Result<readonly Patch[], ConversationProblem> {
  if (intent.people.length === 0) return refuse({ type: 'nobody-chosen' });
  const event = intent.eventId ? (records.event ?? null) : null;
  if (intent.eventId && !event) return refuse({ type: 'event-missing' });
  const long = tooLong(intent);
  if (long) return refuse(long);
  const day = conversationDay(intent.on, event, dayOf(context.now, context.zone));
  if (!day.ok) return day;
  const occasion = { ...context, on: day.value, event };
  const met = conversationPeople(records, intent, occasion);
  if (!met.ok) return met;
  const { people, patches } = met.value;
  const encounter = encounterPatch(intent, people, occasion);
  const made = { on: day.value, encounter: encounter.id, people };
  return joinPatches<ConversationProblem>([
    ok([...patches, encounter] as readonly Patch[]),
    wishPatches('ask', records.asks, intent.asks, made, context),
    wishPatches('offer', records.offers, intent.offers, made, context),
    ...(intent.promises ?? []).map((promise) => promised(promise, made, intent.eventId, context)),
    favoursOfTalk(intent.favours, { ...made, event: intent.eventId }, context),
    remembered(intent.memory, made, context),
    noted(intent.note, made, context),
    ok(markSpoken(records.targets ?? [], people, day.value) as readonly Patch[]),
  ]);
}

interface Made {
  readonly on: string;
  readonly encounter: string;
  readonly people: readonly Spoken[];
}

const nothing: Result<readonly Patch[], never> = ok([]);

function tooLong({ text, line }: ConfirmedConversation): FieldProblem | null {
  for (const [field, value] of Object.entries({ text, line })) {
    const read = textCheck(4000)(value, field);
    if (!read.ok) return read.problem;
  }
  return null;
}

function promised(
  { by, person: place, text, dueOn }: ConfirmedPromise,
  { on, encounter, people }: Made,
  event: string | null | undefined,
  context: Context,
): Result<readonly Patch[], PromiseProblem> {
  const person = people[place ?? 0]?.id;
  if (person === undefined || text.trim() === '') return nothing;
  const from = { madeOn: on, encounter, ...(event && { event }) };
  return makePromise({ by, person, text, ...(dueOn && { dueOn }), ...from }, context);
}

function remembered(
  text: string | null | undefined,
  { on, encounter, people }: Made,
  context: Context,
): Result<readonly Patch[], MemoryProblem> {
  if (!text?.trim()) return nothing;
  return addMemory({ people: people.map(({ id }) => id), text, on, encounter }, context);
}

function noted(
  text: string | null | undefined,
  { on, people: [first] }: Made,
  context: Context,
): Result<readonly Patch[], MemoryProblem> {
  return text?.trim() && first ? addNote({ about: first.id, text, on }, context) : nothing;
}
