import { indexVersion, refuse } from '@kennis/domain';
import { rebuildIndexes } from '../sql/rebuild-index.ts';
import { sqlAccounts } from '../sql/sql-accounts.ts';
import { sqlBook } from '../sql/sql-book.ts';
import type { SqlConnection } from '../sql/sql-connection.ts';
import { sqlJobs } from '../sql/sql-jobs.ts';
import type { SqlStoreParts } from '../sql/sql-store-parts.ts';
import { startNewEpochs } from '../sql/start-new-epochs.ts';
import { migrationNames } from '../sql/tables.ts';
import type { Book, ServerStore, StoreContext } from '../store.ts';
import { WriteQueues } from '../writing/write-queues.ts';
import { indexSearch } from './index-search.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { pooledConnection } from './postgres-connection.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { type PostgresPool, postgresPool } from './postgres-pool.ts';
import { postgresSearch } from './postgres-search.ts';
import { postgresTransactions } from './postgres-transactions.ts';
import { PostgresWatch } from './postgres-watch.ts';

/** Where the database is: `postgres://user@host:5432/name`. */
export interface PostgresOptions {
  readonly url: string;
  readonly context: StoreContext;
}

/** A store in a PostgreSQL database, which any number of processes share. Throws `database-unfit` where it cannot be one. */
export async function openPostgresStore({ url, context }: PostgresOptions): Promise<ServerStore> {
  const pool = postgresPool(url);
  return openPostgresStoreOn(pool, context).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
}

/** A store on connections that somebody else opened; closing it ends them. */
export async function openPostgresStoreOn(pool: PostgresPool, context: StoreContext): Promise<ServerStore> {
  await migratePostgres(pool);
  const noTrigrams = await indexSearch(pool);
  const reader = pooledConnection(pool);
  const watch = new PostgresWatch(pool, reader);
  const queues = new WriteQueues(
    postgresTransactions(pool, (locked) => {
      for (const [bookId, { head }] of locked) watch.tell(bookId, head.rev);
    }),
  );
  const parts: SqlStoreParts = {
    context,
    dialect: postgresDialect,
    engine: postgresSearch,
    reader,
    keyOf: (bookId) => bookId,
    write: (queue, run) => queues.add(queue, run),
    watch: (bookId, onWrite) => watch.add(bookId, onWrite),
    forget: async () => undefined,
  };
  await rebuildIndexes(parts);
  const books = new Map<string, Book>();
  return {
    features: { name: 'postgres', durable: true, accounts: true },
    accounts: sqlAccounts(parts),
    jobs: sqlJobs(parts),
    book: (id) => {
      const book = books.get(id) ?? sqlBook(id, parts);
      books.set(id, book);
      return book;
    },
    check: () => check(reader, noTrigrams),
    backup: async () => refuse({ type: 'not-supported' }),
    restore: async () => refuse({ type: 'not-supported' }),
    startNewEpoch: () => startNewEpochs(parts),
    close: async () => {
      await queues.idle();
      await watch.close();
      await pool.end();
    },
  };
}

async function check(reader: SqlConnection, noTrigrams: Error | null): ReturnType<ServerStore['check']> {
  const one = async (sql: string) => Object.values((await reader.all<object>(sql, []))[0] ?? {})[0];
  const tables = await one('SELECT max(name) FROM kysely_migration');
  const indexed = (await one('SELECT min(index_version) FROM book')) ?? indexVersion;
  return [
    { name: 'answers', ok: true, detail: `PostgreSQL ${await one('SHOW server_version')}` },
    { name: 'tables', ok: tables === migrationNames.at(-1), detail: String(tables) },
    { name: 'index', ok: indexed === indexVersion, detail: `version ${indexed}` },
    {
      name: 'search',
      ok: noTrigrams === null,
      detail: noTrigrams ? `without pg_trgm a search reads a whole book (${noTrigrams.message})` : 'pg_trgm',
    },
  ];
}
