import type { PostgresClient, PostgresPool } from './postgres-pool.ts';

const extensions = ['CREATE EXTENSION IF NOT EXISTS pg_trgm', 'CREATE EXTENSION IF NOT EXISTS btree_gin'];
/** With btree_gin the index holds the book, so that a search passes over nobody of another. */
const inBook = [
  'CREATE INDEX IF NOT EXISTS person_search_in_book ON person USING gin (book_id, search_text gin_trgm_ops)',
  'DROP INDEX IF EXISTS person_search',
];
const ofAll = ['CREATE INDEX IF NOT EXISTS person_search ON person USING gin (search_text gin_trgm_ops)'];

/** Of PostgreSQL: feature_not_supported, undefined_file, undefined_object (of operators), insufficient_privilege. */
const unavailable = ['0A000', '58P01', '42704', '42501'];
/** Another process made it meanwhile: unique_violation, duplicate_object, duplicate_table. */
const made = ['23505', '42710', '42P07'];

/**
 * Makes the index of trigrams. Gives null, or why the database has none: the extension is not there, or may not be used.
 * Throws what is anything else.
 */
export async function indexSearch(pool: PostgresPool): Promise<Error | null> {
  const client = await pool.connect();
  try {
    const missing = await failureOf(client, extensions);
    if ((await failureOf(client, inBook)) === null) return null;
    const none = await failureOf(client, ofAll);
    return none && (missing ?? none);
  } finally {
    client.release();
  }
}

/** Runs all of these, and gives the first failure of those that the database just does not have. */
async function failureOf(client: PostgresClient, statements: readonly string[]): Promise<Error | null> {
  let first: Error | null = null;
  for (const statement of statements) {
    const failure = await client.query(statement, []).then(() => null, asError);
    if (failure === null || made.includes(codeOf(failure))) continue;
    if (!unavailable.includes(codeOf(failure))) throw failure;
    first ??= failure;
  }
  return first;
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
