/** What a file turned out to be. `csv` is a table of contacts of any program but LinkedIn. */
export type ImportFormat = 'vcard' | 'linkedin' | 'csv' | 'json';

/** How many people (of our own export: records) an import makes, adds to, and leaves as they are. */
export interface ImportCounts {
  readonly create: number;
  readonly merge: number;
  readonly skip: number;
}

/** One reversible batch (DESIGN: undo of an import). */
export type ImportFields = {
  readonly name: string;
  readonly format: ImportFormat | 'example';
  readonly at: string;
  readonly counts?: ImportCounts;
  readonly ending?: { readonly how: 'undone'; readonly at: string };
};
