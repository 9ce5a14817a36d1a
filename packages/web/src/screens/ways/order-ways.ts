import type { IntroductionPath } from '@kennis/domain';

/** Ways in the order in which they are shown: to whom the words fit, then to whom they nearly do. */
export interface FoundWays {
  /** To those whom you know yourself. */
  readonly known: readonly IntroductionPath[];
  /** To those whom somebody else knows. */
  readonly through: readonly IntroductionPath[];
  /** To those who were found in meaning alone. */
  readonly near: readonly IntroductionPath[];
}

/** The best way to each, at most so many: who has the role or works there goes before who only comes near it (T3). */
export function orderWays(
  exact: readonly IntroductionPath[],
  loose: readonly IntroductionPath[],
  most: number,
): FoundWays {
  const paths = eachOnce(exact).slice(0, most);
  const ends = new Set(paths.map(endOf));
  const near = eachOnce(loose).filter((path) => !ends.has(endOf(path)));
  return {
    known: paths.filter(({ people }) => people.length === 2),
    through: paths.filter(({ people }) => people.length > 2),
    near: near.slice(0, most - paths.length),
  };
}

/** The best way to each: whom one looks for is several people. */
function eachOnce(paths: readonly IntroductionPath[]): readonly IntroductionPath[] {
  const ends = paths.map(endOf);
  return paths.filter((_, at) => ends.indexOf(ends[at]) === at);
}

function endOf({ people }: IntroductionPath): string | undefined {
  return people.at(-1);
}
