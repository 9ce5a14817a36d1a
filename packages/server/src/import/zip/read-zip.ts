import { crc32, inflateRawSync } from 'node:zlib';
import type { FileProblem } from '../reading/file-reading.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The file of contacts in a ZIP. */
export interface ZipContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The contacts of a ZIP, as LinkedIn sends its export: `Connections.csv`, else the vCards or our own JSON in it. Nothing is unpacked
 * before the directory was judged, and only what is wanted, in memory.
 */
export function readZip(
  bytes: Uint8Array,
): { readonly contents: readonly ZipContent[] } | { readonly problem: FileProblem } {
  const directory = zipDirectory(bytes);
  if ('problem' in directory) return directory;
  const wanted = wantedOf(directory.entries);
  if (wanted.length === 0) {
    const spreadsheet = directory.entries.some(({ name }) =>
      /^\[Content_Types\]\.xml$|^mimetype$/.test(name),
    );
    return { problem: { at: 0, type: spreadsheet ? 'spreadsheet' : 'zip-without-contacts' } };
  }
  try {
    const contents = wanted.map((entry) => ({ name: entry.name, bytes: unpack(bytes, entry) }));
    const whole = contents.every(({ bytes: each }, at) => crc32(each) === wanted[at]?.crc);
    return whole ? { contents } : { problem: { at: 0, type: 'zip-broken' } };
  } catch {
    return { problem: { at: 0, type: 'zip-broken' } };
  }
}

const localHead = 0x04034b50;
const stored = 0;
const deflated = 8;

/** The content of one file; throws where it is more than the directory says, as soon as it is. */
function unpack(zip: Uint8Array, { offset, method, packedBytes, bytes }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(offset, true) !== localHead) throw new Error('No file starts there');
  const at = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = zip.subarray(at, at + packedBytes);
  if (method === stored) return packed;
  if (method !== deflated) throw new Error(`Packing ${method} is not read`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
}

function wantedOf(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const named = (pattern: RegExp) =>
    entries.filter(({ name }) => pattern.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
  const connections = named(/(?:^|\/)connections\.csv$/i);
  if (connections.length > 0) return connections.slice(0, 1);
  const cards = named(/\.(?:vcf|vcard)$/i);
  return cards.length > 0 ? cards : named(/kennis[^/]*\.json$/i).slice(0, 1);
}
