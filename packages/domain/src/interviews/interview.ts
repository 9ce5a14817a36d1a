import type { Channel } from '../encounters/encounter.ts';
import type { Elements } from '../records/record.ts';

/** Why this person (I1). */
export interface InterviewWhy {
  readonly because: 'role' | 'organisation' | 'other';
  readonly text?: string;
}

/** A question of the plan: `place` orders them. Taken from a set, its element key is the question's id there. */
export interface InterviewQuestion {
  readonly text: string;
  readonly place: number;
  readonly asked?: true;
}

/**
 * An information or advice talk (I1-I4): the plan, what it gave, and whom they named. Thank-you and report back are promises that refer
 * to it. The element key of `passedOn` is the person's id.
 */
export type InterviewFields = {
  readonly person: string;
  readonly madeOn: string;
  readonly why?: InterviewWhy;
  readonly focus?: string;
  /** What you want to know at the end. */
  readonly wantToKnow?: string;
  /** The day of the appointment; `startsAt` is a local time `HH:MM`. */
  readonly on?: string;
  readonly startsAt?: string;
  readonly place?: string;
  readonly channel?: Channel;
  /** The long-term goal that it serves (D1). */
  readonly goal?: string;
  readonly held?: { readonly on: string; readonly encounter: string };
  readonly learned?: string;
  readonly advice?: string;
  /** How they see you in that situation (I3). */
  readonly seenAs?: string;
  readonly calledOff?: { readonly on: string };
  /** The separate later step "now I apply" (I2): no part of the talk. */
  readonly applying?: { readonly on: string; readonly text?: string };
} & Elements<'questions', InterviewQuestion> &
  Elements<'passedOn', { readonly name: string }>;
