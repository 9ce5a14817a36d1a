import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { fitsInMemory } from './fits-in-memory.ts';
import type { ListProblem, ListSheet } from './list-problem.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/**
 * The sheets of an XLSX, as values. Its parts are unpacked and weighed here; the library gets them unpacked, so that it reads
 * what was weighed and starts no workers of its own.
 */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly sheets: readonly ListSheet[] } | { readonly problem: ListProblem }> {
  const unpacked = unpackWorkbook(bytes);
  if ('problem' in unpacked) return unpacked;
  const { parts } = unpacked;
  const decoder = new TextDecoder();
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'));
  if (!sheets.every(([, part]) => fitsInMemory(decoder.decode(part)))) return { problem: 'too-large' };
  try {
    const read = await readXlsxFile(zipSync({ ...parts }, { level: 0 }).buffer as ArrayBuffer);
    return { sheets: read.map(({ sheet, data }) => ({ name: sheet, rows: data })) };
  } catch {
    return { problem: 'broken' };
  }
}
