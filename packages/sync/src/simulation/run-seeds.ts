import type { Makers } from './parts.ts';
import { type Outcome, simulate } from './simulate.ts';

/** Which simulated networks to run. */
export interface SeedRun {
  readonly from: number;
  readonly seeds: number;
  readonly events: number;
  /** The command that runs this again, but for its options. */
  readonly command: string;
}

/** Makes the parts of one run, and what ends them. */
export type RunMakers = () => Promise<{ readonly makers: Makers; readonly remove: () => Promise<void> }>;

/**
 * Runs seeds until one fails, then finds the fewest events with which it does. Gives whether all went well, and the lines
 * to print.
 */
export async function runSeeds(
  { from, seeds, events, command }: SeedRun,
  makers: RunMakers,
): Promise<{ readonly isFine: boolean; readonly lines: readonly string[] }> {
  for (let seed = from; seed < from + seeds; seed++) {
    const { problems } = await runOne(seed, makers, events);
    if (problems.length === 0) continue;
    const [found, count] = await shortest(seed, makers, events);
    const again = `again: ${command} --seeds 1 --from ${seed} --events ${count}`;
    const told = found.problems.map((problem) => `  ${problem.slice(0, 1000)}`);
    return {
      isFine: false,
      lines: [...found.log, `seed ${seed} fails after ${count} events:`, ...told, again],
    };
  }
  return { isFine: true, lines: [`${seeds} seeds from ${from}: nothing missing`] };
}

async function shortest(
  seed: number,
  makers: RunMakers,
  events: number,
): Promise<readonly [Outcome, number]> {
  for (let count = 1; count < events; count++) {
    const outcome = await runOne(seed, makers, count);
    if (outcome.problems.length > 0) return [outcome, count];
  }
  return [await runOne(seed, makers, events), events];
}

async function runOne(seed: number, makers: RunMakers, events: number): Promise<Outcome> {
  const made = await makers();
  const outcome = await simulate(seed, made.makers, events);
  await made.remove();
  return outcome;
}
