/** What is said of a finding: why it works against you, and another wording. `{term}`, `{plain}`, `{words}`, `{most}` are filled. */
export interface FindingMessage {
  readonly reason: string;
  readonly suggestion: string;
}

/** Messages by type of finding. */
export type FindingMessages = { readonly [type in FindingType]: FindingMessage };

export type FindingType =
  | 'jargon'
  | 'jargon-word'
  | 'platitude'
  | 'abbreviation'
  | 'abbreviation-known'
  | 'hard-word'
  | 'rare-word'
  | 'english-word'
  | 'long-sentence'
  | 'passive'
  | 'no-who'
  | 'no-what'
  | 'no-ask'
  | 'vague'
  | 'selling'
  | 'follow-up-as-sales'
  | 'asks-for-job'
  | 'pressure'
  | 'mass-message';
