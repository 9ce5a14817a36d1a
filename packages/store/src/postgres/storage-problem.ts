import { StorageError } from '../writing/storage-error.ts';

/**
 * What PostgreSQL could not do as a `StorageError`, where it is something that passes: SQLSTATE classes 08, 53 and 57, timeouts that
 * an operator set (25P03, 25P04), and a network that fails.
 */
export function storageProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '53100') return new StorageError({ type: 'storage-full' }, error);
  if (code === '25006') return new StorageError({ type: 'storage-read-only' }, error);
  const busy =
    /^(08|53|57014|57P0|25P0[34]|40001|40P01|55P03)/.test(code) ||
    /^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_|NOTFOUND)/.test(code);
  return busy || isLost(error) ? new StorageError({ type: 'storage-busy' }, error) : error;
}

/** `pg` has no code for a connection that ended while it was in use. */
function isLost(error: unknown): boolean {
  return error instanceof Error && /^Connection terminated|is not queryable$|^timeout ex/.test(error.message);
}
