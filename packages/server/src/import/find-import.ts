import type { ImportView } from '@kennis/domain';
import type { Job } from '@kennis/store';
import type { ImportMeans } from './import-means.ts';
import { type ImportState, jobKinds } from './import-state.ts';
import { importView } from './import-view.ts';

/** The kinds of job that hold the state of an import, not a part of its file. */
const states = new Set<string>([jobKinds.preview, jobKinds.apply, jobKinds.undo]);

/** The latest job of an import: its undo, its applying, or its preview. */
export async function latestJob(
  { book, jobs }: Pick<ImportMeans, 'book' | 'jobs'>,
  importId: string,
): Promise<Job | null> {
  for (const id of [`${importId}.undo`, `${importId}.apply`, importId]) {
    const job = await jobs.job(book.id, id);
    if (job && states.has(job.kind)) return job;
  }
  return null;
}

/** An import as it is now, or null. */
export async function findImport(
  means: Pick<ImportMeans, 'book' | 'jobs'>,
  importId: string,
): Promise<ImportView | null> {
  const job = await latestJob(means, importId);
  return job ? importView(importId, job.data as ImportState) : null;
}
