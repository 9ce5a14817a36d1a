import type { ImportMeans } from './import-means.ts';
import { removeParts } from './import-parts.ts';
import { type ImportState, jobKinds } from './import-state.ts';

const dayInMs = 86_400_000;

/** Removes previews of more than a day ago that were never applied, with what they kept of their files. */
export async function removeOldPreviews({
  book,
  jobs,
  now,
}: Pick<ImportMeans, 'book' | 'jobs' | 'now'>): Promise<void> {
  const before = new Date(now() - dayInMs).toISOString();
  for (const job of await jobs.jobsOf(book.id, 1000)) {
    if (job.kind !== jobKinds.preview || job.updatedAt > before) continue;
    const { parts } = job.data as ImportState;
    const applied = await jobs.job(book.id, `${job.id}.apply`);
    if (applied) continue;
    await removeParts({ book, jobs }, job.id, parts);
    await jobs.remove(book.id, job.id);
  }
}
