import type { FavourWhat } from '../giving/favour.ts';

/** Where in the line a part was read: `line.slice(start, end)`. */
export type Span = readonly [start: number, end: number];

/** One part of a draft: its text, where it stands in the line, and how sure the reading is (0 to 1). */
export interface Part {
  readonly text: string;
  readonly span: Span;
  readonly confidence: number;
}

/** Somebody the line names. `knownId` is the person in the book, `candidates` those it could be where that is not sure. */
export interface DraftPerson {
  readonly name: Part;
  readonly knownId: string | null;
  readonly candidates: readonly string[];
  /** The organisation that the book has for this known person, where the line says another. */
  readonly otherOrganisation: string | null;
  readonly role: Part | null;
  readonly organisation: Part | null;
  readonly place: Part | null;
  readonly email: Part | null;
  readonly phone: Part | null;
  /** What they do, in the words of the line (C3). */
  readonly does: Part | null;
}

/** What somebody looks for or can help with. `person` is the place in `people` of the other in the talk, or null. */
export interface DraftWish extends Part {
  readonly who: 'them' | 'me';
  readonly person: number | null;
}

/** A promise (F1). `dueSpan` is where its day was said. */
export interface DraftPromise extends Part {
  readonly by: 'me' | 'them';
  readonly person: number | null;
  readonly dueOn: string | null;
  readonly dueSpan: Span | null;
}

/** Something given or received in the talk (C5, G1), not promised: that is over. */
export interface DraftFavour extends Part {
  readonly by: 'me' | 'them';
  readonly what: FavourWhat;
  readonly person: number | null;
}

/** Who introduced you. */
export interface DraftThrough extends Part {
  readonly knownId: string | null;
  readonly candidates: readonly string[];
}

/** Something the person should know about the reading. `day-does-not-exist`: `text` was said and is no day. */
export interface DraftNotice {
  readonly type: 'day-does-not-exist';
  readonly text: string;
  readonly span: Span;
}

/** What one line of text says (M9): a proposal in which every part can be corrected. `rest` is what nothing claimed. */
export interface CaptureDraft {
  readonly people: readonly DraftPerson[];
  readonly asks: readonly DraftWish[];
  readonly offers: readonly DraftWish[];
  readonly promises: readonly DraftPromise[];
  readonly favours: readonly DraftFavour[];
  readonly metThrough: DraftThrough | null;
  readonly memory: Part | null;
  readonly rest: readonly Part[];
  readonly notices: readonly DraftNotice[];
}
