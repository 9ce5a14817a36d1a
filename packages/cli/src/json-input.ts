import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ok, type Problem, type Result, refuse } from '@kennis/server';
import { fileTrouble } from './file-trouble.ts';
import type { Shell } from './shell.ts';

/** What a file of JSON holds; that of standard input without a file or with `-`. Refuses what is no JSON. */
export async function jsonInput(shell: Shell, file: string = '-'): Promise<Result<unknown, Problem>> {
  const name = file === '-' ? 'stdin' : file;
  let read: string;
  try {
    read = file === '-' ? await text(shell.input) : await readFile(resolve(shell.folder, file), 'utf8');
  } catch (error) {
    return refuse({ type: 'file-unreadable', file: name, why: fileTrouble(error) });
  }
  try {
    return ok(JSON.parse(read.replace(/^\uFEFF/, '')));
  } catch {
    return refuse({ type: 'no-json', file: name });
  }
}
