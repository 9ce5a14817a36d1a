import type { Book } from '@kennis/store';
import { blobBytes, sha256Of } from '../reading/draft-blob.ts';
import type { DraftBlob } from '../reading/file-reading.ts';

/** Keeps a photo or long text in the book; false where its bytes are not what its hash says. */
export async function keepBlob(book: Book, blob: DraftBlob): Promise<boolean> {
  const bytes = blobBytes(blob);
  if (sha256Of(bytes) !== blob.sha256) return false;
  await book.putBlob({ type: blob.type, bytes });
  return true;
}
