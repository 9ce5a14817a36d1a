import { parseArgs } from 'node:util';
import { pureMakers } from './pure-makers.ts';
import { simulate } from './simulate.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    events: { type: 'string', default: '120' },
  },
});
const from = Number(values.from);
const seeds = Number(values.seeds);
const events = Number(values.events);

async function main(): Promise<number> {
  const started = Date.now();
  for (let seed = from; seed < from + seeds; seed++) {
    const { problems } = await simulate(seed, pureMakers(), events);
    if (problems.length > 0) return report(seed, await shortest(seed));
  }
  console.log(`${seeds} seeds from ${from}: nothing missing, in ${Date.now() - started} ms`);
  return 0;
}

/** The fewest events with which the seed still fails. */
async function shortest(
  seed: number,
): Promise<{ readonly events: number; readonly problems: readonly string[] }> {
  for (let count = 1; count < events; count++) {
    const { problems } = await simulate(seed, pureMakers(), count);
    if (problems.length > 0) return { events: count, problems };
  }
  return { events, problems: (await simulate(seed, pureMakers(), events)).problems };
}

async function report(
  seed: number,
  found: { readonly events: number; readonly problems: readonly string[] },
): Promise<number> {
  const { log } = await simulate(seed, pureMakers(), found.events);
  for (const line of log) console.log(line);
  console.log(`seed ${seed} fails after ${found.events} events:`);
  for (const problem of found.problems) console.log(`  ${problem.slice(0, 1000)}`);
  console.log(
    `again: node packages/sync/src/simulation/run.ts --seeds 1 --from ${seed} --events ${found.events}`,
  );
  return 1;
}

process.exitCode = await main();
