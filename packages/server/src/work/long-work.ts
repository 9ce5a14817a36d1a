import type { Problem, Result } from '@kennis/domain';
import type { Job, ServerStore } from '@kennis/store';
import type { Logger } from 'pino';
import { runApplying, startApplying } from '../import/apply/apply-import.ts';
import type { ImportMeans } from '../import/import-means.ts';
import { resumeImports } from '../import/resume-imports.ts';
import { runUndoing, startUndoing } from '../import/undo/undo-import.ts';

const lookEvery = 5000;

/** Work that goes on after its request was answered, and that another process takes over where this one ends. */
export interface LongWork {
  /** Begins applying a previewed import, or says why not. */
  apply(bookId: string, importId: string): Promise<Result<Job, Problem>>;
  /** Begins taking an import back, or says why not. */
  undo(bookId: string, importId: string): Promise<Result<Job, Problem>>;
  /** Looks now, and from then on now and then, for work that was left. */
  start(): void;
  /** Takes up nothing more. What is under way is left to whoever comes next. */
  stop(): void;
}

interface Needs {
  readonly store: ServerStore;
  readonly now: () => number;
  readonly ids: () => string;
  readonly log: Logger;
  /** This process, among those that share the database. */
  readonly worker: string;
}

type Start = (means: ImportMeans, importId: string, worker: string) => Promise<Result<Job, Problem>>;
type Run = (means: ImportMeans, job: Job, worker: string) => Promise<unknown>;

export function createLongWork({ store, now, ids, log, worker }: Needs): LongWork {
  let looking: NodeJS.Timeout | null = null;
  let stopped = false;

  /** What goes wrong is noted, not thrown: nobody waits for it. The job keeps how far it came. */
  function inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (!stopped) log.error({ event: 'work-interrupted', err: error }, 'work was interrupted');
    });
  }

  async function begin(
    start: Start,
    run: Run,
    bookId: string,
    importId: string,
  ): Promise<Result<Job, Problem>> {
    const means = { book: store.book(bookId), jobs: store.jobs, now, ids };
    const started = await start(means, importId, worker);
    if (started.ok) inBackground(run(means, started.value, worker));
    return started;
  }

  function look(): void {
    inBackground(resumeImports(store, { now, ids }, worker));
  }

  return {
    apply: (bookId, importId) => begin(startApplying, runApplying, bookId, importId),
    undo: (bookId, importId) => begin(startUndoing, runUndoing, bookId, importId),
    start() {
      look();
      looking = setInterval(look, lookEvery);
      looking.unref();
    },
    stop() {
      stopped = true;
      if (looking) clearInterval(looking);
    },
  };
}
