import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Column types in which the dialects differ. */
export interface TableTypes {
  /** Text that compares by its bytes. */
  readonly text: string;
  readonly bytes: string;
  readonly name: 'sqlite' | 'postgres';
}

/** The migrations of a server's database, in order. */
export const migrationNames: readonly string[] = ['2026-11-21-first-tables'];

/** The migrations by name, for a dialect. */
export function migrationsFor(types: TableTypes): { readonly [name: string]: Migration } {
  return { '2026-11-21-first-tables': { up: (db) => createTables(db, types) } };
}

// biome-ignore lint/suspicious/noExplicitAny: a migration knows the tables of its day only, as Kysely's own type says
async function createTables(db: Kysely<any>, types: TableTypes): Promise<void> {
  for (const statement of [
    ...bookTables(types),
    ...indexes,
    ...accountTables(types),
    ...peculiar[types.name],
  ]) {
    await sql.raw(statement).execute(db);
  }
}

/** On SQLite a book's key is a number, for the size of the indexes. */
function bookTables({ text, bytes, name }: TableTypes): readonly string[] {
  const sqlite = name === 'sqlite';
  const key = sqlite ? 'integer NOT NULL' : `${text} NOT NULL`;
  const number = sqlite ? 'number integer PRIMARY KEY, ' : '';
  const clustered = sqlite ? 'WITHOUT ROWID' : '';
  return [
    `CREATE TABLE book (${number}id ${text} NOT NULL ${sqlite ? 'UNIQUE' : 'PRIMARY KEY'}, epoch ${text} NOT NULL,
      rev integer NOT NULL, clock ${text}, index_version integer NOT NULL)`,
    `CREATE TABLE record (book_id ${key}, id ${text} NOT NULL, kind ${text} NOT NULL, rev integer NOT NULL,
      fields text NOT NULL, stamps text NOT NULL, deleted_at ${text}, on_day ${text}, due_on ${text})`,
    `CREATE TABLE link (book_id ${key}, record_id ${text} NOT NULL, to_key ${text} NOT NULL, kind ${text} NOT NULL,
      live integer NOT NULL, on_day ${text} NOT NULL, stamp ${text} NOT NULL,
      PRIMARY KEY (book_id, record_id, to_key)) ${clustered}`,
    `CREATE TABLE person (${number}book_id ${key}, id ${text} NOT NULL, live integer NOT NULL, sort_name ${text} NOT NULL,
      search_text text, contact_days integer NOT NULL, last_on ${text} NOT NULL, they_reached_out_on ${text},
      cools_on ${text} NOT NULL, rhythm_due_on ${text})`,
    `CREATE TABLE tally (book_id ${key}, role ${text} NOT NULL, name ${text} NOT NULL, label text NOT NULL,
      count integer NOT NULL, PRIMARY KEY (book_id, role, name)) ${clustered}`,
    `CREATE TABLE change (book_id ${key}, rev integer NOT NULL, change_id ${text} NOT NULL, record_id ${text} NOT NULL,
      kind ${text} NOT NULL, fields text NOT NULL, stamps text NOT NULL, user_id ${text}, cause ${text} NOT NULL,
      batch ${text}, at ${text} NOT NULL)`,
    `CREATE TABLE blob (book_id ${key}, sha256 ${text} NOT NULL, type ${text} NOT NULL, bytes ${bytes} NOT NULL,
      CONSTRAINT blob_by_hash UNIQUE (book_id, sha256))`,
  ];
}

const indexes: readonly string[] = [
  'CREATE UNIQUE INDEX record_by_id ON record (book_id, id)',
  'CREATE UNIQUE INDEX record_by_rev ON record (book_id, rev)',
  'CREATE INDEX record_by_kind ON record (book_id, kind, id) WHERE deleted_at IS NULL',
  'CREATE INDEX record_by_day ON record (book_id, kind, on_day, id) WHERE deleted_at IS NULL AND on_day IS NOT NULL',
  'CREATE INDEX record_by_due ON record (book_id, kind, due_on, id) WHERE deleted_at IS NULL AND due_on IS NOT NULL',
  'CREATE INDEX link_by_key ON link (book_id, to_key, kind, live, on_day, record_id)',
  'CREATE UNIQUE INDEX person_by_id ON person (book_id, id)',
  'CREATE INDEX person_by_added ON person (book_id, live, id)',
  'CREATE INDEX person_by_name ON person (book_id, live, sort_name, id)',
  'CREATE INDEX person_by_cools ON person (book_id, live, cools_on, id)',
  'CREATE INDEX person_by_last ON person (book_id, live, last_on, id)',
  'CREATE INDEX person_by_rhythm ON person (book_id, live, rhythm_due_on, id) WHERE rhythm_due_on IS NOT NULL',
  'CREATE INDEX tally_by_count ON tally (book_id, role, count DESC, name)',
  'CREATE UNIQUE INDEX change_by_rev ON change (book_id, rev)',
  'CREATE UNIQUE INDEX change_by_id ON change (book_id, change_id)',
  'CREATE INDEX change_by_record ON change (book_id, record_id, rev)',
  'CREATE INDEX change_by_batch ON change (book_id, batch, rev) WHERE batch IS NOT NULL',
];

function accountTables({ text }: TableTypes): readonly string[] {
  return [
    `CREATE TABLE "user" (id ${text} PRIMARY KEY, name text NOT NULL, name_key ${text} NOT NULL UNIQUE,
      password_hash text NOT NULL, book_id ${text} NOT NULL, created_at ${text} NOT NULL)`,
    `CREATE TABLE member (book_id ${text} NOT NULL, user_id ${text} NOT NULL, PRIMARY KEY (book_id, user_id))`,
    'CREATE INDEX member_by_user ON member (user_id, book_id)',
    `CREATE TABLE session (id ${text} PRIMARY KEY, user_id ${text} NOT NULL, token_hash ${text} NOT NULL UNIQUE,
      label text NOT NULL, device ${text} NOT NULL, created_at ${text} NOT NULL, seen_at ${text} NOT NULL,
      expires_at ${text} NOT NULL)`,
    'CREATE INDEX session_by_user ON session (user_id, seen_at)',
    `CREATE TABLE revoked_session (token_hash ${text} PRIMARY KEY, revoked_at ${text} NOT NULL)`,
    `CREATE TABLE one_time_link (token_hash ${text} PRIMARY KEY, purpose ${text} NOT NULL, user_id ${text},
      expires_at ${text} NOT NULL)`,
    `CREATE TABLE job (id ${text} PRIMARY KEY, book_id ${text} NOT NULL, kind ${text} NOT NULL, state ${text} NOT NULL,
      data text NOT NULL, created_at ${text} NOT NULL, updated_at ${text} NOT NULL, leased_until ${text}, leased_by ${text})`,
    'CREATE INDEX job_by_book ON job (book_id, created_at, id)',
    "CREATE INDEX job_to_do ON job (created_at, id) WHERE state IN ('waiting', 'running')",
  ];
}

/**
 * What SQLite's planner goes by, since nobody runs ANALYZE here: a book is large, everything else leaves few rows. Without it
 * it may read a whole book through an index whose first column is `book_id`.
 */
const statistics: readonly (readonly [table: string, index: string, rows: string])[] = [
  ['record', 'record_by_id', '1000000 1000000 1'],
  ['record', 'record_by_rev', '1000000 1000000 1'],
  ['record', 'record_by_kind', '1000000 1000000 100000 1'],
  ['record', 'record_by_day', '1000000 1000000 100000 100 1'],
  ['record', 'record_by_due', '10000 10000 5000 10 1'],
  ['link', 'link', '2000000 2000000 3 1'],
  ['link', 'link_by_key', '2000000 2000000 10 9 9 2 1'],
  ['person', 'person_by_id', '100000 100000 1'],
  ['person', 'person_by_added', '100000 100000 100000 1'],
  ['person', 'person_by_name', '100000 100000 100000 2 1'],
  ['person', 'person_by_cools', '100000 100000 100000 50 1'],
  ['person', 'person_by_last', '100000 100000 100000 50 1'],
  ['person', 'person_by_rhythm', '30000 30000 30000 50 1'],
  ['tally', 'tally', '10000 10000 5000 1'],
  ['tally', 'tally_by_count', '10000 10000 5000 50 1'],
  ['change', 'change_by_rev', '1000000 1000000 1'],
  ['change', 'change_by_id', '1000000 1000000 1'],
  ['change', 'change_by_record', '1000000 1000000 2 1'],
  ['change', 'change_by_batch', '100000 100000 10000 1'],
];

/**
 * SQLite: an index of trigrams over the search text of people, kept by triggers. Its first column is the book in one
 * trigram, so that a search reads one book only.
 */
const peculiar: { readonly [name in TableTypes['name']]: readonly string[] } = {
  sqlite: [
    `CREATE VIEW person_text AS SELECT number, ${bookTrigram('book_id')} AS book, search_text FROM person`,
    `CREATE VIRTUAL TABLE person_search USING fts5(book, search_text, content = 'person_text', content_rowid = 'number',
      tokenize = 'trigram case_sensitive 1')`,
    `INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1)`,
    `CREATE TRIGGER person_added AFTER INSERT ON person BEGIN ${addText()} END`,
    `CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN ${dropText()} END`,
    `CREATE TRIGGER person_changed AFTER UPDATE OF search_text ON person
      WHEN old.search_text IS NOT new.search_text BEGIN ${dropText()} ${addText()} END`,
    'ANALYZE sqlite_schema',
    ...statistics.map(
      (row) => `INSERT INTO sqlite_stat1 VALUES (${row.map((text) => `'${text}'`).join(', ')})`,
    ),
  ],
  postgres: [],
};

/** Three characters that stand for a book's number: one trigram. */
export function bookTrigram(number: string): string {
  const part = (divisor: number) => `char(19968 + (${number} / ${divisor}) % 16384)`;
  return `(${part(1)} || ${part(16384)} || ${part(268_435_456)})`;
}

function addText(): string {
  return `INSERT INTO person_search (rowid, book, search_text)
    SELECT new.number, ${bookTrigram('new.book_id')}, new.search_text WHERE new.search_text IS NOT NULL;`;
}

function dropText(): string {
  return `INSERT INTO person_search (person_search, rowid, book, search_text)
    SELECT 'delete', old.number, ${bookTrigram('old.book_id')}, old.search_text WHERE old.search_text IS NOT NULL;`;
}
