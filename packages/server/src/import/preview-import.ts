import { dayOf, type ImportView, ok, type Result, refuse } from '@kennis/domain';
import { contextOf } from '../book/context-of.ts';
import { countryCodeOf } from './country-code.ts';
import type { ImportMeans } from './import-means.ts';
import { addPart, removeParts, restingJob } from './import-parts.ts';
import { type ImportPart, type ImportState, jobKinds } from './import-state.ts';
import { importView } from './import-view.ts';
import { knownByKeys } from './known-for.ts';
import { notePreview } from './note-preview.ts';
import type { FileProblem } from './reading/file-reading.ts';
import { tooLarge } from './reading/too-large.ts';
import { weighRecords } from './weigh-records.ts';
import type { Language } from './wording/reason-text.ts';
import { planInWorker } from './worker/plan-in-worker.ts';

/** A file to import. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who imports, and how they are spoken to. */
export interface Importer {
  readonly user: string | null;
  readonly language: Language;
}

/**
 * Says what a file would do to the book and keeps it, so that `applyImport` can do it. With `keep: false` nothing at all is
 * written (a dry run). A file that cannot be opened is refused, with what would be right.
 */
export async function previewImport(
  means: ImportMeans,
  file: ImportFile,
  {
    user,
    language,
    keep = true,
    signal,
  }: Importer & { readonly keep?: boolean; readonly signal?: AbortSignal },
): Promise<Result<ImportView, FileProblem>> {
  const { book, jobs, now, ids } = means;
  const large = tooLarge(file.bytes.length, file.bytes);
  if (large) return refuse(large);
  const { now: at, zone } = await contextOf(book, means);
  const id = ids();
  let parts = 0;
  const part = async (each: ImportPart) => {
    if (keep) await addPart(means, id, parts, each);
    parts++;
  };
  const options = { language, countryCode: countryCodeOf(zone), today: dayOf(at, zone) };
  const { person: people = 0 } = await book.counts();
  const known = async (keys: readonly string[]) => (people === 0 ? [] : knownByKeys(book, keys));
  const weigh = (records: Parameters<typeof weighRecords>[1]) => weighRecords(book, records);
  const planned = await planInWorker(file.bytes, options, { known, weigh, part }, signal).catch(
    async (error: unknown) => {
      await removeParts(means, id, parts);
      throw error;
    },
  );
  if (!planned.ok) {
    await removeParts(means, id, parts);
    return planned;
  }
  const { format, counts, problems, problemCount, rows, total } = planned.value;
  const state: ImportState = {
    phase: 'previewed',
    name: file.name.slice(0, 300),
    format,
    user,
    language,
    counts,
    problems,
    problemCount,
    rows,
    parts,
    part: 0,
    within: 0,
    done: 0,
    total,
  };
  if (keep) {
    await jobs.add(restingJob(id, book.id, jobKinds.preview, state, now()));
    await notePreview(means, id, parts);
  }
  return ok(importView(id, state));
}
