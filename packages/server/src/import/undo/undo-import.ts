import {
  type ImportView,
  type Kept,
  ok,
  undoImport as planUndo,
  type Result,
  refuse,
  type TouchedRecord,
} from '@kennis/domain';
import type { Job } from '@kennis/store';
import type { ImportProblem } from '../apply/apply-import.ts';
import { createPace, type Pace } from '../apply/pace.ts';
import { storageFailure } from '../apply/storage-failure.ts';
import { latestJob } from '../find-import.ts';
import type { ImportMeans } from '../import-means.ts';
import { removeParts } from '../import-parts.ts';
import { type ImportState, jobKinds } from '../import-state.ts';
import { importView } from '../import-view.ts';
import { isAbandoned, leasedJob, runSteps, type Step } from '../run-steps.ts';
import { touchedRecord } from './touched-record.ts';

/** People come last, and again while that frees more: what an import made may refer to what it made. */
const passes = 4;
const pageOfFirst = 100;
const mostKept = 1000;

/**
 * The job that takes an import back, stored and leased to `worker`, or the one that a process now gone left; refused where the import was
 * not applied. One that stopped halfway can be taken back too.
 */
export async function startUndoing(
  means: ImportMeans,
  importId: string,
  worker: string,
): Promise<Result<Job, ImportProblem>> {
  const { book, jobs, now } = means;
  const found = await latestJob(means, importId);
  const state = found ? (found.data as ImportState) : await stateOf(means, importId);
  if (!state) return refuse({ type: 'import-missing' });
  const abandoned = found !== null && isAbandoned(found, now());
  if (state.phase === 'undoing' && abandoned) return ok(found);
  if (state.phase === 'applying' && abandoned) await giveUpApplying(means, importId, state);
  else if (state.phase !== 'applied') return refuse({ type: 'import-phase', phase: state.phase });
  const { create, merge } = state.counts;
  const undoing: ImportState = {
    ...state,
    phase: 'undoing',
    part: 0,
    within: 0,
    done: 0,
    total: create + merge,
    kept: [],
    keptCount: 0,
  };
  const job = leasedJob(`${importId}.undo`, book.id, jobKinds.undo, undoing, worker, now());
  await jobs.add(job);
  return ok(job);
}

/** An import that stopped halfway goes no further once it is taken back. */
async function giveUpApplying(means: ImportMeans, importId: string, { parts }: ImportState): Promise<void> {
  await means.jobs.remove(means.book.id, `${importId}.apply`);
  await removeParts(means, importId, parts);
}

/** Takes a leased import back to its end, or from where it was interrupted. */
export async function runUndoing(means: ImportMeans, job: Job, worker: string): Promise<ImportView | null> {
  const importId = job.id.replace(/\.undo$/, '');
  const kinds = Object.entries(await means.book.counts()).flatMap(([kind, count]) =>
    count > 0 ? [kind] : [],
  );
  const work: Work = { means, importId, pace: createPace(3), kinds };
  const state = await runSteps(means, job, worker, (current) => undoStep(work, current));
  return state && importView(importId, state);
}

/** Takes a whole import back, except what was edited since or is referred to: that is listed. */
export async function undoImport(
  means: ImportMeans,
  importId: string,
  worker: string,
): Promise<Result<ImportView, ImportProblem>> {
  const started = await startUndoing(means, importId, worker);
  if (!started.ok) return started;
  const view = await runUndoing(means, started.value, worker);
  return view ? ok(view) : refuse({ type: 'import-busy' });
}

interface Work {
  readonly means: ImportMeans;
  readonly importId: string;
  readonly pace: Pace;
  /** The kinds of record that the book has. */
  readonly kinds: readonly string[];
}

/** `part` is the pass, `within` the rev up to which the batch was gone through. */
async function undoStep(work: Work, state: ImportState): Promise<Step> {
  const first = state.part === 0;
  const limit = first ? pageOfFirst : work.pace.size();
  const entries = await work.means.book.batch(work.importId, { after: state.within, limit });
  const last = entries.at(-1);
  if (!last) return nextPass(work, state);
  const wanted = entries
    .filter(({ origin }) => origin.cause !== 'undo')
    .map(({ change }) => change)
    .filter(({ kind, recordId }) => recordId !== work.importId && !(first && kind === 'person'));
  const ids = [...new Set(wanted.map(({ recordId }) => recordId))];
  const known = new Map((state.kept ?? []).map((each) => [each.id, each]));
  let { done } = state;
  const size = work.pace.size();
  for (let from = 0; from < ids.length; from += size) {
    const some = ids.slice(from, from + size);
    const { kept, undone } = await undoSome(work, state, some);
    for (const id of some) known.delete(id);
    for (const each of kept) known.set(each.id, each);
    done += undone;
  }
  const kept = [...known.values()];
  return { state: { ...state, within: last.rev, done: Math.min(state.total, done), kept }, more: true };
}

async function undoSome(
  { means, importId, pace, kinds }: Work,
  { user }: ImportState,
  ids: readonly string[],
): Promise<{ readonly kept: readonly Kept[]; readonly undone: number }> {
  let kept: readonly Kept[] = [];
  let undone = 0;
  const written = await pace.measured(ids.length, () =>
    means.book.edit({ cause: 'undo', user, batch: importId }, async (reading) => {
      const touched: TouchedRecord[] = [];
      for (const record of await reading.records(ids)) {
        if (record.deletedAt === null) touched.push(await touchedRecord(reading, record, importId, kinds));
      }
      const planned = planUndo(touched);
      kept = planned.kept;
      undone = planned.patches.length;
      return ok(planned.patches);
    }),
  );
  if (!written.ok) throw storageFailure(written.problem);
  return { kept, undone };
}

/** Another pass where something may be free now; else the batch is marked as undone. */
async function nextPass({ means, importId }: Work, state: ImportState): Promise<Step> {
  const held = (state.kept ?? []).some(({ why }) => why === 'referred');
  if (state.part === 0 || (held && state.part < passes))
    return { state: { ...state, part: state.part + 1, within: 0 }, more: true };
  const ending = { how: 'undone', at: new Date(means.now()).toISOString() };
  await means.book.edit({ cause: 'undo', user: state.user, batch: importId }, () =>
    ok([{ kind: 'import', id: importId, fields: { ending } }]),
  );
  const kept = state.kept ?? [];
  return {
    state: { ...state, phase: 'undone', kept: kept.slice(0, mostKept), keptCount: kept.length },
    more: false,
  };
}

/** An import whose jobs are gone (a database that was restored from JSON) is known by its record. */
async function stateOf({ book }: ImportMeans, importId: string): Promise<ImportState | null> {
  const record = await book.record(importId);
  if (record?.kind !== 'import' || record.fields.ending != null) return null;
  const { name, format, counts } = record.fields as {
    name: string;
    format: ImportState['format'];
    counts?: ImportState['counts'];
  };
  return {
    phase: 'applied',
    name,
    format,
    user: null,
    language: 'nl',
    counts: counts ?? { create: 0, merge: 0, skip: 0 },
    problems: [],
    problemCount: 0,
    rows: [],
    parts: 0,
    part: 0,
    within: 0,
    done: 0,
    total: 0,
  };
}
