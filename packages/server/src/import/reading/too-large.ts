import type { FileProblem } from './file-reading.ts';

/** Why a file of this size is not read; null where it is. Asked before the file is opened. */
export function tooLarge(bytes: number, mostBytes: number): FileProblem | null {
  if (bytes <= mostBytes) return null;
  return {
    at: 0,
    type: 'too-large',
    megabytes: Math.ceil(bytes / 1_000_000),
    mostMegabytes: Math.floor(mostBytes / 1_000_000),
    mostBytes,
  };
}
