import { createHash } from 'node:crypto';
import type { BlobReference } from '@kennis/domain';
import type { Photo } from '@kennis/vcard';
import type { DraftBlob } from './file-reading.ts';

/** A blob that is to be kept, and how a record refers to it. */
export interface Referred {
  readonly reference: BlobReference;
  readonly blob: DraftBlob;
}

/** A long text that was cut out of a card. */
export function textBlob(text: string): Referred {
  const reference = referenceTo(Buffer.from(text), 'text/plain');
  return { reference, blob: { sha256: reference.sha256, type: reference.type, text } };
}

export function pictureBlob({ bytes, type }: Photo): Referred {
  const reference = referenceTo(bytes, type);
  return {
    reference,
    blob: { sha256: reference.sha256, type, base64: Buffer.from(bytes).toString('base64') },
  };
}

/** The bytes of a blob that waits to be kept. */
export function blobBytes(blob: DraftBlob): Uint8Array {
  return blob.text === undefined ? Buffer.from(blob.base64, 'base64') : Buffer.from(blob.text);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function referenceTo(bytes: Uint8Array, type: string): BlobReference {
  return { sha256: sha256Of(bytes), type, size: bytes.length };
}
