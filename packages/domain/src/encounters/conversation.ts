import type { ConfirmedFavour } from '../giving/favours-of-talk.ts';
import type { PersonIntent } from '../people/person-fields.ts';
import type { Channel, Known } from './encounter.ts';

/** Somebody you spoke: one you know, with what is new about them, or somebody new, with at least a name. */
export interface ConfirmedPerson {
  /** The id of a person in the book; absent for somebody new. */
  readonly personId?: string | null;
  readonly details?: PersonIntent;
  /** What they told you, and what you told them (C2). */
  readonly heard?: readonly Known[];
  readonly told?: readonly Known[];
}

/** What somebody looks for or can help with. `person` is the place in `people`, the first when absent. */
export interface ConfirmedWish {
  readonly who: 'them' | 'me';
  readonly person?: number | null;
  readonly text: string;
}

/** A promise (F1) between you and the person at that place in `people`, the first when absent. */
export interface ConfirmedPromise {
  readonly by: 'me' | 'them';
  readonly person?: number | null;
  readonly text: string;
  readonly dueOn?: string | null;
}

/** A conversation as somebody confirmed it (M9). */
export interface ConfirmedConversation {
  readonly people: readonly ConfirmedPerson[];
  readonly asks?: readonly ConfirmedWish[];
  readonly offers?: readonly ConfirmedWish[];
  readonly promises?: readonly ConfirmedPromise[];
  /** What you shared, and what they gave you (C5, G1). */
  readonly favours?: readonly ConfirmedFavour[];
  /** Something to bring up together again (P5). */
  readonly memory?: string | null;
  /** Who introduced you: one you know, somebody new, or somebody else in this talk. */
  readonly metThrough?:
    | { readonly personId: string }
    | { readonly name: string }
    | { readonly person: number }
    | null;
  /** What it was about, in your own words. */
  readonly text?: string | null;
  /** A note about the first person, dated that day. */
  readonly note?: string | null;
  /** The line it was captured from. */
  readonly line?: string | null;
  readonly eventId?: string | null;
  /** The day, ISO; absent: the day of the event where that has come, else today. */
  readonly on?: string | null;
  /** `meeting` when absent. */
  readonly channel?: Channel;
  readonly from?: 'me' | 'them';
  /** Ids of the open questions that you asked (C4). */
  readonly asked?: readonly string[];
  /** It did not click (C9). */
  readonly click?: 'no' | null;
}
