import Database from 'better-sqlite3';

/** The two connections of a process to its database: one that writes, one that reads what is committed meanwhile. */
export interface SqliteConnections {
  readonly writer: Database.Database;
  readonly reader: Database.Database;
}

/** How long a statement waits by itself for another process, ms: short, because nothing else runs meanwhile. */
const shortWait = 25;

/** Opens the database, which must have its tables. */
export function openConnections(file: string): SqliteConnections {
  const writer = new Database(file, { timeout: shortWait });
  configure(writer);
  const reader = new Database(file, { readonly: true, timeout: 5000 });
  reader.pragma(`cache_size = -${cacheKilobytes}`);
  return { writer, reader };
}

/** Settings that hold for one connection. What is deleted is overwritten, and a commit is on the disk. */
export function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma('foreign_keys = OFF');
  database.pragma(`wal_autocheckpoint = ${checkpointPages}`);
  database.pragma(`cache_size = -${cacheKilobytes}`);
  database.pragma('temp_store = MEMORY');
}

const cacheKilobytes = 32_768;
/** Of 4 kB. Writes of many touch the same pages of the indexes again and again; what is copied seldom is copied once. */
const checkpointPages = 4000;
