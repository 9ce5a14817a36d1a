import { open } from 'node:fs/promises';
import { ok, type Result, refuse } from '@kennis/domain';
import type { FileProblem } from './file-reading.ts';
import { tooLarge } from './too-large.ts';

const headBytes = 512;

/**
 * The bytes of a file on disk. One that is too large is refused after its first bytes, without reading it; one that cannot be read
 * says why.
 */
export async function openImportFile(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      const large = tooLarge(size, buffer.subarray(0, bytesRead));
      return large ? refuse(large) : ok(await readWhole(file, size));
    } finally {
      await file.close();
    }
  } catch (error) {
    return refuse({
      at: 0,
      type: 'file-unreadable',
      why: error instanceof Error && 'code' in error ? String(error.code) : String(error),
    });
  }
}

async function readWhole(file: Awaited<ReturnType<typeof open>>, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}
