import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrationsFor } from '../sql/tables.ts';
import { makeOwnFile } from './make-own-file.ts';
import { configure } from './open-connections.ts';

/**
 * Makes or upgrades the tables in one transaction, so that a process killed meanwhile leaves the old ones. Others on the same
 * file wait. Throws where the file is of a newer version, or no database.
 */
export async function migrateSqlite(file: string): Promise<void> {
  makeOwnFile(file);
  const database = new Database(file, { timeout: 30_000 });
  try {
    configure(database);
    database.exec('BEGIN IMMEDIATE');
    const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
    const migrations = migrationsFor({ name: 'sqlite', text: 'text', bytes: 'blob' });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) {
      database.exec('ROLLBACK');
      throw new Error(`The tables in ${file} could not be brought to this version`, { cause: error });
    }
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}
