import type { ImportMeans } from './import-means.ts';
import { removeParts, restingJob } from './import-parts.ts';

interface Kept {
  readonly id: string;
  readonly parts: number;
  readonly at: number;
}

type Means = Pick<ImportMeans, 'book' | 'jobs' | 'now'>;

const dayInMs = 86_400_000;

/**
 * Notes a preview, and removes those of more than a day ago that were never applied, with what they kept of their files. The list is
 * a job of its own, since going through all jobs would read every part of every file.
 */
export async function notePreview(means: Means, id: string, parts: number): Promise<void> {
  const { book, jobs, now } = means;
  const listId = `${book.id}.previews`;
  const held = await jobs.job(book.id, listId);
  const listed = (held?.data as readonly Kept[] | undefined) ?? [];
  const old = listed.filter(({ at }) => at < now() - dayInMs);
  for (const each of old) await removeUnapplied(means, each);
  const kept: readonly Kept[] = [...listed.filter((each) => !old.includes(each)), { id, parts, at: now() }];
  if (held) await jobs.remove(book.id, listId);
  await jobs.add(restingJob(listId, book.id, 'import-previews', kept, now()));
}

/** What was applied left nothing behind, unless the process ended at that very moment. */
async function removeUnapplied({ book, jobs }: Means, { id, parts }: Kept): Promise<void> {
  const applying = await jobs.job(book.id, `${id}.apply`);
  if (applying && applying.state !== 'done') return;
  await removeParts({ book, jobs }, id, parts);
  if (!applying) await jobs.remove(book.id, id);
}
