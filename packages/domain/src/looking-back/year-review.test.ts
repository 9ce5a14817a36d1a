import { expect, test } from 'vitest';
import { favour, talk, worked } from '../giving/giving.harness.ts';
import { person, record } from '../records/records.harness.ts';
import { periodSentence, yieldSentences } from '../wording/looking-back-sentence.ts';
import { print } from '../wording/print.harness.ts';
import { type LookBackRecords, lookBackNeeds } from './look-back-needs.ts';
import { defaultPeriod, lookBackPeriods, yearPeriod } from './period.ts';
import { yearReview } from './year-review.ts';

const today = '2026-11-21';
const goal = record('goal', 'g', { text: 'koele straten', on: '2024-01-01' });
const records: LookBackRecords = {
  events: [
    record('event', 'e', {
      name: 'Havenborrel',
      kind: 'reception',
      on: '2025-03-09',
      hours: 3,
      towards: 'g',
    }),
    record('event', 'f', { name: 'Havenborrel', kind: 'reception', on: '2025-09-09', hours: 3 }),
    record('event', 'u', { name: 'Uitvaart', kind: 'funeral', on: '2025-10-09', hours: 2 }),
  ],
  reflections: [record('reflection', 'r', { event: 'e', on: '2025-03-10', enjoyment: 5, energy: 4 })],
  encounters: [
    talk('t', '2025-03-09', ['a', 'b'], 'e'),
    talk('s', '2025-05-01', ['a']),
    talk('v', '2025-09-09', ['a'], 'f'),
  ],
  promises: [
    record('promise', 'p', {
      by: 'me',
      person: 'a',
      text: 'x',
      madeOn: '2024-12-20',
      ending: { how: 'kept', on: '2025-01-05' },
    }),
    record('promise', 'q', { by: 'me', person: 'a', text: 'y', madeOn: '2025-09-09' }),
  ],
  favours: [
    favour('got', '2025-11-01', { what: 'referral', grewFrom: 'old' }),
    favour('gave', '2025-05-01', { by: 'me', grewFrom: 's' }),
    favour('later', '2026-10-01', { what: 'assignment', grewFrom: 'gave' }),
  ],
  introductions: [worked('i', '2025-06-01', { outcome: { how: 'worked', on: '2025-09-01' } })],
  sources: [talk('old', '2023-02-01', ['b'])],
  people: new Map([person('a'), person('b')].map((each) => [each.id, each])),
  spokenBefore: new Set(['b']),
};
const review = yearReview(records, yearPeriod(2025, today), today, [goal]);

test('[E3] a year: whom you met and kept warm, what you kept and gave, what came, and what it took', () => {
  expect(review.yield).toMatchObject({
    enjoyment: 5,
    gatherings: 2,
    presences: 1,
    hours: 6,
    talks: 3,
    began: ['a'],
    keptWarm: ['b', 'a'],
    again: 3,
    promises: { made: 1, kept: 1 },
    introductions: { started: 1, worked: 1 },
    given: { total: 1 },
    received: { total: 1, byWhat: { referral: 1 } },
  });
  expect(review.balance).toMatchObject({ given: 2, received: 1, stands: 'even' });
});

test('[E3] harvest of the year may have been sown long before, and what was sown in it may come later', () => {
  expect(review.longestGrown).toMatchObject({ favour: { id: 'got' }, root: 'old', tookDays: 1004 });
  expect(review.grewLater).toMatchObject([{ favour: { id: 'later' }, root: 's', tookDays: 518 }]);
});

test('[E3] a review has its months, clubs and people, as plain data', () => {
  expect(review.months).toHaveLength(12);
  expect(review.months[2]).toEqual({ month: '2025-03', talks: 1, began: 1, given: 0, received: 0 });
  expect(review.months[10]).toMatchObject({ month: '2025-11', received: 1 });
  expect(review.clubs.map(({ name, events }) => [name, events.length])).toEqual([['Havenborrel', 2]]);
  expect(review.mostEnjoyed?.event.id).toBe('e');
  expect(review.spokenMost).toEqual([
    { person: 'a', days: 3 },
    { person: 'b', days: 1 },
  ]);
  expect(JSON.parse(JSON.stringify(review))).toEqual(review);
});

test('[D1] a review shows what served each long-term goal in it', () => {
  expect(review.goals.map(({ events }) => events.map(({ id }) => id))).toEqual([['e']]);
});

test('[A7] a review begins with how the year was for you', () => {
  expect(
    yieldSentences(review.tells)
      .map((each) => print(each, 'en'))
      .slice(0, 2),
  ).toEqual(['You enjoyed it: 5 of 5.', 'It gave you energy.']);
});

test('[A4] looking back begins with three years, and nothing is shorter than a year but this one', () => {
  const periods = lookBackPeriods('2024-02-03', today);
  expect(periods[0]).toEqual(defaultPeriod(today));
  expect(periods.map((period) => print(periodSentence(period), 'nl'))).toEqual([
    'de laatste drie jaar',
    'de laatste twaalf maanden',
    '2026',
    '2025',
    '2024',
  ]);
  expect(defaultPeriod(today)).toMatchObject({ from: '2023-11-22', to: today });
  expect(yearPeriod(2026, today).to).toBe(today);
  expect(lookBackPeriods('1900-01-01', today)).toHaveLength(22);
});

test('[E3] every list that is read is bounded, and a review says where it was not enough', () => {
  const needs = lookBackNeeds(yearPeriod(2025, today), today);
  for (const need of Object.values(needs))
    expect(typeof need === 'number' ? need : need.limit).toBeLessThanOrEqual(5000);
  expect(needs.favours.to).toBe(today);
  expect(needs.promises.from).toBe('2024-01-02');
  expect(review.truncated).toBe(false);
  const many = Array.from({ length: 5000 }, (_, at) => talk(`m${at}`, '2025-04-01', [`p${at % 900}`]));
  const large = yearReview({ ...records, encounters: many }, yearPeriod(2025, today), today);
  expect(large.truncated).toBe(true);
  expect(large.yield.began).toHaveLength(900);
});

test('[E3] a year without anything says so', () => {
  const empty = yearReview(
    { ...records, events: [], encounters: [], reflections: [], promises: [], favours: [], introductions: [] },
    yearPeriod(2025, today),
    today,
  );
  expect(empty.tells).toEqual([{ type: 'nothing-yet' }]);
  expect(empty).toMatchObject({ mostEnjoyed: null, longestGrown: null, grewLater: [], clubs: [] });
});
