import { indexVersion } from '@kennis/domain';
import type { StoreContext } from '../store.ts';
import type { SqlTransaction } from './sql-book.ts';
import type { SqlDialect, SqlValue } from './sql-connection.ts';
import type { LockedBook } from './sql-port.ts';

/** Locks a book for this transaction, and makes it where it is new. */
export async function lockBook(
  { connection, locked }: SqlTransaction,
  dialect: SqlDialect,
  id: string,
  context: Pick<StoreContext, 'ids'>,
): Promise<LockedBook> {
  const held = locked.get(id);
  if (held) return held;
  let [row] = await connection.all<BookRow>(dialect.lockBook, [id]);
  if (!row) {
    await connection.run(bookInsert, [id, context.ids(), indexVersion]);
    [row] = await connection.all<BookRow>(dialect.lockBook, [id]);
  }
  if (!row) throw new Error(`Book ${JSON.stringify(id)} could not be made`);
  const book = { key: row.key, head: { epoch: row.epoch, rev: row.rev, clock: row.clock } };
  locked.set(id, book);
  return book;
}

interface BookRow {
  readonly key: SqlValue;
  readonly epoch: string;
  readonly rev: number;
  readonly clock: string | null;
}

const bookInsert = `INSERT INTO book (id, epoch, rev, clock, index_version) VALUES ($1, $2, 0, NULL, $3)
  ON CONFLICT (id) DO NOTHING`;
