import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from '../sql/tables.ts';
import type { PostgresPool } from './postgres-pool.ts';

/** Makes or upgrades the tables; several processes at once take turns. Throws where the database is of a newer version. */
export async function migratePostgres(pool: PostgresPool): Promise<void> {
  const dialect = new PostgresDialect({ pool: { ...pool, end: async () => undefined } as never });
  const db = new Kysely<unknown>({ dialect });
  const migrations = migrationsFor({ name: 'postgres', text: 'text COLLATE "C"', bytes: 'bytea' });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error('The tables could not be brought to this version', { cause: error });
}
