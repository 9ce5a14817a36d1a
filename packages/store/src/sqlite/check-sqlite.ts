import { indexVersion } from '@kennis/domain';
import { migrationNames } from '../sql/tables.ts';
import type { ServerStore } from '../store.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Looks whether the database answers, has the tables of this version, and is whole. */
export async function checkSqlite(reader: SqliteConnection): ReturnType<ServerStore['check']> {
  const one = (sql: string) => Object.values(reader.all<{ [name: string]: unknown }>(sql, [])[0] ?? {})[0];
  const tables = one('SELECT max(name) FROM kysely_migration');
  const indexed = one('SELECT min(index_version) FROM book') ?? indexVersion;
  const whole = one('PRAGMA quick_check(1)');
  return [
    { name: 'answers', ok: true, detail: `SQLite ${one('SELECT sqlite_version()')}` },
    { name: 'tables', ok: tables === migrationNames.at(-1), detail: String(tables) },
    { name: 'index', ok: indexed === indexVersion, detail: `version ${indexed}` },
    { name: 'whole', ok: whole === 'ok', detail: String(whole) },
  ];
}
