import type { IntroductionProposal, Match, MatchReason } from '@kennis/domain';
import type { SecondOpinion } from '../embeddings/second-opinion.ts';
import type { Answered, Proposed } from './book-matching.ts';

/** Somebody who answers an ask, as the API gives them. */
export interface PrintedMatch {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly reason: MatchReason;
}

/** How a second opinion went: `off`, `used`, or the problem for which matching went on without (all of) it. */
export interface PrintedOpinion {
  readonly state: 'off' | 'used' | 'unreachable' | 'slow' | 'refused' | 'too-large' | 'unfit' | 'unfinished';
  readonly known: number;
  readonly of: number;
}

/** The matches, best first, and how the second opinion went. */
export function printAnswered({ matches, opinion, names }: Answered): {
  readonly matches: readonly PrintedMatch[];
  readonly embeddings: PrintedOpinion;
} {
  const printed = matches.map(
    ({ id, score, reason }: Match): PrintedMatch => ({ id, name: names.get(id) ?? '', score, reason }),
  );
  return { matches: printed, embeddings: printOpinion(opinion) };
}

/** How a second opinion went, as data. */
export function printOpinion(opinion: SecondOpinion | null): PrintedOpinion {
  if (!opinion) return { state: 'off', known: 0, of: 0 };
  const { problem, known, of } = opinion;
  return { state: problem?.reason ?? 'used', known, of };
}

/** Pairs to introduce with their names, best first. */
export function printProposed({ proposals, names }: Proposed): readonly (Omit<
  IntroductionProposal,
  'asker' | 'other'
> & {
  readonly asker: Named;
  readonly other: Named;
})[] {
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' });
  return proposals.map((each) => ({ ...each, asker: named(each.asker), other: named(each.other) }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}
