import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { harvestSentence } from '../wording/giving-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { favour, talk, worked } from './giving.harness.ts';
import { harvestChains, missingSources } from './harvest-chains.ts';

const first = talk('t', '2024-03-01', ['a']);
const tip = favour('tip', '2024-03-20', { by: 'me', what: 'information', grewFrom: 't' });
const introduced = worked('i', '2024-06-01', { grewFrom: 'tip' });
const work = favour('work', '2025-02-01', { what: 'assignment', grewFrom: 'i' });
const advice = favour('advice', '2024-04-01', { grewFrom: 't' });

test('[G2] a chain runs from the talk to the harvest, with how long each step took', () => {
  const [chain] = harvestChains([work, introduced, tip, first]);
  expect(chain?.steps.map(({ thing, from, tookDays }) => [thing.id, from, tookDays])).toEqual([
    ['t', null, null],
    ['tip', 't', 19],
    ['i', 'tip', 73],
    ['work', 'i', 245],
  ]);
  expect(chain).toMatchObject({
    id: 't',
    tookDays: 337,
    harvest: ['work'],
    firstOn: '2024-03-01',
    lastOn: '2025-02-01',
  });
});

test('[G2] chains branch: one talk may give several things', () => {
  const [chain] = harvestChains([first, tip, introduced, work, advice]);
  expect(chain?.steps.filter(({ from }) => from === 't').map(({ thing }) => thing.id)).toEqual([
    'tip',
    'advice',
  ]);
  expect(chain?.harvest).toEqual(['advice', 'work']);
});

test('[G2] what grew from something that is no longer there is still a chain', () => {
  const [chain] = harvestChains([work]);
  expect(chain?.steps.map(({ thing }) => thing.kind)).toEqual(['missing', 'favour']);
  expect(chain?.tookDays).toBeNull();
  const deleted = harvestChains([{ ...first, deletedAt: '2026-01-01T00:00:00Z' }, advice]);
  expect(deleted[0]?.steps[0]?.thing.kind).toBe('missing');
});

test('[G2] records that point in a circle make one chain, begun at the earliest', () => {
  const circle = [
    favour('x', '2024-02-01', { grewFrom: 'z' }),
    favour('y', '2024-03-01', { grewFrom: 'x' }),
    favour('z', '2024-01-01', { grewFrom: 'y' }),
    favour('self', '2024-05-01', { grewFrom: 'self' }),
  ];
  const chains = harvestChains(circle);
  expect(chains.map(({ id, steps }) => [id, steps.length])).toEqual([
    ['self', 1],
    ['z', 3],
  ]);
});

test('[G2] a talk from which nothing grew is no chain', () => {
  expect(harvestChains([talk('u', '2025-01-01'), favour('loose', '2025-01-02')])).toEqual([]);
});

test('[G2] an advice talk can be what something grew from (I5)', () => {
  const interview = {
    kind: 'interview',
    id: 'n',
    fields: { on: '2024-01-12', person: 'a', held: { on: '2024-01-10', encounter: 'e' } },
    deletedAt: null,
  };
  const [chain] = harvestChains([interview, favour('tip', '2024-09-10', { grewFrom: 'n' })]);
  expect(chain?.steps[0]?.thing).toMatchObject({ kind: 'interview', people: ['a'] });
  expect(chain?.tookDays).toBe(244);
});

test('[G2] what is still to be read is named', () => {
  expect(missingSources([work])).toEqual(['i']);
  expect(missingSources([work, introduced, tip])).toEqual(['t']);
  expect(missingSources([first, tip])).toEqual([]);
});

test('[G2] whatever points at whatever, each thing stands in one chain, once, after what it grew from', () => {
  const id = fc.integer({ min: 0, max: 12 });
  const pairs = fc.uniqueArray(fc.tuple(id, fc.option(fc.integer({ min: 0, max: 14 }), { nil: null })), {
    selector: ([own]) => own,
  });
  fc.assert(
    fc.property(pairs, (drawn) => {
      const records = drawn.map(([own, from]) =>
        favour(
          `f${own}`,
          `2025-01-${String(own + 1).padStart(2, '0')}`,
          from === null ? {} : { grewFrom: `f${from}` },
        ),
      );
      const chains = harvestChains(records);
      const all = chains.flatMap(({ steps }) => steps.map(({ thing }) => thing.id));
      expect(new Set(all).size).toBe(all.length);
      const pointing = records.filter(({ fields }) => fields.grewFrom !== undefined).map((each) => each.id);
      for (const each of pointing) expect(all).toContain(each);
      for (const { steps } of chains) {
        const seen = new Set<string>();
        for (const { thing, from } of steps) {
          expect(from === null || seen.has(from)).toBe(true);
          seen.add(thing.id);
        }
      }
    }),
  );
});

test('[G2] each step is said in one sentence', () => {
  const [chain] = harvestChains([first, tip, introduced, work]);
  const said = (at: number, language: 'nl' | 'en') => {
    const step = chain?.steps[at];
    return chain && step
      ? print(
          harvestSentence(chain, step, (id) => (id === 'a' ? 'Sanne' : undefined)),
          language,
        )
      : '';
  };
  expect(said(0, 'nl')).toBe('');
  expect(said(1, 'nl')).toBe('Uit een gesprek met Sanne groeide na 3 weken informatie (door jou gegeven).');
  expect(said(3, 'nl')).toBe('Uit de introductie van Sanne groeide na 8 maanden een opdracht.');
  expect(said(3, 'en')).toBe('From the introduction of Sanne an assignment grew after 8 months.');
});

test('[G2] a chain of ten thousand steps is no problem', () => {
  const long = Array.from({ length: 10_000 }, (_, at) =>
    record('favour', `f${at}`, {
      by: 'them',
      person: 'a',
      what: 'advice',
      text: 'x',
      on: '2025-01-01',
      ...(at > 0 && { grewFrom: `f${at - 1}` }),
    }),
  );
  expect(harvestChains(long)[0]?.steps).toHaveLength(10_000);
});
