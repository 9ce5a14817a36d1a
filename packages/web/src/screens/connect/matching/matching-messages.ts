import type { IntroductionProposal, Match, MatchPerson, MatchQuery } from '@kennis/domain';

/** How alike in meaning people are to an ask, by id: a second opinion. */
export type Cosines = ReadonlyMap<string, number>;

/** What the page tells and asks the worker. */
export type MatchingWish =
  | { readonly wish: 'know'; readonly people: readonly MatchPerson[] }
  | {
      readonly wish: 'query';
      readonly id: number;
      readonly query: MatchQuery;
      readonly limit: number;
      readonly cosines?: Cosines | undefined;
    }
  | { readonly wish: 'propose'; readonly id: number; readonly limit: number };

/** What the worker answers, to the question `id`. */
export type MatchingAnswer =
  | { readonly id: number; readonly matches: readonly Match[] }
  | { readonly id: number; readonly proposals: readonly IntroductionProposal[] };
