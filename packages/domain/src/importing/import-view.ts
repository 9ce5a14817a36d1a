import type { ImportCounts, ImportFormat } from './import.ts';
import type { Doubt, MatchRule } from './incoming.ts';
import type { Kept } from './undo-import.ts';

/** Somebody in a preview: what happens to them, and why. `at` is the line or row. */
export interface PreviewRow {
  readonly at: number;
  readonly name: string;
  readonly organisation: string | null;
  readonly does: 'create' | 'merge' | 'skip';
  /** Why it is somebody known. */
  readonly rule?: MatchRule;
  /** Who it may also be. */
  readonly doubt?: Doubt;
}

/** Something in a file that was not taken, or not as it stood: the line or row (0: the whole file), its type, and why in words. */
export interface ListedProblem {
  readonly at: number;
  readonly type: string;
  readonly reason: string;
}

export type ImportPhase = 'previewed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';

/** An import as people see it: before it is applied what it would do, then how far it is, and what it did. */
export interface ImportView {
  readonly id: string;
  readonly name: string;
  readonly format: ImportFormat;
  readonly phase: ImportPhase;
  readonly counts: ImportCounts;
  readonly problems: readonly ListedProblem[];
  /** How many there are; `problems` lists the first thousand. */
  readonly problemCount: number;
  /** The first hundred people. */
  readonly rows: readonly PreviewRow[];
  readonly progress: { readonly done: number; readonly total: number };
  /** What an undo left, and why; the first thousand of `keptCount`. */
  readonly kept: readonly Kept[];
  readonly keptCount: number;
}
