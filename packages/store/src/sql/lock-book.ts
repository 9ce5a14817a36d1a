import { indexVersion } from '@kennis/domain';
import type { Head } from '../writing/port.ts';
import type { SqlDialect } from './sql-connection.ts';
import type { LockedBook } from './sql-port.ts';
import type { SqlStoreParts, SqlTransaction } from './sql-store-parts.ts';

/** Locks a book for this transaction, and makes it where it is new. */
export async function lockBook(
  { connection, locked }: SqlTransaction,
  id: string,
  { dialect, context, keyOf }: Pick<SqlStoreParts, 'dialect' | 'context' | 'keyOf'>,
): Promise<LockedBook> {
  const before = locked.get(id);
  if (before) return before;
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
  const held = { epoch: head.epoch, rev: head.rev, clock: head.clock };
  const book = { key, held, head: held };
  locked.set(id, book);
  return book;
}

/** Writes the heads that a transaction has moved: the last thing before its commit. */
export async function putHeads(
  { connection, locked }: SqlTransaction,
  { bookKey }: SqlDialect,
): Promise<void> {
  for (const { key, held, head } of locked.values()) {
    if (head === held) continue;
    await connection.run(`UPDATE book SET rev = $1, clock = $2 WHERE ${bookKey} = $3`, [
      head.rev,
      head.clock,
      key,
    ]);
  }
}
