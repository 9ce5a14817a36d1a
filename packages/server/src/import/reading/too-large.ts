import { isKennisJson } from './detect-format.ts';
import type { FileProblem } from './file-reading.ts';
import { importLimits } from './import-limits.ts';

/** Why a file of this size is not read; null where it is. Its first bytes say whether it is our own export, which may be larger. */
export function tooLarge(bytes: number, head: Uint8Array): FileProblem | null {
  const mostBytes = isKennisJson(head) ? importLimits.exportBytes : importLimits.fileBytes;
  if (bytes <= mostBytes) return null;
  return {
    at: 0,
    type: 'too-large',
    megabytes: Math.ceil(bytes / 1_000_000),
    mostMegabytes: Math.floor(mostBytes / 1_000_000),
    mostBytes,
  };
}
