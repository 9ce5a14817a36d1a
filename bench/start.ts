// Milliseconds from the start of a running install to its first answer: `npm start`, and the program itself.
// `node bench/start.ts`.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../journeys/free-port.ts';
import { median } from './median.ts';
import { answered, serve } from './served-kennis.ts';

const runs = 7;
const root = join(import.meta.dirname, '..');
const data = await mkdtemp(join(tmpdir(), 'kennis-bench-'));

await measure('npm start', (port) =>
  spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, KENNIS_DATA: data, PORT: String(port), KENNIS_LOG: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  }),
);
await measure('kennis serve', (port) => serve(data, port));
await rm(data, { recursive: true, force: true });

async function measure(name: string, start: (port: number) => ChildProcess): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const port = await freePort();
    const began = performance.now();
    const child = start(port);
    await answered(`http://127.0.0.1:${port}`, child);
    // The first run fills the database and the cache of compiled code.
    if (run > 0) times.push(performance.now() - began);
    child.kill('SIGTERM');
    await once(child, 'exit');
    await silent(`http://127.0.0.1:${port}`);
  }
  console.log(
    `${name}: first answer after ${Math.round(median(times))} ms (reach 1000), slowest ${Math.round(Math.max(...times))}`,
  );
}

/** Resolves when nothing answers any more: npm may have ended before what it started. */
async function silent(url: string): Promise<void> {
  while (await fetch(`${url}/healthz`).catch(() => null)) await setTimeout(50);
}
