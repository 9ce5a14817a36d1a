import { isDay } from '../days/day.ts';
import type { GoalProposal } from '../events/propose-goals.ts';
import type { TargetReason } from '../events/target-reason.ts';
import type { CredibilityPart } from '../giving/credibility.ts';
import type { LadderReason, Rung } from '../interviews/interview-ladder.ts';
import type { InterviewProgress, InterviewState } from '../interviews/interview-state.ts';
import type { ReferralAdvice, ReferralFinding } from '../introductions/referral-check.ts';
import type { Acquaintance } from '../keeping-warm/acquaintance.ts';
import type { ChannelAdvice, ChannelReason } from '../keeping-warm/channel-advice.ts';
import type { InTouchReason } from '../keeping-warm/in-touch-reason.ts';
import type { DuePromise, SomethingToSay, SuggestionPart } from '../keeping-warm/today.ts';
import type { YieldTell } from '../looking-back/yield-tells.ts';
import type { OneToOneReason } from '../one-to-ones/one-to-one.ts';
import type { KeepingRate } from '../promises/keeping-rate.ts';
import type { Problem } from '../result.ts';
import type { RoundTopic } from '../rounds/rounds-sheet.ts';
import { type FirstWordingKey, firstWording } from './first-wording.ts';
import { seekingLess } from './seeking-less.ts';
import type { WordingKey } from './wording.ts';

/** The message to print and its values: text, numbers, and days as an instant that is that day in nearly every zone. */
export interface Sentence<Key extends WordingKey = WordingKey> {
  readonly key: Key;
  readonly values: { readonly [name: string]: string | number | Date };
}

/** One that the first screens may say. */
export type FirstSentence = Sentence<FirstWordingKey>;

/** Groups of structured things that have a message for each of their types. */
export interface Said {
  readonly 'in-touch': InTouchReason;
  readonly reason: OneToOneReason;
  readonly part: SuggestionPart;
  readonly ladder: LadderReason;
  readonly 'channel-reason': ChannelReason;
  readonly say: SomethingToSay;
  readonly promise: DuePromise['reason'];
  readonly target: TargetReason;
  /** A first sentence to say, for a reason to find somebody. */
  readonly opening: TargetReason;
  readonly 'goal-reason': GoalProposal['reason'];
  readonly credibility: CredibilityPart;
  readonly 'referral-finding': ReferralFinding;
  readonly 'referral-advice': ReferralAdvice;
  readonly yield: YieldTell;
  /** What to begin with in a round. */
  readonly 'round-topic': RoundTopic;
}

/** The sentence of a reason, of something to say, or of a due promise. */
export function sentenceOf<Group extends keyof Said>(
  group: Group,
  said: Said[Group],
): Sentence<Extract<WordingKey, `${Group}.${string}`>> {
  const { type, ...details } = said;
  return {
    key: `${group}.${type}` as Extract<WordingKey, `${Group}.${string}`>,
    values: valuesOf(details),
  };
}

/** The sentence of a problem of the domain, or null where it is another's (of storage, of a file). */
export function problemSentence(problem: Problem): FirstSentence | null {
  const { type, ...details } = problem;
  const key = `problem.${type}`;
  return Object.hasOwn(firstWording.nl, key)
    ? { key: key as FirstWordingKey, values: valuesOf(details) }
    : null;
}

/** How far you know each other (K3): `3 van 6 keer gesproken: jullie herkennen elkaar`. */
export function acquaintanceSentence({ met, stage }: Acquaintance): FirstSentence {
  return { key: `acquaintance.${stage}`, values: { met } };
}

/** What to do over the advised channel (K8): `Stuur een kaartje`. */
export function channelSentence({ channel }: Pick<ChannelAdvice, 'channel'>): FirstSentence {
  return { key: `channel-advice.${channel}`, values: {} };
}

/** How easy an advice talk is to begin with (I6). */
export function rungSentence({ step }: Pick<Rung, 'step'>): Sentence {
  return { key: `rung.${step}`, values: {} };
}

/** How far an advice talk is (I4). */
export function interviewSentence(state: InterviewState): Sentence {
  return { key: `interview.${state}`, values: {} };
}

/** What comes next in an advice talk, as something to do. */
export function interviewNextSentence(next: NonNullable<InterviewProgress['next']>): Sentence {
  return { key: `interview-next.${next}`, values: {} };
}

/** How you keep your promises, for your eyes alone (F2); null before there was one to keep. */
export function keepingRateSentence({ kept, released, overdue }: KeepingRate): FirstSentence | null {
  const judged = kept + released + overdue;
  return judged === 0 ? null : { key: 'promise.keeping-rate', values: { kept, judged } };
}

const dayFields = new Set(['on', 'dueOn', 'madeOn', 'value']);

function valuesOf(details: { readonly [name: string]: unknown }): Sentence['values'] {
  const values: { [name: string]: string | number | Date } = {};
  for (const [name, value] of Object.entries(details)) {
    if (dayFields.has(name) && isDay(value)) values[name] = new Date(`${value}T10:30:00Z`);
    else if (name === 'ask' && typeof value === 'string') values[name] = seekingLess(value);
    else if (name === 'rhythm' && typeof value === 'string') values[name] = value.replace('-', '');
    else if (typeof value === 'string' || typeof value === 'number') values[name] = value;
    else if (isSpan(value))
      Object.assign(values, { [`${name}Unit`]: value.unit, [`${name}Count`]: value.count });
  }
  return values;
}

function isSpan(value: unknown): value is { readonly unit: string; readonly count: number } {
  return typeof value === 'object' && value !== null && 'unit' in value && 'count' in value;
}
