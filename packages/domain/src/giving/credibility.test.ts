import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { credibilitySentences } from '../wording/giving-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { credibilityWith } from './credibility.ts';
import { favour, worked } from './giving.harness.ts';

const promise = (id: string, fields: object) =>
  record('promise', id, { by: 'me', person: 'a', text: id, madeOn: '2026-01-01', ...fields });
const kept = { ending: { how: 'kept' as const, on: '2026-02-01' } };

test('[T4] your credibility with somebody is promises kept, help given and introductions that worked', () => {
  const credibility = credibilityWith(
    'a',
    {
      promises: [
        promise('p', kept),
        promise('q', kept),
        promise('r', { dueOn: '2026-10-01' }),
        promise('s', { by: 'them' }),
      ],
      favours: [
        favour('f', '2026-01-01', { by: 'me' }),
        favour('g', '2026-02-01', { by: 'me', what: 'time' }),
        favour('h', '2026-02-01'),
      ],
      introductions: [worked('i', '2026-03-01')],
    },
    '2026-11-21',
  );
  expect(credibility).toMatchObject({ helped: 2, introductions: 1, promises: { kept: 2, overdue: 1 } });
  expect(credibilitySentences(credibility).map((each) => print(each, 'nl'))).toEqual([
    'Je kwam 2 van 3 beloftes na.',
    'Je hielp twee keer.',
    'Eén introductie van jou pakte goed uit.',
    'Eén belofte is over de datum heen; die nakomen helpt het meest.',
  ]);
});

test('[T4] promises to others say nothing here, and without anything a small start is named', () => {
  const other = credibilityWith(
    'a',
    { promises: [promise('p', { ...kept, person: 'b' })], favours: [] },
    '2026-11-21',
  );
  expect(other.parts).toEqual([{ type: 'nothing-yet' }]);
  expect(print(credibilitySentences(other)[0] ?? null, 'nl', 'u')).toBe(
    'Hier is nog niets om op te bouwen. Een kleine belofte die u nakomt, is een begin.',
  );
});

test('[T4] only introductions of somebody themselves say something, whichever side they stand on', () => {
  const introductions = [
    worked('i', '2026-03-01', { a: 'c', b: 'a' }),
    worked('j', '2026-03-02', { a: 'c' }),
  ];
  const known = { promises: [], favours: [], introductions };
  expect(credibilityWith('a', known, '2026-11-21').introductions).toBe(1);
  expect(credibilityWith('d', known, '2026-11-21').introductions).toBe(0);
});
