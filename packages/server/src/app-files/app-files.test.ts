import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAppFiles } from './app-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kennis-app-'));
});
afterEach(() => rm(folder, { recursive: true }));

const get = (files: ReturnType<typeof createAppFiles>, path: string, headers: Record<string, string> = {}) =>
  files(new Request(`http://localhost${path}`, { headers }));

async function build(): Promise<void> {
  await mkdir(join(folder, 'app', 'assets'), { recursive: true });
  await writeFile(join(folder, 'app', 'index.html'), '<!doctype html><title>Kennis</title>');
  await writeFile(join(folder, 'app', 'sw.js'), 'self.x = 1');
  await writeFile(join(folder, 'app', 'assets', 'index-Bx3_aZ9q.js'), 'x()'.repeat(1000));
  await writeFile(join(folder, 'app', '.sources'), 'secret');
  await writeFile(join(folder, 'outside.txt'), 'secret');
}

test('an app that is not built says in a sentence what to do', async () => {
  const files = createAppFiles(join(folder, 'app'));
  const answer = await get(files, '/');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toMatch(/not built.*npm start/);
  await build();
  expect((await get(files, '/')).status).toBe(200);
});

test('every page of the app is the app; a file that is not there is not', async () => {
  await build();
  const files = createAppFiles(join(folder, 'app'));
  for (const path of ['/', '/people/0190-abc', '/set-up', '/index.html']) {
    const answer = await get(files, path);
    expect(await answer.text()).toContain('<title>Kennis</title>');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
  expect((await get(files, '/missing.js')).status).toBe(404);
});

test('hashed files are kept for ever, the service worker is asked for each time', async () => {
  await build();
  const files = createAppFiles(join(folder, 'app'));
  const hashed = await get(files, '/assets/index-Bx3_aZ9q.js');
  expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const worker = await get(files, '/sw.js');
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  const again = await get(files, '/sw.js', { 'if-none-match': worker.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

test('text travels compressed to who can read that', async () => {
  await build();
  const files = createAppFiles(join(folder, 'app'));
  const answer = await get(files, '/assets/index-Bx3_aZ9q.js', { 'accept-encoding': 'gzip' });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(String(gunzipSync(await answer.bytes()))).toBe('x()'.repeat(1000));
});

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/.sources',
  '/assets/../../outside.txt',
])('no path leads out of the app: %s', async (path) => {
  await build();
  expect(await (await get(createAppFiles(join(folder, 'app')), path)).text()).not.toContain('secret');
});

test('a new build is seen when the app is next opened', async () => {
  await build();
  const files = createAppFiles(join(folder, 'app'));
  await get(files, '/');
  await writeFile(join(folder, 'app', 'index.html'), '<title>Nieuw</title>');
  await writeFile(join(folder, 'app', 'assets', 'index-Cy4_bA0r.js'), 'y()');
  await utimes(join(folder, 'app', 'index.html'), 2_000_000_000, 2_000_000_000);
  expect(await (await get(files, '/today')).text()).toContain('Nieuw');
  expect((await get(files, '/assets/index-Cy4_bA0r.js')).status).toBe(200);
});
