import type { FavourWhat, Known, Side } from '@kennis/domain';

/** What a part of a talk says. `ask` and `offer` are somebody's, a promise, and a favour given, is by somebody: `side`. */
export type PartKind =
  | 'role'
  | 'organisation'
  | 'place'
  | 'does'
  | 'email'
  | 'phone'
  | 'ask'
  | 'offer'
  | 'promise'
  | 'favour'
  | 'through'
  | 'memory'
  | 'note';

export interface PartValue {
  readonly kind: PartKind;
  readonly text: string;
  readonly side?: 'me' | 'them';
  readonly dueOn?: string | null;
  /** What a favour is; information unless said (G1). */
  readonly what?: FavourWhat;
  /** Who introduced you, where that is one of your people. */
  readonly personId?: string | null;
}

/** Somebody in your book, or somebody new. */
export type Who = { readonly personId: string; readonly name: string } | { readonly name: string };

/** Somebody in a talk: named in the line at that place, or put there by hand. */
export type PersonRef = { readonly at: number } | { readonly added: number };

/** A part as it was read: its kind, and where it stands in the line; a detail stands with its person. */
export interface PartRef {
  readonly kind: PartKind;
  readonly at: number;
}

/** One of the six of C2 that was filled by hand. */
export interface Mark {
  readonly person: PersonRef;
  readonly side: Side;
  readonly known: Known;
}

/** A talk being written down: the line, and what was corrected in how it is read. Plain data, kept until it is saved. */
export interface Talk {
  readonly line: string;
  /** The event it was at; null for none, undefined for the one that is on when it begins. */
  readonly eventId?: string | null | undefined;
  /** The instant at which it began: days are said as seen from there. */
  readonly begunAt: string;
  readonly channel: 'meeting' | 'call' | 'message';
  /** The day; null is today, or that of the event. */
  readonly on: string | null;
  /** The person whose page it began on. */
  readonly givenId: string | null;
  /** The text shared to the app that it began with. */
  readonly shared: string | null;
  /** Who it is instead, or null where there is nobody. */
  readonly people: readonly { readonly ref: { readonly at: number }; readonly who: Who | null }[];
  readonly addedPeople: readonly { readonly ref: { readonly added: number }; readonly who: Who }[];
  /** What it says instead, or null where it says nothing; `about` where it is about somebody else. */
  readonly parts: readonly {
    readonly ref: PartRef;
    readonly value: PartValue | null;
    readonly about?: PersonRef | null;
  }[];
  readonly addedParts: readonly {
    readonly id: number;
    readonly value: PartValue;
    readonly about: PersonRef | null;
  }[];
  readonly marks: readonly Mark[];
  /** The number of the next thing put there by hand. */
  readonly next: number;
}

/** How a talk begins. */
export interface Beginning {
  readonly now: string;
  readonly eventId?: string | null | undefined;
  readonly given?: { readonly personId: string; readonly name: string } | null;
  readonly shared?: string | null;
}

/** A talk of which nothing is written yet. */
export function beginTalk({ now, eventId, given = null, shared = null }: Beginning): Talk {
  return {
    line: shared ?? '',
    eventId,
    begunAt: now,
    channel: 'meeting',
    on: null,
    givenId: given?.personId ?? null,
    shared,
    people: [],
    addedPeople: given ? [{ ref: { added: 0 }, who: given }] : [],
    parts: [],
    addedParts: [],
    marks: [],
    next: 1,
  };
}

/** Whether anything was written that would be a pity to lose. */
export function isWritten(talk: Talk): boolean {
  const byHand = talk.addedPeople.length - (talk.givenId === null ? 0 : 1);
  return talk.line.trim() !== '' || talk.addedParts.length > 0 || talk.marks.length > 0 || byHand > 0;
}

export function isSamePerson(a: PersonRef, b: PersonRef): boolean {
  if ('at' in a) return 'at' in b && a.at === b.at;
  return 'added' in b && a.added === b.added;
}
