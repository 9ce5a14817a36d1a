import { foldedPattern } from '../reading/folded-pattern.ts';

/** A pattern for what a clause says. Its content is group `x` or `whole`, or else what follows the match. */
export interface ClausePattern {
  readonly family: 'ask' | 'offer' | 'memory';
  readonly pattern: RegExp;
}

/** A pattern that matches at the start of a word in `Clause.said`. */
export function clausePattern(family: ClausePattern['family'], source: string): ClausePattern {
  return { family, pattern: foldedPattern(`(?<= )(?:${source})`, 'd') };
}
