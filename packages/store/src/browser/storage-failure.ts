import { StorageError } from '../writing/storage-error.ts';

const closedNames = ['DatabaseClosedError', 'UnknownError', 'InvalidStateError'];

/** Whether the browser took the connection to the database away, so that opening it again may help. */
export function isConnectionLost(error: unknown): boolean {
  return namesOf(error).some((name) => closedNames.includes(name));
}

/** The error as the port promises it: `storage-full` where the disk or the browser's quota is. */
export function asStorageError(error: unknown): unknown {
  return namesOf(error).includes('QuotaExceededError')
    ? new StorageError({ type: 'storage-full' }, error)
    : error;
}

/** The names of an error and of what it wraps. */
function namesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause } = error as {
    readonly name?: unknown;
    readonly inner?: unknown;
    readonly cause?: unknown;
  };
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...namesOf(inner, depth + 1),
    ...namesOf(cause, depth + 1),
  ];
}
