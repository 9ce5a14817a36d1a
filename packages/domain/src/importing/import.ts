/** One reversible batch (DESIGN: undo of an import). */
export type ImportFields = {
  readonly name: string;
  readonly format: 'vcard' | 'linkedin' | 'csv' | 'json' | 'example';
  readonly at: string;
  readonly counts?: { readonly create: number; readonly merge: number; readonly skip: number };
  readonly ending?: { readonly how: 'undone'; readonly at: string };
};
