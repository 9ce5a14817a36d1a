import type { ServerStore } from '@kennis/store';
import { isGone } from '../work/worker-name.ts';
import { runApplying } from './apply/apply-import.ts';
import type { ImportMeans } from './import-means.ts';
import { jobKinds } from './import-state.ts';
import { lease } from './run-steps.ts';
import { runUndoing } from './undo/undo-import.ts';

/**
 * Takes up imports and undos that another process left (a crash): call it at start and now and then. Gives how many were
 * brought to their end.
 */
export async function resumeImports(
  store: Pick<ServerStore, 'book' | 'jobs'>,
  { now, ids }: Pick<ImportMeans, 'now' | 'ids'>,
  worker: string,
): Promise<number> {
  let done = 0;
  await store.jobs.free(isGone);
  for (;;) {
    const at = now();
    const job = await store.jobs.lease(
      worker,
      new Date(at).toISOString(),
      lease(worker, at).leasedUntil ?? '',
    );
    if (!job) return done;
    const means = { book: store.book(job.bookId), jobs: store.jobs, now, ids };
    if (job.kind === jobKinds.apply) await runApplying(means, job, worker);
    else if (job.kind === jobKinds.undo) await runUndoing(means, job, worker);
    done++;
  }
}
