import { setImmediate as eventLoop } from 'node:timers/promises';
import type { Job } from '@kennis/store';
import { isGone } from '../work/worker-name.ts';
import type { ImportMeans } from './import-means.ts';
import type { ImportState } from './import-state.ts';

/** Longer than a write waits for other processes: each step renews it. */
const leaseInMs = 20_000;
/** How often the state is stored while steps go on. */
const storeEveryMs = 100;

/** One step of long work: gives the state after it; `more` until it is done. */
export interface Step {
  readonly state: ImportState;
  readonly more: boolean;
}

/** A job that this process starts, leased to itself at once: after a crash another takes it over. */
export function leasedJob(
  id: string,
  bookId: string,
  kind: string,
  data: ImportState,
  worker: string,
  now: number,
): Job {
  const at = new Date(now).toISOString();
  return { id, bookId, kind, state: 'running', data, createdAt: at, updatedAt: at, ...lease(worker, now) };
}

/** Until when a lease taken now lasts. */
export function lease(worker: string, now: number): Pick<Job, 'leasedBy' | 'leasedUntil'> {
  return { leasedBy: worker, leasedUntil: new Date(now + leaseInMs).toISOString() };
}

/** Whether the process that had a job is gone: it ended here, or its lease ran out (or is from before the clock went back). */
export function isAbandoned({ state, leasedUntil, leasedBy }: Job, now: number): boolean {
  if (state !== 'running') return false;
  if (leasedUntil === null || leasedBy === null || isGone(leasedBy)) return true;
  const left = Date.parse(leasedUntil) - now;
  return left < 0 || left > 2 * leaseInMs;
}

/**
 * Does the steps of a leased job one by one, letting everything else go between, and stores how far it is: after a crash the steps
 * since then are done again, which changes nothing. Null where the lease was lost to another process.
 */
export async function runSteps(
  { jobs, now }: Pick<ImportMeans, 'jobs' | 'now'>,
  job: Job,
  worker: string,
  step: (state: ImportState) => Promise<Step>,
): Promise<ImportState | null> {
  const holder = job.leasedBy ?? worker;
  let current: Step = { state: job.data as ImportState, more: true };
  let stored = performance.now();
  while (current.more) {
    current = await step(current.state);
    await eventLoop();
    if (current.more && performance.now() - stored < storeEveryMs) continue;
    stored = performance.now();
    const at = now();
    const kept = await jobs.step(job.id, holder, {
      data: current.state,
      state: current.more ? 'running' : 'done',
      at: new Date(at).toISOString(),
      until: current.more ? lease(holder, at).leasedUntil : null,
    });
    if (!kept) return null;
  }
  return current.state;
}
