import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSqlite, type TestSqlite } from './sqlite.harness.ts';

/** These belong to no book: their `book_id` says what somebody has or what work is about. */
const ofNoBook = ['user', 'job'];

let opened: TestSqlite;
let database: Database.Database;
beforeAll(async () => {
  opened = await openTestSqlite();
  database = new Database(opened.file, { readonly: true });
});
afterAll(async () => {
  database.close();
  await opened.close();
});

test('every key of a table of a book begins with the book', () => {
  const keys = ask<{ table: string; first: string }>(
    `SELECT t.name AS "table", c.name AS first
     FROM pragma_table_list t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
     WHERE t.schema = 'main' AND t.type = 'table' AND i."unique" = 1 AND c.seqno = 0
       AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'book_id')`,
  ).filter(({ table }) => !ofNoBook.includes(table));
  expect(new Set(keys.map(({ table }) => table))).toEqual(
    new Set(['blob', 'change', 'link', 'member', 'person', 'record', 'tally']),
  );
  expect(keys.filter(({ first }) => first !== 'book_id')).toEqual([]);
});

test('no table refers to another: a replica may hold a reference before what it refers to', () => {
  const references = ask(
    `SELECT t.name FROM pragma_table_list t, pragma_foreign_key_list(t.name) WHERE t.schema = 'main'`,
  );
  expect(references).toEqual([]);
});

function ask<Row>(sql: string): readonly Row[] {
  return database.prepare<unknown[], Row>(sql).all();
}
