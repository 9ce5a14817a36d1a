import type { Kept } from '@kennis/domain';
import type { ImportCounts, ImportPhase, ImportState, PreviewRow } from './import-state.ts';
import type { FileFormat } from './reading/file-reading.ts';
import { reasonText } from './wording/reason-text.ts';

/** A problem of a file: on which line or row (0: the whole file), its type, and the reason in words. */
interface ListedProblem {
  readonly at: number;
  readonly type: string;
  readonly reason: string;
}

/** An import as people see it: before it is applied what it would do, then how far it is, and what it did. */
export interface ImportView {
  readonly id: string;
  readonly name: string;
  readonly format: FileFormat;
  readonly phase: ImportPhase;
  readonly counts: ImportCounts;
  readonly problems: readonly ListedProblem[];
  /** How many there are; `problems` lists the first thousand. */
  readonly problemCount: number;
  readonly rows: readonly PreviewRow[];
  readonly progress: { readonly done: number; readonly total: number };
  /** What an undo left, and why; the first thousand. */
  readonly kept: readonly Kept[];
  readonly keptCount: number;
}

export function importView(id: string, state: ImportState): ImportView {
  const {
    name,
    format,
    phase,
    counts,
    problems,
    problemCount,
    rows,
    done,
    total,
    kept = [],
    keptCount = 0,
    language,
  } = state;
  return {
    id,
    name,
    format,
    phase,
    counts,
    problems: problems.map((problem) => ({
      at: problem.at,
      type: problem.type,
      reason: reasonText(problem, language),
    })),
    problemCount,
    rows,
    progress: { done, total },
    kept,
    keptCount,
  };
}
