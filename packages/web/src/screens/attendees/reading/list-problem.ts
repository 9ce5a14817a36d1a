/** Why a file gives no list. */
export type ListProblem =
  | 'empty'
  | 'too-large'
  | 'not-a-list'
  | 'old-excel'
  | 'pdf'
  | 'locked'
  | 'broken'
  | 'too-long-to-read';

/** What a file held: text as it was typed, or sheets of rows. */
export type ReadList =
  | { readonly text: string }
  | { readonly sheets: readonly ListSheet[] }
  | { readonly problem: ListProblem };

/** One sheet of a workbook, with a value per cell; formulas as the values that were saved with them. */
export interface ListSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}
