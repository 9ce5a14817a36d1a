import type { Elements } from '../records/record.ts';

/** Something you can bring up together again (P5). */
export type MemoryFields = {
  readonly text: string;
  readonly on?: string;
  readonly encounter?: string;
} & Elements<'people', { readonly known?: true }>;
