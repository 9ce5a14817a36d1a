import type { Elements } from '../records/record.ts';
import type { EventRounds } from '../rounds/event-rounds.ts';

/** P1. */
export type EventKind =
  | 'reception'
  | 'congress'
  | 'lecture'
  | 'book-presentation'
  | 'annual-meeting'
  | 'club'
  | 'farewell'
  | 'jubilee'
  | 'funeral'
  | 'other';

/** The goal of one event, of a form that fits its kind (P2). */
export type EventGoal =
  | { readonly form: 'meet'; readonly count: number }
  | { readonly form: 'theme'; readonly theme: string }
  | { readonly form: 'again' };

/** A meeting of people: what it is, when and where, what you go for, and what it costs (P1, P2). */
export type EventFields = {
  readonly name: string;
  readonly kind: EventKind;
  /** The day in the owner's zone, ISO; `startsAt` and `endsAt` are local times `HH:MM` there. */
  readonly on: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly place?: string;
  readonly goal?: EventGoal;
  /** Hours it costs, travel included. */
  readonly hours?: number;
  /** What it costs, in whole cents of `currency`. */
  readonly fee?: { readonly cents: number; readonly currency: string };
  readonly theme?: string;
  readonly pitch?: string;
  /** Afterwards: the pitch that you used there, or `none` (Q1). */
  readonly pitchUsed?: string;
  readonly ask?: string;
  readonly host?: string;
  /** Whether you receive the guests (M4), and the day on which you said so. */
  readonly hosting?: { readonly is: boolean; readonly on: string };
  /** Rounds of talks that you lead there (R1). */
  readonly rounds?: EventRounds;
  /** The long-term goal that it serves (D1); `goal` is that of the event itself. */
  readonly towards?: string;
  readonly example?: { readonly at: string };
} & Elements<'checklist', { readonly doneAt: string }>;
