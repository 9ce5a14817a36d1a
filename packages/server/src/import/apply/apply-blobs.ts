import type { ImportMeans } from '../import-means.ts';
import type { ImportState } from '../import-state.ts';
import type { DraftBlob, FileProblem } from '../reading/file-reading.ts';
import { addProblems } from './add-problems.ts';
import { keepBlob } from './keep-blob.ts';
import { isKeptType } from './kept-type.ts';

/** Keeps the photos and long texts of our own export, each after its content was checked. */
export async function applyBlobs(
  { book }: ImportMeans,
  state: ImportState,
  blobs: readonly { readonly at: number; readonly blob: DraftBlob }[],
): Promise<ImportState> {
  const problems: FileProblem[] = [];
  for (const { at, blob } of blobs) {
    const kept = isKeptType(blob) && (await keepBlob(book, blob));
    if (!kept) problems.push({ at, type: 'blob-differs' });
  }
  return addProblems(state, problems);
}
