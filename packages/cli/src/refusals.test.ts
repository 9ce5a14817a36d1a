import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from './run.harness.ts';

let dutch: TestShell;
beforeAll(async () => {
  dutch = await createShell();
  await dutch.kennis('people add Anouk Bos');
  await dutch.kennis('people add Anouk Slagter');
  await dutch.kennis('events add Borrel --on 2026-12-01');
});
afterAll(() => dutch.remove());

test.each([
  ['import nergens.vcf', 1, 'nergens.vcf kan niet gelezen worden: dat bestand of die map is er niet.'],
  ['read --as ask nergens.txt', 1, 'nergens.txt kan niet gelezen worden: dat bestand of die map is er niet.'],
  ['rounds .', 1, '. kan niet gelezen worden: het is een map.'],
  ['restore nergens.kennis', 1, 'nergens.kennis kan niet gelezen worden: dat bestand of die map is er niet.'],
  [
    'capture x --dry-run --known nergens',
    1,
    'nergens kan niet gelezen worden: dat bestand of die map is er niet.',
  ],
  ['capture Sprak Anouk Bos --known namen.json', 1, '--known hoort bij --dry-run'],
  ['capture asdf', 1, 'In deze regel staat niemand bij naam.'],
  ['today --language fr', 2, '‘fr’ kan niet bij --language <language>. Wel kan: nl, en.'],
  ['people restore Anouk', 1, 'heeft niemand het id ‘Anouk’'],
  ['events add Feest --on 2026-12-01 --hours veel', 1, '‘veel’ is geen getal.'],
  ['review --year 99999', 1, 'Op 99999 kun je niet terugkijken; kies een jaar van 1900 tot en met 2026.'],
  ['review --year 1800', 1, 'kies een jaar van 1900'],
  ['review --year 2025 --twelve-months', 1, 'Kies één: --year of --twelve-months.'],
  ['lines add Mooi', 1, 'Zeg waar het voor is, met --moment of --topic.'],
  ['favours add Slagter koffie --goal xyz', 1, 'Dit doel is er niet'],
  ['favours add Slagter koffie --grew-from xyz', 1, 'Dit is er niet'],
  ['favours add Slagter koffie --on 2031-01-01', 1, '1 januari 2031 moet nog komen.'],
  ['interviews add Slagter --goal xyz', 1, 'Dit doel is er niet'],
  ['introductions add Slagter Bos --goal xyz', 1, 'Dit doel is er niet'],
  ['match --ask=', 1, 'Bij --ask hoort wat je zoekt'],
  ['match namen.json --ask notaris', 1, 'Kies één: --ask, of een bestand met vragen.'],
])('%s leaves with %d and says why in Dutch', async (line, code, sentence) => {
  const ran = await dutch.kennis(line);
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.error).toContain(sentence);
});

test('a file that cannot be written is named, without the words of the system', async () => {
  for (const command of ['export --output nergens/uit.json', 'backup nergens/uit.json']) {
    const { code, error } = await dutch.kennis(command);
    expect(code).toBe(1);
    expect(error).toMatch(/nergens\/uit\.json: dat bestand of die map is er niet\.\n$/);
  }
});

test('several people who answer to a name stand below each other', async () => {
  const { error } = await dutch.kennis('people show Anouk');
  expect(error.trimEnd().split('\n').slice(1)).toEqual([
    expect.stringMatching(/^ {2}Anouk /),
    expect.stringMatching(/^ {2}Anouk /),
  ]);
});

test('--add to a list needs the file; a bare name of somebody in the book counts as perhaps', async () => {
  const [{ id } = { id: '' }] = await dutch.json<{ id: string }[]>('events list');
  expect(await dutch.kennis(`events attendees ${id} --add`)).toMatchObject({
    code: 1,
    error: expect.stringContaining('Bij --add en --replace hoort een bestand'),
  });
  await writeFile(join(dutch.folder, 'lijst.txt'), 'Anouk Bos\nWim Zijlstra\n');
  const kept = await dutch.kennis(`events attendees ${id} lijst.txt`);
  expect(kept.out).toBe('2 namen op de lijst, 0 bekend, 1 misschien.\n');
  await writeFile(join(dutch.folder, 'nog.txt'), 'Els Bakker\n');
  expect(await dutch.kennis(`events attendees ${id} nog.txt`)).toMatchObject({
    code: 1,
    error: expect.stringContaining('Er is al een lijst met 2 namen'),
  });
  expect(await dutch.kennis(`events attendees ${id} nog.txt --add --replace`)).toMatchObject({ code: 1 });
  expect((await dutch.kennis(`events attendees ${id} nog.txt --add`)).out).toContain('3 namen');
  expect((await dutch.kennis(`events attendees ${id} nog.txt --replace`)).out).toContain('1 naam');
});

test('a setting that cannot be is told in the language of the terminal', async () => {
  const shell = await createShell({ env: { PORT: 'abc' } });
  const { code, error } = await shell.kennis('serve');
  expect(code).toBe(1);
  expect(error).toBe('PORT=‘abc’ kan niet; het hoort dit te zijn: een getal van 0 tot en met 65535.\n');
  await shell.remove();
});

test('an address that is not of this machine is said in a sentence', async () => {
  const shell = await createShell({ env: { HOST: '192.0.2.1', PORT: '5199' } });
  const { code, error } = await shell.kennis('serve');
  expect(code).toBe(1);
  expect(error).toContain('192.0.2.1, poort 5199: dat adres is niet van deze machine.');
  await shell.remove();
});

test('help names what can be chosen where an argument is a choice, and the shape of a file', async () => {
  expect((await dutch.kennis('introductions step --help')).out).toContain('"withdrawn"');
  expect((await dutch.kennis('embeddings --help')).out).toContain('"on", "off"');
  expect((await dutch.kennis('rounds --help')).out).toContain('people: [id]');
});
