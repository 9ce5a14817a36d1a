/** A place in a book's journal: what took `rev` in that epoch; `mark` is null at the start, before any change. */
export interface JournalPosition {
  readonly epoch: string;
  readonly rev: number;
  readonly mark: string | null;
}

/**
 * What marks a place in a journal: the change that took it and when. The same change sent again to an old copy of the
 * journal may take the same rev there, but not at the same time.
 */
export function journalMark(changeId: string | null, takenAt: string | null): string | null {
  return changeId === null ? null : `${changeId}.${(takenAt ?? '').replace(/\D/g, '')}`;
}

const shape = /^([A-Za-z0-9-]{1,64})\.(\d{1,15})\.(.{0,160})$/;

/** `epoch.rev.changeId.takenAt`, the last parts empty at the start. */
export function printCursor({ epoch, rev, mark }: JournalPosition): string {
  return `${epoch}.${rev}.${mark ?? ''}`;
}

/** The place that a cursor names, or null where it is not a cursor. */
export function parseCursor(text: string): JournalPosition | null {
  const parts = shape.exec(text);
  if (!parts) return null;
  const [, epoch = '', rev = '', mark = ''] = parts;
  return { epoch, rev: Number(rev), mark: mark || null };
}
