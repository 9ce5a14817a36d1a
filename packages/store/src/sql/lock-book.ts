import { indexVersion } from '@kennis/domain';
import type { Head } from '../writing/port.ts';
import type { SqlStoreParts, SqlTransaction } from './sql-book.ts';
import type { LockedBook } from './sql-port.ts';

/** Locks a book for this transaction, and makes it where it is new. */
export async function lockBook(
  { connection, locked }: SqlTransaction,
  id: string,
  { dialect, context, keyOf }: Pick<SqlStoreParts, 'dialect' | 'context' | 'keyOf'>,
): Promise<LockedBook> {
  const held = locked.get(id);
  if (held) return held;
  const key = keyOf(id);
  let [head] = await connection.all<Head>(dialect.lockBook, [key]);
  if (!head) {
    const identity = dialect.bookKey === 'id' ? { id } : { number: key, id };
    const row = { ...identity, epoch: context.ids(), rev: 0, clock: null, index_version: indexVersion };
    await connection.insert(
      { table: 'book', columns: Object.keys(row), conflict: 'ON CONFLICT (id) DO NOTHING' },
      [Object.values(row)],
    );
    [head] = await connection.all<Head>(dialect.lockBook, [key]);
  }
  if (!head) throw new Error(`Book ${JSON.stringify(id)} could not be made`);
  const book = { key, head: { epoch: head.epoch, rev: head.rev, clock: head.clock } };
  locked.set(id, book);
  return book;
}
