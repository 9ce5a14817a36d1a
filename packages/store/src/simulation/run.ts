import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import { runSeeds } from '@kennis/sync/simulation';
import { adapterMakers } from './adapter-makers.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    events: { type: 'string', default: '60' },
  },
});

const { isFine, lines } = await runSeeds(
  {
    from: Number(values.from),
    seeds: Number(values.seeds),
    events: Number(values.events),
    command: 'node packages/store/src/simulation/run.ts',
  },
  adapterMakers,
);
for (const line of lines) console.log(line);
process.exitCode = isFine ? 0 : 1;
