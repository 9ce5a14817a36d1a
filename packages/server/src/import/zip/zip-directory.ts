import type { FileProblem } from '../reading/file-reading.ts';
import { importLimits } from '../reading/import-limits.ts';

/** One file of a ZIP, as its directory says, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed (4.4.5), and where its own head stands. */
  readonly method: number;
  readonly offset: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const encrypted = 1;

/**
 * The directory of a ZIP (PKWARE APPNOTE 4.3), read without unpacking. Refuses one with too many files, that unpacks to too much,
 * whose files share bytes, that is encrypted, or whose names lead out of its folder.
 */
export function zipDirectory(
  bytes: Uint8Array,
): { readonly entries: readonly ZipEntry[] } | { readonly problem: FileProblem } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return refused('zip-broken');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > importLimits.zipEntries || count === 0xffff) {
    return refused('zip-too-many', { count, most: importLimits.zipEntries });
  }
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let packed = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return refused('zip-broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (leadsOut(name)) return refused('zip-leads-out', { name: name.slice(0, 200) });
    if (view.getUint16(at + 8, true) & encrypted) return refused('zip-encrypted');
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
    };
    unpacked += entry.bytes;
    if (unpacked > importLimits.unpackedBytes)
      return refused('zip-too-large', { mostBytes: importLimits.unpackedBytes });
    packed += entry.packedBytes;
    if (packed > bytes.length) return refused('zip-broken');
    entries.push(entry);
    at += 46 + nameLength + extra + comment;
  }
  return { entries };
}

/** The end of the directory stands within the last 64 kB. */
function endOf(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at--)
    if (view.getUint32(at, true) === directoryEnd) return at;
  return -1;
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..');
}

function refused(
  type: string,
  detail: { readonly [name: string]: unknown } = {},
): { readonly problem: FileProblem } {
  return { problem: { at: 0, type, ...detail } };
}
