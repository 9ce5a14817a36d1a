import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type KnownPerson, ok, type Problem, type Result, refuse } from '@kennis/server';
import { fileTrouble } from '../file-trouble.ts';

/** The people in a JSON array of `{ id, name, organisation }`, as `--known` takes them. */
export async function readKnown(
  folder: string,
  file: string,
): Promise<Result<readonly KnownPerson[], Problem>> {
  try {
    const read: unknown = JSON.parse(await readFile(resolve(folder, file), 'utf8'));
    return Array.isArray(read) && read.every(isKnown) ? ok(read) : refuse({ type: 'known-unfit', file });
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ type: 'known-unfit', file });
    return refuse({ type: 'file-unreadable', file, why: fileTrouble(error) });
  }
}

function isKnown(value: unknown): value is KnownPerson {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return false;
  return typeof value.id === 'string' && typeof value.name === 'string';
}
