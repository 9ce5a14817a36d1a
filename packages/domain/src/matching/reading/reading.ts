/** A concept (a number in the thesaurus) or a word that no list knows (its key). */
export type Key = number | string;

/** One thing that a text names: a homonym or compound may mean several concepts. `weight` is 0-1 within its phrase. */
export interface Term {
  readonly keys: readonly Key[];
  readonly weight: number;
  readonly label: string;
}

/** Things that belong together, such as a role and what it is specialised in. */
export type Phrase = readonly Term[];

/** What a text says: what it is about (alternatives), its particulars, and what it denies, seeks and is bound to. */
export interface Reading {
  readonly heads: readonly Phrase[];
  readonly particulars: readonly Term[];
  /** Known particulars beside heads that no list knows: what the text may be about instead. */
  readonly instead: Phrase;
  readonly denied: readonly Term[];
  /** What a text about somebody says that they look for. */
  readonly sought: readonly Term[];
  /** What somebody looks for work as. */
  readonly as: readonly Term[];
  /** Customers, assignments or a job are asked for, rather than somebody who does something. */
  readonly forWork: boolean;
  /** Names of places it should be in. */
  readonly places: readonly string[];
  /** The whole country or online is fine. */
  readonly anywhere: boolean;
}
