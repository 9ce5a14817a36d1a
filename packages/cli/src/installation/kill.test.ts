import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createShell } from '../run.harness.ts';

/** How often it is killed; `KENNIS_KILLS=100` for the long run. */
const kills = Number(process.env.KENNIS_KILLS ?? 4);
const password = 'vergeet-mij-nietje';

test(`killed at any moment, ${kills} times, it loses nothing that it acknowledged`, {
  timeout: kills * 5000 + 30_000,
}, async () => {
  const shell = await createShell();
  await shell.kennis('user add Sanne', `${password}\n`);
  const acknowledged: string[] = [];
  let cookie = '';
  let book = '';
  for (let turn = 0; turn < kills; turn++) {
    const { child, url } = await serve(join(shell.folder, 'data'));
    if (cookie === '') ({ cookie, book } = await signIn(url));
    const killed = killLater(child, acknowledged, acknowledged.length + 2);
    await Promise.all([add(url, cookie, book, acknowledged), add(url, cookie, book, acknowledged), killed]);
  }
  const { child } = await serve(join(shell.folder, 'data'));
  const kept = (await shell.json<{ id: string }[]>('people list')).map(({ id }) => id);
  child.kill('SIGKILL');
  expect(acknowledged.length).toBeGreaterThanOrEqual(2 * kills);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
  await shell.remove();
});

/** Kills at some moment after this many people were acknowledged, however slow the machine. */
async function killLater(child: ChildProcess, acknowledged: readonly string[], after: number): Promise<void> {
  while (acknowledged.length < after) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
  child.kill('SIGKILL');
}

/** Adds people until the server is gone. */
async function add(url: string, cookie: string, book: string, acknowledged: string[]): Promise<void> {
  for (;;) {
    try {
      const response = await fetch(`${url}/api/v1/books/${book}/people`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ name: 'Mo' }),
      });
      const { id } = (await response.json()) as { id: string };
      acknowledged.push(id);
    } catch {
      return;
    }
  }
}

async function signIn(url: string): Promise<{ cookie: string; book: string }> {
  const response = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Sanne', password }),
  });
  const { book } = (await response.json()) as { book: string };
  return { book, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** Serves on a free port; gives the address that it printed. */
async function serve(data: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'kennis.ts'), 'serve'], {
    env: { ...process.env, KENNIS_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const printed of child.stdout) {
    const url = /http:\S+/.exec(String(printed))?.[0];
    if (url) return { child, url };
  }
  throw new Error(`kennis serve left with ${child.exitCode}`);
}
