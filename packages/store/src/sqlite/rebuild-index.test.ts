import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { encounter, idsOf, person, testContext, write } from '../contract/contract-store.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';

test('what an older version indexed is indexed anew at opening: links, people, ties, counts, deletions', async () => {
  const { store, file, close } = await openTestSqlite();
  const book = store.book('b1');
  await write(
    book,
    ...Array.from({ length: 250 }, (_, n) => person(`p${n}`, `Jan Bakker${n}`, { 'tags/x': { label: 'x' } })),
  );
  await write(book, encounter('e1', '2026-11-01', ['p1', 'p2']), encounter('e2', '2026-11-02', ['p1']));
  await write(
    book,
    { kind: 'person', id: 'p3', fields: {}, deleted: true },
    { kind: 'person', id: 'p2', fields: { mergedInto: 'p1' } },
  );
  await write(
    book,
    { kind: 'person', id: 'p4', fields: {}, deleted: true },
    encounter('e3', '2026-11-03', ['p4']),
  );
  await book.erase(['p5'], { cause: 'edit', user: null });
  const before = tablesOf(file);
  const position = await book.position();
  const database = new Database(file);
  database.exec(
    "UPDATE book SET index_version = 0; DELETE FROM link; UPDATE person SET contact_days = 9, sort_name = 'x'; DELETE FROM tally",
  );
  database.close();
  const reopened = await openSqliteStore({ file, context: testContext('device2') });
  expect(tablesOf(file)).toEqual(before);
  expect(await reopened.book('b1').position()).toEqual(position);
  expect(idsOf(await reopened.book('b1').search('bakker3', 3)).length).toBe(3);
  expect((await reopened.check()).every(({ ok }) => ok)).toBe(true);
  await reopened.close();
  await close();
});

function tablesOf(file: string): unknown {
  const database = new Database(file, { readonly: true });
  const rows = ['record', 'link', 'tally', 'change', 'book']
    .map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all())
    .concat(
      database
        .prepare(
          // Who is deleted may keep a text that search passes over, or have none.
          `SELECT book_id, id, live, sort_name, CASE WHEN live = 1 THEN search_text END AS search_text, contact_days, cools_on
           FROM person ORDER BY id`,
        )
        .all(),
    );
  database.close();
  return rows;
}
