import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
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
  const names = new Set(wanted.map(({ name }) => name));
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
    const contents = wanted.map(({ name }) => ({ name, bytes: unpacked[name] ?? new Uint8Array() }));
    const whole = contents.every(({ bytes: each }, at) => crc32(each) === wanted[at]?.crc);
    return whole ? { contents } : { problem: { at: 0, type: 'zip-broken' } };
  } catch {
    return { problem: { at: 0, type: 'zip-broken' } };
  }
}

function wantedOf(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const named = (pattern: RegExp) =>
    entries.filter(({ name }) => pattern.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
  const connections = named(/(?:^|\/)connections\.csv$/i);
  if (connections.length > 0) return connections.slice(0, 1);
  const cards = named(/\.(?:vcf|vcard)$/i);
  return cards.length > 0 ? cards : named(/kennis[^/]*\.json$/i).slice(0, 1);
}
