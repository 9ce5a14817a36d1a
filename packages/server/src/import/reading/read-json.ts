import { isFieldPath, isStamp, type RecordState } from '@kennis/sync';
import type { DraftBlob, FileItem } from './file-reading.ts';

const lineFeed = 0x0a;

/**
 * Our own export: one JSON document with a record or blob per line (`exportJson`). It is read line by line out of its bytes, so that
 * it may be larger than a text can be, and one line that was damaged costs that line.
 */
export function* readJson(bytes: Uint8Array): Generator<FileItem> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = whole.toString('utf8', 0, Math.min(whole.length, 1000));
  if (/^\ufeff?\{"kennis":\d+[^\n]*"records":\[\r?\n/.test(header)) yield* readLines(whole);
  else yield* readWhole(whole.toString('utf8').replace(/^\ufeff/, ''));
}

/** A document that some program has laid out anew. */
function* readWhole(text: string): Generator<FileItem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return yield { problem: { at: 1, type: 'damaged-json' } };
  }
  const { records, blobs } = isObject(value) ? value : {};
  for (const [index, each] of (Array.isArray(records) ? records : []).entries())
    yield itemOf(each, index + 1);
  for (const [index, each] of (Array.isArray(blobs) ? blobs : []).entries()) yield itemOf(each, index + 1);
}

function* readLines(bytes: Buffer): Generator<FileItem> {
  let at = 0;
  let line = 0;
  let ended = false;
  while (at < bytes.length) {
    const end = bytes.indexOf(lineFeed, at);
    const written = bytes.toString('utf8', at, end < 0 ? bytes.length : end).trim();
    at = end < 0 ? bytes.length : end + 1;
    line++;
    if (line === 1 || written === '' || /^\],?\s*"blobs"\s*:\s*\[$/.test(written)) continue;
    if (/^\]\s*\}$/.test(written)) {
      ended = true;
      continue;
    }
    yield lineItem(written.replace(/,$/, ''), line);
  }
  if (!ended) yield { problem: { at: line, type: 'cut-off' } };
}

function lineItem(written: string, at: number): FileItem {
  try {
    return itemOf(JSON.parse(written), at);
  } catch {
    return { problem: { at, type: 'damaged-line' } };
  }
}

function itemOf(value: unknown, at: number): FileItem {
  if (isBlob(value)) return { at, blob: value };
  return isRecord(value) ? { at, record: value } : { problem: { at, type: 'no-record' } };
}

function isBlob(value: unknown): value is DraftBlob {
  return (
    isObject(value) &&
    typeof value.sha256 === 'string' &&
    typeof value.type === 'string' &&
    typeof value.base64 === 'string'
  );
}

/** As a change is judged when it comes from elsewhere; the store judges again. */
function isRecord(value: unknown): value is RecordState {
  if (!isObject(value) || typeof value.kind !== 'string' || typeof value.id !== 'string') return false;
  const { fields, stamps } = value;
  if (!isObject(fields) || !Object.keys(fields).every(isFieldPath)) return false;
  return isStamp(stamps) || (isObject(stamps) && Object.values(stamps).every(isStamp));
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
