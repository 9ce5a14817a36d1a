import { closeSync, openSync } from 'node:fs';

/**
 * Makes an empty file that only its user may read, where there is none: SQLite gives its new files, and those beside them, to everybody
 * whom the process's mask lets in.
 */
export function makeOwnFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
}
