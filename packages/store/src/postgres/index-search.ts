import type { PostgresPool } from './postgres-pool.ts';

const statements = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  'CREATE INDEX IF NOT EXISTS person_search ON person USING gin (search_text gin_trgm_ops)',
];

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
  let why: Error | null = null;
  try {
    for (const statement of statements) {
      const failure = await client.query(statement, []).then(() => null, asError);
      if (failure === null || made.includes(codeOf(failure))) continue;
      if (!unavailable.includes(codeOf(failure))) throw failure;
      why ??= failure;
      if (statement === statements.at(-1)) return why;
    }
    return null;
  } finally {
    client.release();
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
