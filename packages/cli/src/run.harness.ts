import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from './run.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs command lines as somebody would, on a data folder of their own. */
export interface TestShell {
  readonly folder: string;
  kennis(line: string | readonly string[], input?: string): Promise<Ran>;
  /** What a command with `--json` printed. */
  json<Answer>(line: string | readonly string[]): Promise<Answer>;
  remove(): Promise<void>;
}

/** `at` is the present instant for every command. */
export async function createShell({
  lang = 'nl_NL.UTF-8',
  at = '2026-11-21T12:00:00Z',
  env = {} as { readonly [name: string]: string },
} = {}): Promise<TestShell> {
  const folder = await mkdtemp(join(tmpdir(), 'kennis-cli-'));
  const kennis = async (line: string | readonly string[], input = ''): Promise<Ran> => {
    const [out, error]: [string[], string[]] = [[], []];
    const code = await run(typeof line === 'string' ? line.split(' ') : line, {
      env: { ...env, LANG: lang, KENNIS_DATA: join(folder, 'data') },
      folder,
      out: (text) => out.push(text),
      error: (text) => error.push(text),
      input: Readable.from([input]),
      now: () => Date.parse(at),
      untilStopped: async () => undefined,
    });
    return { code, out: out.join(''), error: error.join('') };
  };
  return {
    folder,
    kennis,
    async json<Answer>(line: string | readonly string[]) {
      const { code, out, error } = await kennis(
        typeof line === 'string' ? `${line} --json` : [...line, '--json'],
      );
      if (code !== 0) throw new Error(error);
      return JSON.parse(out) as Answer;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
