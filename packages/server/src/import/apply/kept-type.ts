import { pictureType } from '@kennis/vcard';
import { blobBytes } from '../reading/draft-blob.ts';
import type { DraftBlob } from '../reading/file-reading.ts';
import { importLimits } from '../reading/import-limits.ts';

/** Whether a blob may be kept: a picture whose content is what it says, or plain text. */
export function isKeptType(blob: DraftBlob): boolean {
  const bytes = blobBytes(blob);
  if (blob.type === 'text/plain') return true;
  return (
    bytes.length <= importLimits.photoBytes &&
    blob.type !== 'image/svg+xml' &&
    pictureType(bytes) === blob.type
  );
}
