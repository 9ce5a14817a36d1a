import { refuse } from '@kennis/domain';
import { sha256Of } from '../reading/sha256-of.ts';
import type { StoreContext } from '../store.ts';
import { acceptChanges } from '../writing/accept-changes.ts';
import { editBook } from '../writing/edit-book.ts';
import { eraseRecords } from '../writing/erase-records.ts';
import { StorageError } from '../writing/storage-error.ts';
import type { BrowserBook } from './browser-store.ts';
import type { LocalDatabase, LocalPort } from './local-database.ts';

/** A book on this device. What is edited here goes into the outbox, in the same transaction. */
export function localBook(database: LocalDatabase, id: string, context: StoreContext): BrowserBook {
  const { replica: _, ...reading } = database.reading(id);
  return {
    id,
    ...reading,
    async edit(origin, decide) {
      try {
        return await database.write(id, { toSend: true }, (port, inside) =>
          editBook(port, inside, serverTime(context, database, port), origin, decide),
        );
      } catch (error) {
        if (error instanceof StorageError) return refuse(error.problem);
        throw error;
      }
    },
    accept: (changes, origin) =>
      database.write(id, { toSend: false }, (port) =>
        acceptChanges(port, { ...context, device: database.device }, changes, origin),
      ),
    erase: (recordIds, origin) =>
      database.write(id, { toSend: true }, async (port) =>
        eraseRecords(port, await serverTime(context, database, port), recordIds, origin),
      ),
    async putBlob(blob) {
      const sha256 = await sha256Of(blob.bytes);
      await database.putBlob(id, sha256, blob, true);
      return { sha256, type: blob.type, size: blob.bytes.byteLength };
    },
    async keepBlob(blob) {
      await database.putBlob(id, await sha256Of(blob.bytes), blob, false);
    },
    watch: (onWrite) =>
      database.watch(id, (rev, of) => {
        if (of === 'records') onWrite(rev);
      }),
  };
}

/** The context with the server's time, as far as this device has learnt it. */
export async function serverTime(
  context: StoreContext,
  { device }: LocalDatabase,
  port: LocalPort,
): Promise<StoreContext> {
  const { offset } = (await port.state()).progress;
  return { ...context, device, now: () => context.now() + offset };
}
