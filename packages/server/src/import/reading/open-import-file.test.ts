import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openImportFile } from './open-import-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kennis-open-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file with this head that is as large as it says, and holds nothing after it. */
async function large(name: string, head: string, size: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, head);
  const file = await open(path, 'r+');
  await file.truncate(size);
  await file.close();
  return path;
}

test('a file of 200 MB is refused without being read', async () => {
  const path = await large('groot.vcf', 'BEGIN:VCARD\n', 200_000_000);
  const before = process.memoryUsage().rss;
  expect(await openImportFile(path)).toMatchObject({
    ok: false,
    problem: { type: 'too-large', megabytes: 200, mostMegabytes: 100 },
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test('our own export may be larger', async () => {
  const opened = await openImportFile(await large('export.json', '{"kennis":1,', 120_000_000));
  expect(opened.ok && opened.value.length).toBe(120_000_000);
});

test('a file is read whole; one that is not there says so', async () => {
  const path = join(folder, 'klein.vcf');
  await writeFile(path, 'BEGIN:VCARD\n');
  const opened = await openImportFile(path);
  expect(opened.ok && Buffer.from(opened.value).toString()).toBe('BEGIN:VCARD\n');
  expect(await openImportFile(join(folder, 'nergens'))).toMatchObject({
    ok: false,
    problem: { type: 'file-unreadable' },
  });
  expect(await openImportFile(folder)).toMatchObject({ ok: false, problem: { type: 'file-unreadable' } });
});
