import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from '../sql/tables.ts';
import { demandUnicode, openingProblem } from './opening-problem.ts';
import type { PostgresPool } from './postgres-pool.ts';

/**
 * Makes or upgrades the tables; several processes at once take turns. Throws `database-unfit` where the database does not answer,
 * is not Unicode, is of a newer version, or may not be written.
 */
export async function migratePostgres(pool: PostgresPool): Promise<void> {
  try {
    demandUnicode(await encodingOf(pool));
    const dialect = new PostgresDialect({ pool: { ...pool, end: async () => undefined } as never });
    const db = new Kysely<unknown>({ dialect });
    const migrations = migrationsFor({ name: 'postgres', text: 'text COLLATE "C"', bytes: 'bytea' });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  } catch (error) {
    throw openingProblem(error);
  }
}

async function encodingOf(pool: PostgresPool): Promise<string> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SHOW server_encoding', []);
    return String(Object.values(rows[0] ?? {})[0]);
  } finally {
    client.release();
  }
}
