import { type Problem, refuse } from '@kennis/domain';
import { sha256Of } from '../reading/sha256-of.ts';
import type { Book } from '../store.ts';
import { acceptChanges } from '../writing/accept-changes.ts';
import { editBook } from '../writing/edit-book.ts';
import { eraseRecords } from '../writing/erase-records.ts';
import type { WritePort } from '../writing/port.ts';
import { StorageError } from '../writing/storage-error.ts';
import { lockBook } from './lock-book.ts';
import type { SqlConnection } from './sql-connection.ts';
import { sqlPort } from './sql-port.ts';
import { sqlReading } from './sql-reading.ts';
import type { SqlStoreParts } from './sql-store-parts.ts';

/** A book in a database. */
export function sqlBook(id: string, parts: SqlStoreParts): Book {
  const { context, dialect, engine } = parts;
  const key = parts.keyOf(id);
  const readingBy = (connection: SqlConnection) => sqlReading({ connection, dialect, engine, key });
  const write = <Value>(run: (port: WritePort, connection: SqlConnection) => Promise<Value>) =>
    parts.write(id, async (transaction) => {
      const book = await lockBook(transaction, id, parts);
      return run(sqlPort(transaction.connection, dialect, book), transaction.connection);
    });
  return {
    id,
    ...readingBy(parts.reader),
    edit: (origin, decide) =>
      write((port, connection) => editBook(port, readingBy(connection), context, origin, decide)).catch(
        problemOf,
      ),
    accept: async (changes, origin) => {
      const portions = Array.from({ length: Math.ceil(changes.length / acceptedAtOnce) }, (_, index) =>
        changes.slice(index * acceptedAtOnce, (index + 1) * acceptedAtOnce),
      );
      const outcomes = await Promise.all(
        portions.map((portion) => write((port) => acceptChanges(port, context, portion, origin))),
      );
      return {
        accepted: outcomes.flatMap(({ accepted }) => accepted),
        refused: outcomes.flatMap(({ refused }) => refused),
      };
    },
    putBlob: async ({ type, bytes }) => {
      const sha256 = await sha256Of(bytes);
      await write(async (_, connection) => connection.run(blobInsert, [key, sha256, type, bytes]));
      return { sha256, type, size: bytes.byteLength };
    },
    erase: async (recordIds, origin) => {
      await write((port) => eraseRecords(port, context, recordIds, origin));
      await parts.forget();
    },
    watch: (onWrite) => parts.watch(id, onWrite),
  };
}

/** A transaction takes no more changes of one replica at once than it writes in a few milliseconds. */
const acceptedAtOnce = 25;

const blobInsert =
  'INSERT INTO blob (book_id, sha256, type, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT (book_id, sha256) DO NOTHING';

function problemOf(error: unknown): { readonly ok: false; readonly problem: Problem } {
  if (error instanceof StorageError) return refuse(error.problem);
  throw error;
}
