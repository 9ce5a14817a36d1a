import 'fake-indexeddb/auto';
import { simulate } from '@kennis/sync/simulation';
import { expect, test } from 'vitest';
import { adapterMakers } from './adapter-makers.ts';

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const events = 60;

test.each(seeds)('SQLite and browsers converge and miss nothing in simulated network %i', async (seed) => {
  const { makers, remove } = await adapterMakers();
  const { problems } = await simulate(seed, makers, events);
  await remove();
  expect(problems).toEqual([]);
});
