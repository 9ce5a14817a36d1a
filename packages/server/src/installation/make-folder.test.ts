import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './make-folder.ts';

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kennis-folder-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('makeFolder makes a folder and those above it for their user alone, and leaves one that is there', async () => {
  const folder = join(await place(), 'a', 'b');
  await makeFolder(folder);
  await makeFolder(folder);
  for (const each of [folder, join(folder, '..')]) expect((await stat(each)).mode & 0o777).toBe(0o700);
});

test('makeFolder rejects where a file stands in the way, or above it', async () => {
  const file = join(await place(), 'a');
  await writeFile(file, '');
  await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolder(join(file, 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.runIf(process.platform === 'linux')('makeFolder rejects where no folder can be', async () => {
  await expect(makeFolder('/proc/kennis/data')).rejects.toMatchObject({ code: 'ENOENT' });
});
