import { expect, test } from 'vitest';
import { createShell } from '../run.harness.ts';

test('events are added and listed, those to come first', async () => {
  const shell = await createShell();
  await shell.kennis('events add Haringpartij --on 2026-11-26 --kind reception --place Utrecht');
  await shell.kennis('events add Ledenavond --on 2026-11-01 --kind club');
  const names = async (line: string) => (await shell.json<{ name: string }[]>(line)).map(({ name }) => name);
  expect(await names('events list')).toEqual(['Haringpartij']);
  expect(await names('events list --past')).toEqual(['Ledenavond']);
  expect(await names('events list --now 2026-10-01T12:00:00Z')).toEqual(['Ledenavond', 'Haringpartij']);
  expect((await shell.kennis('today')).out).toMatch(/donderdag 26 november 2026: Haringpartij/);
  expect((await shell.kennis('events add Borrel --on 2026-13-01')).code).toBe(1);
  await shell.remove();
});
