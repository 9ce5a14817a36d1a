import { indexVersion } from '@kennis/domain';
import { deletedAt } from '@kennis/sync';
import { collectWrites } from '../writing/collect-writes.ts';
import { type Draft, draftOf, stampInstant } from '../writing/draft.ts';
import { settleTies } from '../writing/settle-ties.ts';
import { lockBook } from './lock-book.ts';
import type { SqlValue } from './sql-connection.ts';
import { sqlPort } from './sql-port.ts';
import { heldRecord, type RecordColumns, recordColumns } from './sql-rows.ts';
import type { SqlStoreParts, SqlTransaction } from './sql-store-parts.ts';

const recordsAtOnce = 100;

/**
 * Fills the index, links, ties and tallies of every book anew where an older version of the rules filled them. Killed
 * meanwhile, it starts again at the next opening; nothing of the records or the journal changes.
 */
export async function rebuildIndexes(parts: SqlStoreParts): Promise<void> {
  const old = await parts.reader.all<{ id: string }>('SELECT id FROM book WHERE index_version <> $1', [
    indexVersion,
  ]);
  for (const { id } of old) await rebuildIndex(parts, id);
}

async function rebuildIndex(parts: SqlStoreParts, bookId: string): Promise<void> {
  const key = parts.keyOf(bookId);
  await parts.write(bookId, async ({ connection }) => {
    for (const table of ['link', 'person', 'tally']) {
      await connection.run(`DELETE FROM ${table} WHERE book_id = $1`, [key]);
    }
  });
  for (const pass of [linkRecords, settleRecords]) {
    for (let after: string | null = ''; after !== null; ) {
      const from: string = after;
      after = await parts.write(bookId, (transaction) => pass(transaction, parts, bookId, from));
    }
  }
  await parts.write(bookId, async ({ connection }) => {
    await connection.run('UPDATE book SET index_version = $1 WHERE id = $2', [indexVersion, bookId]);
  });
}

/** First pass: only the links, so that the second finds every reference and encounter. Gives where it ended. */
async function linkRecords(
  transaction: SqlTransaction,
  parts: SqlStoreParts,
  bookId: string,
  after: string,
): Promise<string | null> {
  const { port, head, drafts } = await draftRecords(transaction, parts, bookId, after);
  const { records, links } = collectWrites({ byId: drafts, seen: new Map() }, new Map());
  await port.apply({ ...nothing, head, records, links });
  return lastOf(drafts);
}

/** Second pass: deletions, ties, people and tallies. */
async function settleRecords(
  transaction: SqlTransaction,
  parts: SqlStoreParts,
  bookId: string,
  after: string,
): Promise<string | null> {
  const { port, head, drafts } = await draftRecords(transaction, parts, bookId, after);
  const references = new Map<string, string>();
  for (const { key, stamp } of await port.links([...drafts.keys()])) {
    if (stamp > (references.get(key) ?? '')) references.set(key, stamp);
  }
  for (const [id, draft] of drafts) {
    const stamp = deletedAt(draft.state, references.get(id) ?? null);
    draft.deletedAt = stamp === null ? null : stampInstant(stamp);
  }
  const ties = await settleTies(port, { byId: drafts, seen: new Map() });
  await port.apply({ ...nothing, ...collectWrites({ byId: drafts, seen: new Map() }, ties), head });
  return lastOf(drafts);
}

async function draftRecords(
  transaction: SqlTransaction,
  parts: SqlStoreParts,
  bookId: string,
  after: string,
) {
  const { connection } = transaction;
  const book = await lockBook(transaction, bookId, parts);
  const values: SqlValue[] = [book.key, after, recordsAtOnce];
  const rows = await connection.all<RecordColumns>(
    `SELECT ${recordColumns} FROM record r WHERE r.book_id = $1 AND r.id > $2 ORDER BY r.id LIMIT $3`,
    values,
  );
  const drafts = new Map<string, Draft>();
  for (const held of rows.map(heldRecord)) {
    const draft = draftOf(null, held, held.rev);
    draft.deletedAt = held.deletedAt;
    drafts.set(held.id, draft);
  }
  return { port: sqlPort(connection, parts.dialect, book), head: book.head, drafts };
}

function lastOf(drafts: ReadonlyMap<string, unknown>): string | null {
  return drafts.size < recordsAtOnce ? null : ([...drafts.keys()].at(-1) ?? null);
}

const nothing = {
  records: [],
  links: { written: [], removed: [] },
  people: { written: [], removed: [] },
  ties: [],
  tallies: [],
  journal: [],
  erased: { records: [], blobs: [] },
} as const;
