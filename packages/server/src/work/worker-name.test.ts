import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isGone, workerName } from './worker-name.ts';

test('a process that runs is not gone, one that ended is', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  expect(isGone(workerName())).toBe(false);
  expect(isGone(workerName().replace(/\d+$/, String(pid)))).toBe(true);
});

test('of a process elsewhere nothing is known', () => {
  expect(isGone(workerName().replace(/@.*/, '@elsewhere:1'))).toBe(false);
  expect(isGone('test')).toBe(false);
});
