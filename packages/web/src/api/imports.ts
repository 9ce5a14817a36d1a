import type { Doubt, Kept, MatchRule } from '@kennis/domain';

/** Somebody in a preview: what happens to them, and why. `at` is the line or row. */
export interface PreviewRow {
  readonly at: number;
  readonly name: string;
  readonly organisation: string | null;
  readonly does: 'create' | 'merge' | 'skip';
  readonly rule?: MatchRule;
  readonly doubt?: Doubt;
}

/** Something in a file that was not taken, or not as it stood; `at` 0 is about the whole file. */
export interface ImportProblem {
  readonly at: number;
  readonly type: string;
  readonly reason: string;
}

/** `GET books/{book}/imports/{id}`: what an import would do, how far it is, and what it did. */
export interface ImportView {
  readonly id: string;
  readonly name: string;
  readonly format: 'vcard' | 'linkedin' | 'csv' | 'json';
  readonly phase: 'previewed' | 'applying' | 'applied' | 'undoing' | 'undone' | 'failed';
  readonly counts: { readonly create: number; readonly merge: number; readonly skip: number };
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  /** The first hundred. */
  readonly rows: readonly PreviewRow[];
  readonly progress: { readonly done: number; readonly total: number };
  readonly kept: readonly Kept[];
  readonly keptCount: number;
}
