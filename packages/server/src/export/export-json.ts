import type { Book } from '@kennis/store';
import { erasedPath, type RecordState } from '@kennis/sync';

const page = 200;

/**
 * Everything in a book as one JSON document, in pieces: every record with its stamps, deleted ones too, then every photo and long
 * text. One record or blob per line, so that it can be read line by line (`readJson`); importing it loses nothing.
 */
export async function* exportJson(book: Book, at: string): AsyncGenerator<string> {
  const blobs = new Set<string>();
  yield `{"kennis":1,"exportedAt":${JSON.stringify(at)},"records":[\n`;
  let first = true;
  for (let rev = 0; ; ) {
    const records = await book.since(rev, page);
    const last = records.at(-1);
    if (!last) break;
    rev = last.rev;
    const lines = records.filter(isThere).map(({ kind, id, fields, stamps }) => {
      for (const sha256 of blobsIn(fields)) blobs.add(sha256);
      return JSON.stringify({ kind, id, fields, stamps });
    });
    if (lines.length > 0) yield (first ? '' : ',\n') + lines.join(',\n');
    first &&= lines.length === 0;
  }
  yield '\n],"blobs":[\n';
  let separator = '';
  for (const sha256 of blobs) {
    const blob = await book.blob(sha256);
    if (!blob) continue;
    const base64 = Buffer.from(blob.bytes).toString('base64');
    yield separator + JSON.stringify({ sha256, type: blob.type, base64 });
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Of an erased record nothing is left to export. */
function isThere({ stamps }: RecordState): boolean {
  return typeof stamps === 'string' || stamps[erasedPath] === undefined;
}

function blobsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { sha256 } = value as { readonly sha256?: unknown };
  const own = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? [sha256] : [];
  return [...own, ...Object.values(value).flatMap(blobsIn)];
}
