import { type ImportView, ok, type Patch, type Problem, type Result, refuse } from '@kennis/domain';
import type { Job } from '@kennis/store';
import { todayIn } from '../../book/today-in.ts';
import { latestJob } from '../find-import.ts';
import type { ImportMeans } from '../import-means.ts';
import { readPart, removeParts } from '../import-parts.ts';
import { type ImportPart, type ImportState, jobKinds } from '../import-state.ts';
import { importView } from '../import-view.ts';
import { isAbandoned, leasedJob, runSteps, type Step } from '../run-steps.ts';
import { applyBlobs } from './apply-blobs.ts';
import { applyPeople } from './apply-people.ts';
import { applyRecords } from './apply-records.ts';
import { createPace, type Pace } from './pace.ts';

/** Why an import cannot be applied or undone now. */
export type ImportProblem = Problem &
  (
    | { readonly type: 'import-missing' }
    | { readonly type: 'import-busy' }
    | { readonly type: 'import-phase'; readonly phase: string }
  );

/**
 * The job that applies a previewed import, stored and leased to `worker`, or the one that a process now gone left; refused where that
 * was done before.
 */
export async function startApplying(
  means: ImportMeans,
  importId: string,
  worker: string,
): Promise<Result<Job, ImportProblem>> {
  const { book, now } = means;
  const found = await latestJob(means, importId);
  if (!found) return refuse({ type: 'import-missing' });
  const state = found.data as ImportState;
  if (state.phase === 'applying' && isAbandoned(found, now())) return ok(found);
  if (state.phase !== 'previewed') return refuse({ type: 'import-phase', phase: state.phase });
  const counts = { create: 0, merge: 0, skip: 0 };
  const applying: ImportState = { ...state, phase: 'applying', counts };
  const job = leasedJob(`${importId}.apply`, book.id, jobKinds.apply, applying, worker, now());
  return (await isAdded(means, job, importId))
    ? ok(job)
    : refuse({ type: 'import-phase', phase: 'applying' });
}

/** False where somebody else began at the same moment. */
async function isAdded(means: ImportMeans, job: Job, importId: string): Promise<boolean> {
  try {
    await means.jobs.add(job);
    return true;
  } catch (error) {
    if ((await latestJob(means, importId))?.id !== job.id) throw error;
    return false;
  }
}

/** Applies a leased import to its end, or from where it was interrupted. */
export async function runApplying(means: ImportMeans, job: Job, worker: string): Promise<ImportView | null> {
  const importId = job.id.replace(/\.apply$/, '');
  const work: Work = {
    means,
    importId,
    pace: createPace(),
    part: partReader(means, importId),
    today: await todayIn(means.book, means),
  };
  const state = await runSteps(means, job, worker, (current) => applyStep(work, current));
  if (state === null) return null;
  await removeParts(means, importId, state.parts);
  return importView(importId, state);
}

/** Applies a previewed import: every person, note and record of it, in short transactions. */
export async function applyImport(
  means: ImportMeans,
  importId: string,
  worker: string,
): Promise<Result<ImportView, ImportProblem>> {
  const started = await startApplying(means, importId, worker);
  if (!started.ok) return started;
  const view = await runApplying(means, started.value, worker);
  return view ? ok(view) : refuse({ type: 'import-busy' });
}

interface Work {
  readonly means: ImportMeans;
  readonly importId: string;
  readonly pace: Pace;
  readonly today: string;
  readonly part: (index: number) => Promise<ImportPart | null>;
}

async function applyStep(work: Work, state: ImportState): Promise<Step> {
  const { means, importId } = work;
  if (state.part === 0 && state.within === 0) await writeImport(means, importId, state, {});
  if (state.part >= state.parts) {
    await writeImport(means, importId, state, { counts: state.counts });
    return { state: { ...state, phase: 'applied' }, more: false };
  }
  const part = await work.part(state.part);
  return { state: part === null ? endOfPart(state, 0) : await applyPart(work, state, part), more: true };
}

async function applyPart(work: Work, state: ImportState, part: ImportPart): Promise<ImportState> {
  const { means, importId } = work;
  if ('people' in part) return applyPeople(means, importId, state, part.people, work);
  if ('blobs' in part) return endOfPart(await applyBlobs(means, state, part.blobs), 0);
  return endOfPart(await applyRecords(means, importId, state, part.records), part.records.length);
}

/** A part is taken in over several steps, and read once. */
function partReader(means: ImportMeans, importId: string): Work['part'] {
  let held: { readonly index: number; readonly part: ImportPart | null } | null = null;
  return async (index) => {
    if (held?.index !== index) held = { index, part: await readPart(means, importId, index) };
    return held.part;
  };
}

function endOfPart(state: ImportState, done: number): ImportState {
  return { ...state, part: state.part + 1, within: 0, done: state.done + done };
}

/** The record that makes the batch known in the book, and reversible. */
async function writeImport(
  { book, now }: ImportMeans,
  id: string,
  { name, format, user }: ImportState,
  more: Patch['fields'],
): Promise<void> {
  await book.edit({ cause: 'import', user, batch: id }, async (reading) => {
    const held = await reading.record(id);
    const made = { name, format, at: new Date(now()).toISOString() };
    const fields = held ? more : { ...made, ...more };
    return ok(Object.keys(fields).length > 0 ? [{ kind: 'import', id, fields }] : []);
  });
}
