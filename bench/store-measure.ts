import { performance } from 'node:perf_hooks';

/** Milliseconds that each of many runs of `act` took, sorted. */
export async function timesOf(
  act: (run: number) => Promise<unknown>,
  runs: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await act(run);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

/** The figure below which so much of sorted figures lies: 0.95 for p95. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Prints a figure beside what it should reach. */
export function printFigure(name: string, figure: string, reach: string): void {
  console.log(`${name.padEnd(58)} ${figure.padStart(26)}   (reach ${reach})`);
}
