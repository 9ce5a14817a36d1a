/** What `from` has of meeting `to`: 0 or more, on a scale of your own; of a pair named twice the values add up. */
export type Gain = readonly [from: string, to: string, value: number];

/** Who is there, what they could have of each other, and how many rounds of which groups you want. */
export interface RoundsWish {
  /** Ids, each once. */
  readonly people: readonly string[];
  readonly gain: readonly Gain[];
  readonly rounds: number;
  /** How many in a group: 2 for talks of two, 3 or more for tables. */
  readonly size: number;
  /** Rounds that were held before these. */
  readonly held?: RoundsPlan['rounds'];
}

/** Two who meet more than once, and how often. */
export interface Repeat {
  readonly people: readonly [string, string];
  readonly times: number;
}

/** Groups by round; of everybody what they have of those they meet; and who meets again because it could not be helped. */
export interface RoundsPlan {
  readonly rounds: readonly (readonly (readonly string[])[])[];
  readonly totals: { readonly [id: string]: number };
  readonly repeats: readonly Repeat[];
}

/** Why no rounds can be made. */
export type RoundsProblem =
  | { readonly type: 'rounds-too-few-people'; readonly count: number }
  | { readonly type: 'rounds-person-twice'; readonly id: string }
  | { readonly type: 'rounds-person-unknown'; readonly id: string }
  | { readonly type: 'rounds-gain-unfit'; readonly from: string; readonly to: string; readonly value: string }
  | { readonly type: 'rounds-gain-self'; readonly id: string }
  | { readonly type: 'rounds-number-unfit'; readonly value: string }
  | { readonly type: 'rounds-size-unfit'; readonly value: string; readonly most: number }
  | { readonly type: 'rounds-too-many'; readonly count: number; readonly most: number };
