import type { ReadLanguage } from './read-language.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** What a text is for: it decides what is looked for. */
export type ReadAs = 'pitch' | 'ask' | 'follow-up' | 'introduction' | 'advice-request' | 'thank-you';

export type PlainKind = 'jargon' | 'abbreviation' | 'long-sentence' | 'passive' | 'hard-word';
export type PitchKind = PlainKind | 'no-who' | 'no-what' | 'no-ask';
export type GuardKind = 'selling' | 'follow-up-as-sales' | 'asks-for-job' | 'pressure' | 'mass-message';
/** Pitches give `PitchKind`, asks `vague`, the other texts `GuardKind`. */
export type FindingKind = PitchKind | GuardKind | 'vague';

/** What an ask may lack, in the order in which it helps most. */
export type AskPart = 'role' | 'organisation' | 'sector' | 'region';

/** Something seen in a text, with a reason and another wording in the language asked for. */
export interface Finding {
  readonly kind: FindingKind;
  /** From where to where in the text, in UTF-16 units; what a pitch lacks spans the whole. */
  readonly span: readonly [start: number, end: number];
  /** The same as data: which message, and what it is about. */
  readonly about: FindingAbout;
  readonly reason: string;
  readonly suggestion: string;
}

/** The message of a finding and what fills it: `term` as written, `plain` an everyday word, `words` a count. */
export interface FindingAbout {
  readonly type: string;
  readonly term?: string;
  readonly plain?: string;
  readonly words?: number;
  readonly most?: number;
}

/** A finding before it is put into words. */
export type Seen = Pick<Finding, 'kind' | 'span' | 'about'>;

/** A text taken apart, as every reader gets it. */
export interface Reading {
  readonly text: string;
  readonly lang: ReadLanguage;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
