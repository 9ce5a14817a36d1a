/** A place in a book's journal: the change that took `rev` in that epoch; null at the start, before any. */
export interface JournalPosition {
  readonly epoch: string;
  readonly rev: number;
  readonly changeId: string | null;
}

const shape = /^([A-Za-z0-9-]{1,64})\.(\d{1,15})\.(.{0,120})$/;

/** `epoch.rev.changeId`, the last part empty at the start. */
export function printCursor({ epoch, rev, changeId }: JournalPosition): string {
  return `${epoch}.${rev}.${changeId ?? ''}`;
}

/** The place that a cursor names, or null where it is not a cursor. */
export function parseCursor(text: string): JournalPosition | null {
  const parts = shape.exec(text);
  if (!parts) return null;
  const [, epoch = '', rev = '', changeId = ''] = parts;
  return { epoch, rev: Number(rev), changeId: changeId || null };
}
