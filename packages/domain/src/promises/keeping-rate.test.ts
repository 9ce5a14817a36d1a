import { expect, test } from 'vitest';
import { keepingRate } from './keeping-rate.ts';
import type { PromiseFields } from './promise.ts';

const promise = (fields: Partial<PromiseFields>): PromiseFields => ({
  by: 'me',
  person: 'a',
  text: 'x',
  madeOn: '2026-01-01',
  ...fields,
});

test('[F2] the keeping rate counts what you kept out of kept, released and overdue', () => {
  const promises = [
    promise({ dueOn: '2026-02-01', ending: { how: 'kept', on: '2026-02-01' } }),
    promise({ dueOn: '2026-02-01', ending: { how: 'kept', on: '2026-03-01' } }),
    promise({ ending: { how: 'kept', on: '2026-03-01' } }),
    promise({ ending: { how: 'released', on: '2026-03-01' } }),
    promise({ ending: { how: 'overtaken', on: '2026-03-01' } }),
    promise({ dueOn: '2026-11-20' }),
    promise({ dueOn: '2026-11-21' }),
    promise({}),
    promise({ by: 'them', ending: { how: 'released', on: '2026-03-01' } }),
  ];
  expect(keepingRate(promises, '2026-11-21')).toEqual({
    kept: 3,
    keptInTime: 2,
    released: 1,
    overtaken: 1,
    overdue: 1,
    open: 3,
    rate: 0.6,
  });
});

test('[F2] without an ended promise there is no rate yet', () => {
  expect(keepingRate([promise({})], '2026-11-21').rate).toBeNull();
});
