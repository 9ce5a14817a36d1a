import type { EventKind } from '../events/event.ts';
import type { Phrase } from './phrase.ts';
import type { Tone } from './tone.ts';

/** Where somebody wants to start a conversation (M2). */
export type Situation = 'alone' | 'group' | 'coffee' | 'host' | 'slight' | 'important' | 'queue' | 'table';

/**
 * Another moment that has its own sentences: leaving (C8), ignored (M5), no click (C9), met again (C7), and letting
 * people come to you (M10).
 */
export type Moment = Situation | 'leave' | 'ignored' | 'no-click' | 'reunion' | 'welcome';

/** Every moment, in the order of an evening. */
export const moments: readonly Moment[] = [
  'alone',
  'group',
  'coffee',
  'host',
  'slight',
  'reunion',
  'important',
  'queue',
  'table',
  'welcome',
  'ignored',
  'no-click',
  'leave',
];

/** How somebody likes to speak (A5): a little, warmly, or to the point. None is better than another. */
export type Style = 'shy' | 'enthusiastic' | 'factual';

export const styles: readonly Style[] = ['shy', 'enthusiastic', 'factual'];

/** A sentence to say where only presence fits, and why it does good. `{me}` is your own name, `…` what only you can fill in. */
export interface PresenceLine {
  readonly id: string;
  readonly say: Phrase;
  readonly why: Phrase;
  /** What to do after it. */
  readonly next?: Phrase;
}

/**
 * A sentence to say, and why it works (M2). Its id keeps its meaning for ever: what changes its meaning gets a new id. The
 * languages share an id only where they say the same.
 */
export interface Line extends PresenceLine {
  readonly style: Style;
  /** The only tones in which it fits; absent: every tone but farewell and mourning. */
  readonly fits?: readonly Tone[];
  /** The only kinds of event at which it fits (P1). */
  readonly at?: readonly EventKind[];
}

/** Lines where only presence fits (P8): to the family or the one who leaves, to others, and to go. */
export interface PresenceLines {
  readonly host: readonly PresenceLine[];
  readonly others: readonly PresenceLine[];
  readonly leave: readonly PresenceLine[];
}

/** What an open question is about, or where it is asked: over `coffee`, to `help`, or at a kind of event. */
export type Topic =
  | 'work'
  | 'route'
  | 'challenge'
  | 'seeks'
  | 'meeting'
  | 'theme'
  | 'people'
  | 'outside'
  | 'again'
  | 'coffee'
  | 'help'
  | 'congress'
  | 'book'
  | 'club'
  | 'jubilee';

/** Every topic, those of a first conversation first. */
export const topics: readonly Topic[] = [
  'meeting',
  'work',
  'route',
  'challenge',
  'seeks',
  'people',
  'outside',
  'again',
  'coffee',
  'help',
  'theme',
  'congress',
  'book',
  'club',
  'jubilee',
];

/**
 * An open question (C4). Its id is the same in every language and keeps its meaning for ever: `asked/<id>` of an
 * encounter remembers it.
 */
export interface OpenQuestion {
  readonly id: string;
  readonly topic: Topic;
  readonly ask: Phrase;
}

/** Where a prejudice can show (A6). */
export type PrejudiceMoment =
  | 'ask'
  | 'advice-request'
  | 'introduction'
  | 'follow-up'
  | 'pitch'
  | 'card'
  | 'first-event'
  | 'stuck'
  | 'no-click'
  | 'look-back';

/** A prejudice about networking and its honest answers, each for a moment at which it shows (A6). */
export interface Prejudice {
  readonly id: 'peddling' | 'selling' | 'not-made-for-it';
  readonly thought: string;
  readonly answers: { readonly [moment in PrejudiceMoment]?: Phrase };
}

/** Everything the coach can say in one language. */
export interface Coaching {
  readonly lines: { readonly [moment in Moment]: readonly Line[] };
  readonly farewell: PresenceLines;
  readonly mourning: PresenceLines;
  readonly questions: readonly OpenQuestion[];
  readonly prejudices: readonly Prejudice[];
  /** The reason beside a line of your own that has none. */
  readonly ownWhy: Phrase;
}
