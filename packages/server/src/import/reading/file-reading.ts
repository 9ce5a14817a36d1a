import type { ImportFormat, PersonFields } from '@kennis/domain';
import type { RecordState } from '@kennis/sync';

/** Something in a file that was not taken, or not as it stood: data, put into words by `reasonText`. */
export interface FileProblem {
  /** Line or row, from 1; 0 where it is about the whole file. */
  readonly at: number;
  readonly type: string;
  readonly [detail: string]: unknown;
}

/** One person as read, before they have an id. */
export interface Draft {
  readonly at: number;
  readonly fields: Omit<Partial<PersonFields>, 'name'> & Pick<PersonFields, 'name'>;
  readonly notes: readonly { readonly text: string; readonly on?: string }[];
  /** The bytes that `fields` refer to: the photo, and the long pieces of the card. */
  readonly blobs: readonly DraftBlob[];
}

/** A picture, or a long text. */
export type DraftBlob = { readonly sha256: string; readonly type: string } & (
  | { readonly base64: string; readonly text?: undefined }
  | { readonly text: string; readonly base64?: undefined }
);

/** A file read, piece by piece: people, records and blobs of our own export, or a problem. */
export type FileItem =
  | { readonly draft: Draft }
  | { readonly record: RecordState; readonly at: number }
  | { readonly blob: DraftBlob; readonly at: number }
  | { readonly problem: FileProblem };

/** A file that could be opened. `items` reads as it is taken from, once. */
export interface OpenFile {
  readonly format: ImportFormat;
  readonly items: Iterable<FileItem>;
}
