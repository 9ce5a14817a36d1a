import { decodeList } from './decode-list.ts';
import type { ListProblem, ReadList } from './list-problem.ts';

const mostBytes = 10_000_000;
const mostText = 2_000_000;

/** Reads a file that an organiser sent: XLSX with `openWorkbook`, else as text; what it is shows by its first bytes. */
export async function readListFile(
  file: Blob,
  openWorkbook: (bytes: Uint8Array<ArrayBuffer>) => Promise<ReadList>,
): Promise<ReadList> {
  if (file.size === 0) return { problem: 'empty' };
  if (file.size > mostBytes) return { problem: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return openWorkbook(bytes);
  const problem = otherKind(bytes);
  if (problem) return { problem };
  const text = decodeList(bytes);
  if (text.length > mostText) return { problem: 'too-large' };
  if (text.includes('\0')) return { problem: 'not-a-list' };
  return text.trim() === '' ? { problem: 'empty' } : { text };
}

/** A workbook of before 2007 and one with a password are the same container; only the latter says so inside. */
function otherKind(bytes: Uint8Array): ListProblem | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return null;
  const head = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return head.includes('EncryptedPackage') ? 'locked' : 'old-excel';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
