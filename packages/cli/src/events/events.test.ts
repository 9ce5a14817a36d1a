import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

test('a list of who comes is kept with an event, and whom to meet is told', async () => {
  const shell = await createShell();
  await shell.kennis(['people', 'add', 'Anna Bos', '--organisation', 'KPN']);
  await shell.kennis('events add Haringpartij --on 2026-11-26 --kind reception');
  const [event] = await shell.json<{ id: string }[]>('events list');
  const id = event?.id ?? '';
  const file = join(shell.folder, 'lijst.csv');
  await writeFile(file, 'Naam;Bedrijf\nAnna Bos;KPN\nXandra Vos;Rabobank\n');
  expect((await shell.kennis(['events', 'attendees', id, file])).out).toContain('2');
  const read = await shell.json<{ attendees: { name: string; person: string | null }[] }>(
    `events attendees ${id}`,
  );
  expect(read.attendees.map(({ name, person }) => [name, person !== null])).toEqual([
    ['Anna Bos', true],
    ['Xandra Vos', false],
  ]);
  await writeFile(file, '\u0000\u0001');
  expect(await shell.kennis(['events', 'attendees', id, file])).toMatchObject({ code: 1 });
  expect(await shell.kennis(['events', 'attendees', id, 'nergens.csv'])).toMatchObject({ code: 1 });
  await writeFile(file, '\n');
  expect(await shell.kennis(['events', 'attendees', id, file])).toMatchObject({ code: 1 });
  expect(await shell.kennis('events attendees niets')).toMatchObject({ code: 1 });
  await shell.remove();
});
