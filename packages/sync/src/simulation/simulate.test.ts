import { expect, test } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { pureMakers } from './pure-makers.ts';
import { syncRules } from './rules.ts';
import { simulate } from './simulate.ts';

const seeds = 200;
const mostSeeds = 600;

test('[S26] 200 simulated networks converge and miss nothing', { timeout: 60_000 }, async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    const { problems } = await simulate(seed, pureMakers());
    expect({ seed, problems }).toEqual({ seed, problems: [] });
  }
});

test('the same seed gives the same run', async () => {
  expect(await simulate(7, pureMakers())).toEqual(await simulate(7, pureMakers()));
});

test.each(Object.keys(brokenRules))('the simulation notices: %s', { timeout: 60_000 }, async (mistake) => {
  const makers = pureMakers({ ...syncRules, ...brokenRules[mistake] });
  let noticed = 0;
  for (let seed = 1; seed <= mostSeeds && noticed === 0; seed++) {
    if ((await simulate(seed, makers)).problems.length > 0) noticed = seed;
  }
  expect(noticed, `no seed up to ${mostSeeds} notices`).toBeGreaterThan(0);
});
