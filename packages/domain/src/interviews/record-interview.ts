import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { Channel } from '../encounters/encounter.ts';
import { joinPatches } from '../encounters/join-patches.ts';
import { type EncounterProblem, logContact } from '../encounters/log-contact.ts';
import { addPerson } from '../people/edit-person.ts';
import type { PersonIntent, PersonProblem } from '../people/person-fields.ts';
import type { PromisePurpose } from '../promises/promise.ts';
import { makePromise, type PromiseProblem } from '../promises/promise-operations.ts';
import { checkNewFields } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewFields } from './interview.ts';
import { type InterviewProblem, interviewChecks } from './interview-checks.ts';
import { interviewQuestions } from './plan-interview.ts';
import { promiseWords } from './promise-words.ts';

/** Somebody they named: one you know, or somebody new with at least a name. */
export type PassedOn =
  | { readonly personId: string }
  | { readonly details: PersonIntent & { readonly name: string } };

/** What an advice talk gave (I3, I4), as you write it down. */
export interface InterviewOutcome {
  /** The day of the talk: the planned one where that has come, else today. */
  readonly on?: Day | undefined;
  readonly channel?: Channel | undefined;
  readonly text?: string | undefined;
  readonly learned?: string | undefined;
  readonly advice?: string | undefined;
  readonly seenAs?: string | undefined;
  /** Ids of the questions of the plan that you asked. */
  readonly asked?: readonly string[] | undefined;
  readonly passedOn?: readonly PassedOn[] | undefined;
  /** Promises of a thank-you and a report back: made unless `null`, by the day after and in six weeks unless given. */
  readonly thankYou?: { readonly text?: string; readonly dueOn?: Day } | null | undefined;
  readonly reportBack?: { readonly text?: string; readonly dueOn?: Day } | null | undefined;
  readonly language: 'nl' | 'en';
}

/** What is read first: the talk, and the people whom they named that you know. */
export interface InterviewRecords {
  readonly interview: RecordOf<'interview'> | null;
  readonly people?: readonly RecordOf<'person'>[];
  readonly snoozes?: readonly RecordOf<'snooze'>[];
}

type Failure = InterviewProblem | EncounterProblem | PersonProblem | PromiseProblem;

const dueAfterDays: { readonly [purpose in Exclude<PromisePurpose, 'one-to-one'>]: number } = {
  'thank-you': 1,
  'report-back': 42,
};

/**
 * Writes down what a talk gave (I4): the encounter, learned, advice and how they see you, each name as a person met through them, and a
 * thank-you and a report back as promises (F1).
 */
export function recordInterview(
  { interview, people = [], snoozes = [] }: InterviewRecords,
  intent: InterviewOutcome,
  context: Context,
): Result<readonly Patch[], Failure> {
  if (!interview) return refuse({ type: 'interview-missing' });
  if (interview.fields.held) return refuse({ type: 'interview-held' });
  if (interview.fields.calledOff) return refuse({ type: 'interview-called-off' });
  const { person, channel = 'meeting' } = interview.fields;
  const on = dayOfTalk(interview, intent.on, dayOf(context.now, context.zone));
  const talk = { people: [person], channel: intent.channel ?? channel, on, text: intent.text };
  const logged = logContact({ snoozes }, talk, context);
  if (!logged.ok) return logged;
  const encounter = logged.value.find(({ kind }) => kind === 'encounter')?.id ?? '';
  const named = namedPeople(people, person, intent.passedOn ?? [], context);
  if (!named.ok) return named;
  const gave = whatItGave(intent);
  if (!gave.ok) return gave;
  const asked = askedIn(interview, intent.asked ?? []);
  const fields = {
    ...gave.value,
    on,
    held: { on, encounter },
    ...Object.fromEntries(
      asked.map(({ id, text, place }) => [`questions/${id}`, { text, place, asked: true }]),
    ),
    ...Object.fromEntries(named.value.names.map(({ id, name }) => [`passedOn/${id}`, { name }])),
  };
  const from = { interview: interview.id, person, encounter, madeOn: on };
  return joinPatches<Failure>([
    ok(logged.value.map((patch) => (patch.id === encounter ? withAsked(patch, asked, context.now) : patch))),
    ok(named.value.patches as readonly Patch[]),
    ok([{ kind: 'interview', id: interview.id, fields } as Patch]),
    owed('thank-you', intent.thankYou, from, intent.language, context),
    owed('report-back', intent.reportBack, from, intent.language, context),
  ]);
}

/** The day given, else the planned one where that has come, else today. */
function dayOfTalk({ fields }: RecordOf<'interview'>, given: Day | undefined, today: Day): Day {
  return given ?? (fields.on !== undefined && fields.on <= today ? fields.on : today);
}

function whatItGave({
  learned,
  advice,
  seenAs,
}: InterviewOutcome): Result<Partial<InterviewFields>, Failure> {
  const checks = {
    learned: interviewChecks.learned,
    advice: interviewChecks.advice,
    seenAs: interviewChecks.seenAs,
  };
  return checkNewFields<InterviewFields>(checks, { learned, advice, seenAs });
}

/** The questions that were asked: those named, and those ticked during the talk. */
function askedIn(
  interview: RecordOf<'interview'>,
  asked: readonly string[],
): ReturnType<typeof interviewQuestions> {
  const wanted = new Set(asked);
  return interviewQuestions(interview).filter((question) => question.asked || wanted.has(question.id));
}

/** The encounter remembers what was asked, so that it is not asked twice (C4). */
function withAsked(patch: Patch, asked: ReturnType<typeof interviewQuestions>, at: string): Patch {
  const marks = asked.map(({ id }) => [`asked/${id}`, { at }] as const);
  return { ...patch, fields: { ...patch.fields, ...Object.fromEntries(marks) } };
}

interface Named {
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly patches: readonly PatchOf<'person'>[];
}

/** Each name passed on is a person met through the one who named them; whoever was met through somebody before keeps that. */
function namedPeople(
  known: readonly RecordOf<'person'>[],
  through: string,
  passedOn: readonly PassedOn[],
  context: Pick<Context, 'ids'>,
): Result<Named, PersonProblem | { readonly type: 'person-missing' }> {
  const names: { id: string; name: string }[] = [];
  const patches: PatchOf<'person'>[] = [];
  for (const each of passedOn) {
    if ('details' in each) {
      const made = addPerson({ ...each.details, metThrough: through }, context);
      if (!made.ok) return made;
      patches.push(...made.value);
      names.push(...made.value.map(({ id }) => ({ id, name: each.details.name.trim() })));
      continue;
    }
    const person = known.find(({ id }) => id === each.personId);
    if (!person) return refuse({ type: 'person-missing' });
    names.push({ id: person.id, name: person.fields.name.full });
    if (person.fields.metThrough === undefined && person.id !== through)
      patches.push({ kind: 'person', id: person.id, fields: { metThrough: through } });
  }
  return ok({ names, patches });
}

function owed(
  purpose: keyof typeof dueAfterDays,
  wanted: InterviewOutcome['thankYou'],
  from: {
    readonly interview: string;
    readonly person: string;
    readonly encounter: string;
    readonly madeOn: Day;
  },
  language: 'nl' | 'en',
  context: Context,
): Result<readonly Patch[], PromiseProblem> {
  if (wanted === null) return ok([]);
  const text = wanted?.text?.trim() || promiseWords[language][purpose];
  const dueOn = wanted?.dueOn ?? addDays(from.madeOn, dueAfterDays[purpose]);
  return makePromise({ by: 'me', text, dueOn, purpose, ...from }, context);
}
