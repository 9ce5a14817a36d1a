import type { Job } from '@kennis/store';
import type { ImportMeans } from './import-means.ts';
import { type ImportPart, jobKinds } from './import-state.ts';

/** Stores one part of an import. */
export async function addPart(
  { book, jobs, now }: Pick<ImportMeans, 'book' | 'jobs' | 'now'>,
  importId: string,
  index: number,
  part: ImportPart,
): Promise<void> {
  await jobs.add(restingJob(partId(importId, index), book.id, jobKinds.part, part, now()));
}

export async function readPart(
  { book, jobs }: Pick<ImportMeans, 'book' | 'jobs'>,
  importId: string,
  index: number,
): Promise<ImportPart | null> {
  const job = await jobs.job(book.id, partId(importId, index));
  return (job?.data as ImportPart | undefined) ?? null;
}

/** Removes what was stored of a file: it is in the book now, or is not wanted. All at once, so that removals share commits. */
export async function removeParts(
  { book, jobs }: Pick<ImportMeans, 'book' | 'jobs'>,
  importId: string,
  parts: number,
): Promise<void> {
  await Promise.all(
    Array.from({ length: parts }, (_, index) => jobs.remove(book.id, partId(importId, index))),
  );
}

/** A job that nobody leases: it only keeps. */
export function restingJob(id: string, bookId: string, kind: string, data: unknown, now: number): Job {
  const at = new Date(now).toISOString();
  return {
    id,
    bookId,
    kind,
    state: 'done',
    data,
    createdAt: at,
    updatedAt: at,
    leasedUntil: null,
    leasedBy: null,
  };
}

function partId(importId: string, index: number): string {
  return `${importId}.part.${index}`;
}
