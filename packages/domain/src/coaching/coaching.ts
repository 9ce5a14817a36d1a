import type { Tone } from './tone.ts';

/** Words in one form for everybody, or one that says *je* and one that says *u*. */
export type Phrase = string | { readonly je: string; readonly u: string };

/** Where somebody wants to start a conversation (M2). */
export type Situation = 'alone' | 'group' | 'coffee' | 'host' | 'slight' | 'important' | 'queue' | 'table';

/** Another moment that has its own sentences: leaving (C8), ignored (M5), no click (C9), met again (C7). */
export type Moment = Situation | 'leave' | 'ignored' | 'no-click' | 'reunion';

/** A sentence to say, and why it works (M2). `{me}` stands for your own name, `…` for what only you can fill in. */
export interface Line {
  readonly id: string;
  readonly say: Phrase;
  readonly why: Phrase;
  /** What to do after it. */
  readonly next?: Phrase;
  /** The only tones in which it fits; absent: every tone but farewell and mourning. */
  readonly fits?: readonly Tone[];
}

/** Lines where only presence fits (P8): to the family or the one who leaves, to others, and to go. */
export interface PresenceLines {
  readonly host: readonly Line[];
  readonly others: readonly Line[];
  readonly leave: readonly Line[];
}

/** What an open question is about. */
export type Topic =
  | 'work'
  | 'route'
  | 'challenge'
  | 'seeks'
  | 'meeting'
  | 'theme'
  | 'people'
  | 'outside'
  | 'again';

/** An open question (C4). Its id is the same in every language: `asked/<id>` of an encounter remembers it. */
export interface OpenQuestion {
  readonly id: string;
  readonly topic: Topic;
  readonly ask: Phrase;
}

/** A prejudice about networking and its honest answer (A6). */
export interface Prejudice {
  readonly id: 'peddling' | 'selling' | 'not-made-for-it';
  readonly thought: string;
  readonly answer: Phrase;
}

/** Everything the coach can say in one language. */
export interface Coaching {
  readonly lines: { readonly [moment in Moment]: readonly Line[] };
  readonly farewell: PresenceLines;
  readonly mourning: PresenceLines;
  readonly questions: readonly OpenQuestion[];
  readonly prejudices: readonly Prejudice[];
}
