/** What was wrong with a file: the system's code (`ENOENT`), which the wording says in a sentence, else what it said itself. */
export function fileTrouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** The file that the system's error is about, or null where it is about none; one that is not whole yet is its name without `.part`. */
export function fileOf(error: Error): string | null {
  return 'syscall' in error && 'path' in error && typeof error.path === 'string'
    ? error.path.replace(/\.part$/, '')
    : null;
}
