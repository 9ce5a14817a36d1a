import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { ok, type Problem, type ReadLanguage, type Result, refuse } from '@kennis/server';
import { fileTrouble } from '../file-trouble.ts';
import type { Shell } from '../shell.ts';

/** One text to read; without a language it is told from the words. */
export interface GivenText {
  readonly id: string | number;
  readonly lang?: ReadLanguage;
  readonly text: string;
}

/**
 * The texts in a file, or on standard input without a file or with `-`: a JSON array of `{ id, lang, text }`, or plain text,
 * which is one. Refuses what cannot be read, is empty or has another shape.
 */
export async function readTexts(
  shell: Shell,
  file: string = '-',
): Promise<Result<readonly GivenText[], Problem>> {
  const name = file === '-' ? 'stdin' : file;
  let read: string;
  try {
    read = file === '-' ? await text(shell.input) : await readFile(resolve(shell.folder, file), 'utf8');
  } catch (error) {
    return refuse({ type: 'file-unreadable', file: name, why: fileTrouble(error) });
  }
  const bare = read.replace(/^\uFEFF/, '').trim();
  if (bare === '') return refuse({ type: 'text-empty', file: name });
  if (/[\0\uFFFD]/.test(bare)) return refuse({ type: 'no-json', file: name });
  if (!/\.json$/i.test(file) && !/^[[{]|^(?:null|true|false|-?\d+(?:\.\d+)?)$/.test(bare))
    return ok([{ id: 1, text: bare }]);
  return parseTexts(bare, name);
}

function parseTexts(bare: string, name: string): Result<readonly GivenText[], Problem> {
  let given: unknown;
  try {
    given = JSON.parse(bare);
  } catch {
    return refuse({ type: 'no-json', file: name });
  }
  if (!Array.isArray(given)) return refuse({ type: 'texts-unfit', file: name });
  const odd = given.findIndex((each) => !isGiven(each));
  return odd < 0 ? ok(given.map(toText)) : refuse({ type: 'texts-unfit-at', file: name, at: odd + 1 });
}

interface Row extends Pick<GivenText, 'id' | 'text'> {
  readonly lang?: string | null;
}

function toText({ id, text, lang }: Row): GivenText {
  const said = lang?.slice(0, 2).toLowerCase();
  return said === 'nl' || said === 'en' ? { id, text, lang: said } : { id, text };
}

/** `nl`, `en-GB`; none and an empty one are told from the words. */
function isLanguage(lang: unknown): boolean {
  return lang == null || (typeof lang === 'string' && /^(?:(?:nl|en)(?:[-_].{0,20})?)?$/i.test(lang));
}

function isGiven(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false;
  const lang = 'lang' in value ? value.lang : undefined;
  if (typeof value.text !== 'string' || !isLanguage(lang)) return false;
  return typeof value.id === 'string' || typeof value.id === 'number';
}
