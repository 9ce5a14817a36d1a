import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startTestServer } from './server.harness.ts';

/** A disk of three megabytes, where this machine lets us have one. */
const disk = mkdtempSync(join(tmpdir(), 'kennis-disk-'));
const mounted = attempt(() =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { stdio: 'ignore' }),
);
if (!mounted) console.warn('LEFT OUT: the test of a full disk needs the right to mount one');

test.runIf(mounted)('a full disk is said so, loses nothing, and reading goes on', async () => {
  const server = await startTestServer({ KENNIS_DATA: disk });
  const sanne = await server.signIn('Sanne');
  const does = 'bakt brood en praat met iedereen die binnenkomt, '.repeat(20);
  const made: string[] = [];
  let status = 201;
  for (let turn = 0; turn < 5000 && status === 201; turn++) {
    const added = await sanne.api<{ id: string }>('POST', `books/${sanne.book}/people`, {
      name: `Mens ${turn}`,
      does,
    });
    status = added.status;
    if (status === 201) made.push(added.body.id);
  }
  expect(status).toBe(507);
  const refused = await sanne.send('POST', `/api/v1/books/${sanne.book}/people`, { name: 'Nog een', does });
  expect(await refused.json()).toMatchObject({ type: 'urn:kennis:problem:storage-full' });
  for (const id of [made[0], made.at(-1)]) {
    expect((await sanne.api('GET', `books/${sanne.book}/people/${id}`)).status).toBe(200);
  }
  expect((await sanne.api('GET', `books/${sanne.book}/people`)).status).toBe(200);
  server.clock.now += 10 * 60_000;
  expect((await sanne.api('GET', 'me')).status, 'a session goes on though its use cannot be noted').toBe(200);
  await server.stop();
  attempt(() => execFileSync('umount', [disk], { stdio: 'ignore' }));
  rmSync(disk, { recursive: true, force: true });
});

function attempt(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
