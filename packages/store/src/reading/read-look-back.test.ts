import { defaultPeriod, yearPeriod } from '@kennis/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Book } from '../store.ts';
import { exampleBook, newContext, today } from './book.harness.ts';
import { readEventYield } from './read-event-yield.ts';
import { readHarvest } from './read-harvest.ts';
import { readYearReview } from './read-year-review.ts';

const context = newContext();
let book: Book;

beforeAll(async () => {
  book = await exampleBook(60);
});

test('[G2] chains and timeline are read with all that they grew from, and the people in them', async () => {
  const { chains, timeline, balance, people } = await readHarvest(book, context);
  expect(chains.length).toBeGreaterThanOrEqual(8);
  expect(chains.flatMap(({ steps }) => steps).some(({ thing }) => thing.kind === 'missing')).toBe(false);
  expect(chains.flatMap((chain) => chain.people).filter((id) => !people.has(id))).toEqual([]);
  expect(timeline.threads.length).toBeGreaterThan(10);
  expect(balance.unthanked).toHaveLength(3);
});

describe('[E3] a review', () => {
  test('counts as begun whoever was spoken for the first time in that year, also of a year that has passed', async () => {
    const encounters = await book.all('encounter', { limit: 5000 });
    const firsts = new Map<string, string>();
    for (const { fields } of encounters) {
      for (const path of Object.keys(fields).filter((each) => each.startsWith('people/'))) {
        const known = firsts.get(path);
        if (known === undefined || fields.on < known) firsts.set(path, fields.on);
      }
    }
    for (const year of [2024, 2025, 2026]) {
      const { review, people } = await readYearReview(book, yearPeriod(year, today), context);
      const expected = [...firsts]
        .filter(([, on]) => on.startsWith(String(year)))
        .map(([path]) => path.slice(7));
      expect(review.yield.began.toSorted()).toEqual(expected.sort());
      expect(review.yield.keptWarm.every((id) => people.has(id))).toBe(true);
      expect(review.truncated).toBe(false);
    }
  });

  test('of three years has harvest, goals and clubs', async () => {
    const { review } = await readYearReview(book, defaultPeriod(today), context);
    expect(review.goals.map(({ received }) => received.length > 0)).toEqual([true, true]);
    expect(review.yield.harvest.length).toBeGreaterThan(10);
    expect(review.clubs.length).toBeGreaterThan(3);
    expect(review.longestGrown?.tookDays).toBeGreaterThan(300);
  });
});

test('[E3] an event is read with what grew from the talks there, and with its club', async () => {
  const events = await book.days('event', { to: today, order: 'desc', limit: 100 });
  const read = await Promise.all(events.map(({ id }) => readEventYield(book, id, context)));
  const grown = read.filter((each) => (each?.event.yield.harvest.length ?? 0) > 0);
  expect(grown.length).toBeGreaterThan(2);
  expect(grown[0]?.club?.events.length).toBeGreaterThan(1);
  expect(await readEventYield(book, 'nothing', context)).toBeNull();
});
