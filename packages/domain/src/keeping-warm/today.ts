import type { Day } from '../days/day.ts';
import type { TimeSpan } from '../days/span.ts';
import type { Channel } from '../encounters/encounter.ts';
import type { DueIntroduction } from '../introductions/due-introductions.ts';
import type { Rhythm } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { ChannelAdvice } from './channel-advice.ts';
import type { InTouchReason } from './in-touch-reason.ts';
import type { Tie } from './tie.ts';

/** A person whom Today may propose, as storage gives it. */
export interface Candidate {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
}

/** Why a person is proposed (K5, K6), the weightiest first. */
export type SuggestionReason =
  | { readonly type: 'their-ask-your-offer'; readonly ask: string; readonly offer: string }
  | { readonly type: 'your-ask-their-offer'; readonly ask: string; readonly offer: string }
  | {
      readonly type: 'their-ask-somebody-you-know';
      readonly ask: string;
      readonly name: string;
      readonly person: string;
      readonly offer: string;
    }
  | ({ readonly type: 'rhythm-due'; readonly rhythm: Exclude<Rhythm, 'none'> } & TimeSpan)
  | { readonly type: 'rhythm-never-spoken'; readonly rhythm: Exclude<Rhythm, 'none'> }
  | ({ readonly type: 'dormant'; readonly met: number } & TimeSpan)
  | ({ readonly type: 'cooled' } & TimeSpan);

/**
 * One part of what weighs for a person (K5): how much warmer a talk makes it, the rhythm you set, asks and offers that match, long
 * quiet. `points` add up to the score; chances are from 0 to 1.
 */
export type SuggestionPart =
  | { readonly type: 'gain'; readonly points: number; readonly chance: number; readonly after: number }
  | ({
      readonly type: 'rhythm';
      readonly points: number;
      readonly rhythm: Exclude<Rhythm, 'none'>;
    } & TimeSpan)
  | { readonly type: 'rhythm-first'; readonly points: number; readonly rhythm: Exclude<Rhythm, 'none'> }
  | { readonly type: 'match' | 'ask'; readonly points: number }
  | ({ readonly type: 'dormant'; readonly points: number; readonly met: number } & TimeSpan);

/** Something to say to them (K6), the best first; never empty. */
export type SomethingToSay =
  | { readonly type: 'say-i-promised'; readonly text: string; readonly promise: string }
  | { readonly type: 'say-they-promised'; readonly text: string; readonly promise: string }
  | { readonly type: 'say-their-ask'; readonly text: string }
  | { readonly type: 'say-memory'; readonly text: string }
  | { readonly type: 'say-last-talk'; readonly text: string; readonly on: Day; readonly channel: Channel }
  | { readonly type: 'say-what-they-do'; readonly text: string }
  | { readonly type: 'say-how-you-met'; readonly text: string }
  | { readonly type: 'say-how-is-work'; readonly text: string }
  | { readonly type: 'say-get-well' }
  | { readonly type: 'say-who-you-are' }
  | { readonly type: 'say-how-are-you' };

/** One person to keep warm. `score` orders, and is not shown. */
export interface Suggestion {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
  readonly reasons: readonly SuggestionReason[];
  /** What the score is made of (K5), the weightiest first. */
  readonly parts: readonly SuggestionPart[];
  readonly say: readonly SomethingToSay[];
  /** Over which channel, and why (K8). */
  readonly channel: ChannelAdvice;
  /** In touch now (K2), with its sentence. */
  readonly chance: number;
  readonly inTouch: InTouchReason;
  /** Apart from in touch: the last day they reached out or answered (K4). */
  readonly answeredOn: Day | null;
  readonly score: number;
}

/** A promise that is due or overdue (F3); `overdueDays` is 0 on the day itself. */
export interface DuePromise {
  readonly promise: RecordOf<'promise'>;
  readonly person: RecordOf<'person'> | null;
  readonly reason:
    | { readonly type: 'promise-due-today'; readonly by: 'me' | 'them' }
    | ({ readonly type: 'promise-overdue'; readonly by: 'me' | 'them' } & TimeSpan);
}

/** What Today shows, in its order. */
export interface Today {
  readonly on: Day;
  readonly promises: readonly DuePromise[];
  /** Introductions whose next step may be taken (T1); those of a promise above are not doubled. */
  readonly introductions: readonly DueIntroduction[];
  readonly keepWarm: readonly Suggestion[];
  /** Suggestions per week that you set, and how many of this week's were done or put away (K6). */
  readonly cap: { readonly perWeek: number; readonly used: number };
  readonly events: readonly { readonly event: RecordOf<'event'>; readonly inDays: number }[];
}
