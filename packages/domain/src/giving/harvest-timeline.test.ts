import { expect, test } from 'vitest';
import { chainThing } from './chain-thing.ts';
import { favour, talk } from './giving.harness.ts';
import { harvestChains } from './harvest-chains.ts';
import { harvestTimeline } from './harvest-timeline.ts';

const chains = harvestChains([
  talk('t', '2024-12-01'),
  favour('gave', '2025-02-01', { by: 'me', grewFrom: 't' }),
  favour('got', '2026-03-01', { what: 'assignment', grewFrom: 'gave' }),
]);

test('[G2] the timeline has a band of what was sown, one of harvest, and threads between', () => {
  const line = harvestTimeline(chains, '2026-11-21');
  expect(line.sown.map(({ id }) => id)).toEqual(['t', 'gave']);
  expect(line.harvested.map(({ id, chain }) => [id, chain])).toEqual([['got', 't']]);
  expect(line.threads).toEqual([
    { from: 't', to: 'gave', chain: 't', tookDays: 62 },
    { from: 'gave', to: 'got', chain: 't', tookDays: 393 },
  ]);
});

test('[A4] the timeline shows three years at least, and all of a longer one', () => {
  expect(harvestTimeline(chains, '2026-11-21').from).toBe('2023-11-22');
  const long = harvestChains([talk('t', '2019-05-01'), favour('f', '2020-01-01', { grewFrom: 't' })]);
  expect(harvestTimeline(long, '2026-11-21').from).toBe('2019-05-01');
  expect(harvestTimeline([], '2026-11-21')).toMatchObject({ sown: [], harvested: [], threads: [] });
});

test('[G2] what stands alone is drawn without a thread; what is missing or still to come is not drawn', () => {
  const loose = [favour('alone', '2026-01-01'), favour('later', '2027-01-01')].flatMap(
    (each) => chainThing(each) ?? [],
  );
  const orphan = harvestChains([favour('orphan', '2026-02-01', { grewFrom: 'gone' })]);
  const line = harvestTimeline(orphan, '2026-11-21', loose);
  expect(line.harvested.map(({ id, chain }) => [id, chain])).toEqual([
    ['alone', null],
    ['orphan', 'gone'],
  ]);
  expect(line.sown).toEqual([]);
  expect(line.threads).toEqual([]);
});
