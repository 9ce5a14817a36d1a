/** What can be given and received (G1). No money is needed. */
export type FavourWhat =
  | 'information'
  | 'advice'
  | 'introduction'
  | 'referral'
  | 'time'
  | 'attention'
  | 'opportunity'
  | 'assignment';

/** Something that one of you gave the other (G1): `by` is who gave, `person` is the other. */
export type FavourFields = {
  readonly by: 'me' | 'them';
  readonly person: string;
  readonly what: FavourWhat;
  readonly text: string;
  readonly on: string;
  /** The talk, favour, introduction or interview it grew from (G2). */
  readonly grewFrom?: string;
  /** The day you thanked for it; only of what you received (G4). */
  readonly thankedOn?: string;
  /** The talk in which it was given (C5), and the event of that. */
  readonly encounter?: string;
  readonly event?: string;
  /** The long-term goal that it served (D1). */
  readonly goal?: string;
  readonly example?: { readonly at: string };
};
