import { StorageError } from '../writing/storage-error.ts';

/** What PostgreSQL could not do as a `StorageError`, where it is something that passes (SQLSTATE classes 08, 53, 57). */
export function storageProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '53100') return new StorageError({ type: 'storage-full' }, error);
  if (code === '25006') return new StorageError({ type: 'storage-read-only' }, error);
  const busy = /^(08|53|57P0|40001|40P01|55P03)/.test(code) || /^E(CONN|PIPE|HOST|TIMEDOUT)/.test(code);
  return busy || isLost(error) ? new StorageError({ type: 'storage-busy' }, error) : error;
}

/** `pg` has no code for a connection that ended while it was in use. */
function isLost(error: unknown): boolean {
  return error instanceof Error && /^Connection terminated|is not queryable$/.test(error.message);
}
