import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../journeys/free-port.ts';

const starting = `
  const { runKennis } = await import(${JSON.stringify(join(import.meta.dirname, 'run-kennis.mjs'))});
  runKennis(process.execPath, ['serve']);`;
// As npm does: starts it, and ends at a signal without a word to it.
const npm = `
  const { spawn } = await import('node:child_process');
  spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(starting)}], { stdio: 'ignore' });
  setInterval(() => {}, 1000);`;

test('what npm started ends where npm ends', async ({ onTestFinished }) => {
  const data = await mkdtemp(join(tmpdir(), 'kennis-'));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const port = await freePort();
  const env = { ...process.env, KENNIS_DATA: data, PORT: String(port), KENNIS_LOG: 'warn' };
  const parent = spawn(process.execPath, ['--input-type=module', '-e', npm], { env, stdio: 'ignore' });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 30_000 }).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await expect.poll(answers, { timeout: 10_000 }).toBe(false);
}, 45_000);
