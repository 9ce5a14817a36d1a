import type { ImportCounts, ImportFormat, ImportPhase, Kept, PreviewRow } from '@kennis/domain';
import type { RecordState } from '@kennis/sync';
import type { Draft, DraftBlob, FileProblem } from './reading/file-reading.ts';
import type { Language } from './wording/reason-text.ts';

/** What is stored of an import while it is worked on; its parts are jobs beside it. */
export interface ImportState {
  readonly phase: ImportPhase;
  readonly name: string;
  readonly format: ImportFormat;
  readonly user: string | null;
  readonly language: Language;
  /** Of the preview; once applied, what was done. */
  readonly counts: ImportCounts;
  /** The first thousand of `problemCount`. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
  /** The first hundred people. */
  readonly rows: readonly PreviewRow[];
  /** How many parts there are, and how far the work is in people or records. */
  readonly parts: number;
  readonly part: number;
  readonly within: number;
  readonly done: number;
  readonly total: number;
  /** What an undo left, the first thousand. */
  readonly kept?: readonly Kept[];
  readonly keptCount?: number;
}

/** Somebody of a file, with the ids that they and their notes get. */
export interface PartPerson extends Draft {
  readonly id: string;
  readonly noteIds: readonly string[];
}

/** A stretch of a file, as it is stored until it is applied. */
export type ImportPart =
  | { readonly people: readonly PartPerson[] }
  | { readonly records: readonly { readonly at: number; readonly record: RecordState }[] }
  | { readonly blobs: readonly { readonly at: number; readonly blob: DraftBlob }[] };

/** The kinds of job that an import is made of. */
export const jobKinds = {
  preview: 'import',
  part: 'import-part',
  apply: 'import-apply',
  undo: 'import-undo',
} as const;
