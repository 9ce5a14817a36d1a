import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../journeys/free-port.ts';

const executable = join(import.meta.dirname, '..', 'packages', 'cli', 'src', 'kennis.ts');
const password = 'meten is weten hier';

/** A real Kennis, served from data of its own, with somebody signed in. */
export interface ServedKennis {
  readonly url: string;
  readonly data: string;
  /** The `Cookie` header of who is signed in. */
  readonly cookie: string;
  readonly book: string;
  /** Of the process that serves. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** Fills a new data folder with an example network of `people` and serves it. */
export async function serveKennis(people: number, years: number): Promise<ServedKennis> {
  const data = await mkdtemp(join(tmpdir(), 'kennis-bench-'));
  await kennis(data, ['user', 'add', 'meter'], `${password}\n`);
  if (people > 0) await kennis(data, ['example', '--people', String(people), '--years', String(years)]);
  const port = await freePort();
  const child = serve(data, port);
  const url = `http://127.0.0.1:${port}`;
  await answered(url, child);
  const response = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'meter', password }),
  });
  const { book } = (await response.json()) as { book: string };
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    url,
    data,
    cookie,
    book,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Runs one command on a data folder; rejects where it was refused. */
export async function kennis(data: string, words: readonly string[], input = ''): Promise<void> {
  const child = spawn(process.execPath, [executable, ...words], {
    env: { ...process.env, KENNIS_DATA: data },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin?.end(input);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`kennis ${words.join(' ')} left with ${code}`);
}

export function serve(data: string, port: number): ChildProcess {
  // As scripts/run-kennis.mjs starts it.
  return spawn(process.execPath, ['--max-semi-space-size=16', executable, 'serve'], {
    env: { ...process.env, KENNIS_DATA: data, PORT: String(port), KENNIS_LOG: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Resolves at the first answer. */
export async function answered(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`${url}/healthz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`kennis serve left with ${child.exitCode}`);
}
