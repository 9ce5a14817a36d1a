import { StorageError } from '../writing/storage-error.ts';

/** What SQLite could not do as a `StorageError`, where it is one that passes: full, busy, or not to be written. */
export function storageProblem(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR'))
    return new StorageError({ type: 'storage-full' }, error);
  if (code.startsWith('SQLITE_BUSY')) return new StorageError({ type: 'storage-busy' }, error);
  if (code.startsWith('SQLITE_READONLY')) return new StorageError({ type: 'storage-read-only' }, error);
  return error;
}

/** Whether another connection held the lock for longer than a statement waits. */
export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
