import { type AskProblem, addAsk } from '../asks/ask-operations.ts';
import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import type { Channel } from '../encounters/encounter.ts';
import { joinPatches } from '../encounters/join-patches.ts';
import type { EncounterProblem } from '../encounters/log-contact.ts';
import type { FavourWhat } from '../giving/favour.ts';
import { type NewFavourProblem, recordFavour } from '../giving/favour-operations.ts';
import { makePromise, type PromiseProblem } from '../promises/promise-operations.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result } from '../result.ts';
import { keepOneToOne } from './plan-one-to-one.ts';

/** What a one-to-one talk brought (K7): what you asked, what they look for, what you gave there and what you promised. */
export interface OneToOneOutcome {
  readonly channel: Channel;
  readonly on?: Day | undefined;
  readonly text?: string | undefined;
  /** Ids of the questions that you asked (C4). */
  readonly asked?: readonly string[] | undefined;
  /** What they look for, in one line. */
  readonly ask?: string | undefined;
  /** How you helped on the spot (G1). */
  readonly gave?: { readonly what: FavourWhat; readonly text: string } | undefined;
  /** How you are going to help (F1). */
  readonly promise?: { readonly text: string; readonly dueOn?: Day | undefined } | undefined;
}

export type OneToOneProblem = PromiseProblem | EncounterProblem | AskProblem | NewFavourProblem;

/** You had the talk: what `keepOneToOne` keeps, and what came from it, each as coming from that talk. Blank texts are passed over. */
export function recordOneToOne(
  records: { readonly promise: RecordOf<'promise'> | null; readonly snoozes?: readonly RecordOf<'snooze'>[] },
  { asked = [], ask, gave, promise, ...talk }: OneToOneOutcome,
  context: Context,
): Result<readonly Patch[], OneToOneProblem> {
  const kept = keepOneToOne(records, { ...talk, text: talk.text?.trim() || undefined }, context);
  if (!kept.ok) return kept;
  const encounter = kept.value.find(({ kind }) => kind === 'encounter');
  const person = records.promise?.fields.person ?? '';
  const from = { encounter: encounter?.id, ...(talk.on !== undefined && { on: talk.on }) };
  return joinPatches<OneToOneProblem>([
    ok(kept.value.map((patch) => (patch === encounter ? withAsked(patch, asked, context.now) : patch))),
    isBlank(ask) ? ok([]) : addAsk('ask', { owner: person, text: ask, ...from }, context),
    isBlank(gave?.text)
      ? ok([])
      : recordFavour(
          {
            by: 'me',
            person,
            what: gave?.what ?? 'advice',
            text: gave?.text ?? '',
            grewFrom: encounter?.id,
            ...from,
          },
          context,
        ),
    isBlank(promise?.text)
      ? ok([])
      : makePromise(
          {
            by: 'me',
            person,
            text: promise?.text ?? '',
            dueOn: promise?.dueOn,
            madeOn: talk.on,
            encounter: encounter?.id,
          },
          context,
        ),
  ]);
}

function withAsked(patch: Patch, asked: readonly string[], at: string): Patch {
  return {
    ...patch,
    fields: { ...patch.fields, ...Object.fromEntries(asked.map((id) => [`asked/${id}`, { at }])) },
  };
}

function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === '';
}
