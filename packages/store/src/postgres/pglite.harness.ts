import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { PostgresClient, PostgresPool } from './postgres-pool.ts';

/** PostgreSQL in this process, with one connection that its users take in turns. Keeps nothing. */
export async function pglitePool({
  trigrams,
  inBook = trigrams,
}: {
  readonly trigrams: boolean;
  readonly inBook?: boolean;
}): Promise<PostgresPool> {
  const extensions = { ...(trigrams && { pg_trgm }), ...(inBook && { btree_gin }) };
  const db = await PGlite.create({ extensions });
  let free: Promise<void> = Promise.resolve();
  const connect = async (): Promise<PostgresClient> => {
    const before = free;
    let release = () => {};
    free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return {
      query: async (sql, values) => {
        const { rows, affectedRows } = await db.query(sql, [...values]);
        return { rows, rowCount: affectedRows ?? 0 };
      },
      release: () => release(),
    };
  };
  return {
    connect,
    listen: (channel, onText) => {
      const stop = db.listen(channel, onText);
      return async () => (await stop)();
    },
    end: async () => {
      await free;
      await db.close();
    },
  };
}
