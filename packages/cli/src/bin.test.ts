import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const bin = join(import.meta.dirname, '..', 'kennis.mjs');
const run = (...words: string[]) => spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });

test('the command runs from its bin entry and passes its exit code on', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('capture') });
  expect(run('frobnicate').status).toBe(2);
});

test('a line is captured without a book, an installation or a network', () => {
  const line =
    'Sanne de Vries, eigenaar bakkerij De Vries in Zwolle, zoekt stagiairs, ik stuur vrijdag het artikel';
  const { status, stdout } = run('capture', line, '--dry-run', '--json', '--now', '2026-11-21T12:00:00Z');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    people: [{ name: 'Sanne de Vries', place: 'Zwolle', email: null }],
    asks: [{ who: 'them', text: 'stagiairs' }],
    promises: [{ by: 'me', dueOn: '2026-11-27' }],
  });
});
