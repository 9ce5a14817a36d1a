import { afterAll, beforeAll, expect, test } from 'vitest';
import { encounter, person, testContext, write } from '../contract/contract-store.ts';
import { sqlBook } from '../sql/sql-book.ts';
import type { Book, BookReading } from '../store.ts';
import { openSqliteParts } from './open-sqlite-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

const files = await openTestSqlite();
const opened = openSqliteParts({ file: files.file, context: testContext('device2') });
const [few, many] = [sqlBook('few', opened.parts), sqlBook('many', opened.parts)];
const told = { texts: new Set<string>() };

beforeAll(async () => {
  listen(opened.writer);
  listen(opened.reader);
  await fill(few, 30);
  await fill(many, 600);
});

afterAll(async () => {
  await opened.close();
  await files.close();
});

const limit = 10;
const today = '2026-11-21';
const readings: readonly (readonly [string, (book: BookReading & Book) => Promise<unknown>])[] = [
  ['record', (book) => book.record('p1')],
  ['records', (book) => book.records(['p1', 'p2'])],
  ['person', (book) => book.person('p1')],
  ['ties', (book) => book.ties(['p1', 'p2'])],
  ['people by name', (book) => book.people({ order: 'name', limit })],
  [
    'people by warmth, further on',
    (book) => book.people({ order: 'warmth', limit, after: '["2026-01-01","p1"]' }),
  ],
  ['people by last day', (book) => book.people({ order: 'recent', limit })],
  ['people added', (book) => book.people({ order: 'added', limit })],
  ['people deleted', (book) => book.people({ order: 'name', deleted: true, limit })],
  ['people with a tag', (book) => book.people({ order: 'name', tag: 'Borrel', limit })],
  [
    'people warm with a tag',
    (book) => book.people({ order: 'added', tag: 'Borrel', warmth: { is: 'warm', today }, limit }),
  ],
  ['people cool', (book) => book.people({ order: 'name', warmth: { is: 'cool', today }, limit })],
  ['people new', (book) => book.people({ order: 'name', warmth: { is: 'new', today }, limit })],
  ['people unsorted', (book) => book.people({ order: 'added', unsortedFrom: 'i1', limit })],
  ['cooled', (book) => book.candidates({ of: 'cooled', from: '2020-01-01', to: today, limit })],
  ['rhythm', (book) => book.candidates({ of: 'rhythm', to: today, limit })],
  ['dormant', (book) => book.candidates({ of: 'dormant', before: today, limit })],
  ['search', (book) => book.search('bakker', limit)],
  ['search by two letters', (book) => book.search('ba', limit)],
  ['search by one letter', (book) => book.search('b', limit)],
  ['linked', (book) => book.linked('encounter', 'p1', { limit })],
  ['days', (book) => book.days('encounter', { order: 'desc', limit })],
  ['days, forward', (book) => book.days('encounter', { order: 'asc', from: '2026-01-01', limit })],
  ['due', (book) => book.due('promise', today, limit)],
  ['all', (book) => book.all('person', { limit, after: 'p1' })],
  ['keys', (book) => book.keys('tag', limit)],
  ['people by key', (book) => book.peopleByKey(['name:jan bakker1', 'email:a@b.nl'])],
  ['counts', (book) => book.counts()],
  ['blob', (book) => book.blob('0'.repeat(64))],
  ['history', (book) => book.history('p1', limit)],
  ['batch', (book) => book.batch('i1', { limit })],
  ['since', (book) => book.since(5, limit)],
  ['position', (book) => book.position()],
  ['change at', (book) => book.changeAt(3)],
];

test.each(readings)('%s takes as many statements in a large book as in a small one', async (_, reading) => {
  const counts: number[] = [];
  for (const book of [few, many]) {
    const before = opened.reader.statements;
    await reading(book);
    counts.push(opened.reader.statements - before);
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[1]).toBeLessThanOrEqual(4);
});

test('no statement, of reading or of writing, goes through a whole book or table', async () => {
  for (const [, reading] of readings) await reading(many);
  await write(many, { kind: 'person', id: 'p3', fields: {}, deleted: true });
  await write(many, { kind: 'person', id: 'p4', fields: { mergedInto: 'p5', 'tags/borrel': null } });
  await many.erase(['p6'], { cause: 'edit', user: null });
  const wrong = [...told.texts].flatMap((sql) => wholeReadings(sql).map((step) => `${step} in ${sql}`));
  expect(told.texts.size).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

/** The steps of a statement's plan that read all rows of a table or all of a book. */
function wholeReadings(sql: string): readonly string[] {
  if (!/^\s*(SELECT|UPDATE|DELETE)/.test(sql) || sql.startsWith('SELECT id FROM book')) return [];
  const plan = opened.reader.database
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/\$\d+/g, "'x'")}`)
    .all();
  return plan
    .map(({ detail }) => detail)
    .filter(
      (step) =>
        /^SCAN (?!json_each|person_search|\(|CONSTANT|p\b|counted\b)/.test(step) ||
        /\(book_id=\?\)$/.test(step),
    );
}

function listen(connection: SqliteConnection): void {
  for (const method of ['all', 'run'] as const) {
    const original = connection[method].bind(connection) as (sql: string, values: never) => never;
    connection[method] = (sql: string, values: unknown) => {
      told.texts.add(sql);
      return original(sql, values as never);
    };
  }
}

async function fill(book: Book, people: number): Promise<void> {
  for (let n = 0; n < people; n++) {
    const fields = {
      ...(n % 2 === 0 && { 'tags/borrel': { label: 'Borrel' } }),
      ...(n % 3 === 0 && { rhythm: 'month' }),
      ...(n % 7 === 0 && { import: 'i1' }),
    };
    const day = `2026-${String(1 + (n % 11)).padStart(2, '0')}-10`;
    await write(book, person(`p${n}`, `Jan Bakker${n}`, fields), encounter(`e${n}`, day, [`p${n}`]));
  }
}
