import type { IntroductionPath } from '@kennis/domain';

/** A way to somebody as the API and the command line give it: `me` first, a reason with each step (T3). */
export function printPath({ people, score, steps }: IntroductionPath): {
  readonly people: readonly string[];
  readonly score: number;
  readonly steps: readonly Pick<IntroductionPath['steps'][number], 'from' | 'to' | 'reason'>[];
} {
  return {
    people,
    score: Math.round(score * 1000) / 1000,
    steps: steps.map(({ from, to, reason }) => ({ from, to, reason })),
  };
}
