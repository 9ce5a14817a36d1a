import type { BlobReference } from '@kennis/domain';
import { useEffect, useState } from 'react';
import { useOpenedBook } from './book.tsx';

/** An address for the picture `reference`, from this device or once from the server; undefined until it is here. */
export function usePhoto(reference: BlobReference | undefined): string | undefined {
  const { book, me } = useOpenedBook();
  const [address, setAddress] = useState<string>();
  const sha256 = reference?.sha256;
  useEffect(() => {
    if (!sha256) return;
    let made: string | undefined;
    let isGone = false;
    const show = async () => {
      const blob = (await book.blob(sha256)) ?? (await fetchBlob(me.book, sha256));
      if (!blob || isGone) return;
      // Where it cannot be kept it is shown all the same, and fetched again next time.
      if ('isNew' in blob) void book.keepBlob(blob).catch(() => {});
      made = URL.createObjectURL(new Blob([new Uint8Array(blob.bytes)], { type: blob.type }));
      setAddress(made);
    };
    // Without the picture the initials stand there.
    void show().catch(() => {});
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [book, me.book, sha256]);
  return address;
}

async function fetchBlob(book: string, sha256: string) {
  const response = await fetch(`/api/v1/books/${book}/blobs/${sha256}`, { credentials: 'same-origin' });
  if (!response.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { type: response.headers.get('content-type') ?? 'image/jpeg', bytes, isNew: true } as const;
}
