import { parseArgs } from 'node:util';
import { pureMakers } from './pure-makers.ts';
import { runSeeds } from './run-seeds.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    events: { type: 'string', default: '120' },
  },
});

const { isFine, lines } = await runSeeds(
  {
    from: Number(values.from),
    seeds: Number(values.seeds),
    events: Number(values.events),
    command: 'node packages/sync/src/simulation/run.ts',
  },
  async () => ({ makers: pureMakers(), remove: async () => undefined }),
);
for (const line of lines) console.log(line);
process.exitCode = isFine ? 0 : 1;
