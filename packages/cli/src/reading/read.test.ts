import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

let shell: TestShell;
beforeEach(async () => {
  shell = await createShell();
});
afterEach(() => shell.remove());

const texts = (...given: unknown[]) => JSON.stringify(given);

test('texts in a file give findings per text in the language of each, and open no book', async () => {
  await writeFile(
    join(shell.folder, 'pitches.json'),
    texts(
      { id: 'a', lang: 'nl', text: 'Ik ben Els en ik faciliteer overleg. Ik zoek een wethouder in Goes.' },
      { id: 7, lang: 'en', text: 'I’m Joan and I leverage bread. I’m looking for cafés in Hull.' },
    ),
  );
  const [first, second] = await shell.json<object[]>('read --as pitch pitches.json');
  expect(first).toEqual({
    id: 'a',
    findings: [
      {
        kind: 'jargon',
        span: [17, 27],
        reason: '‘faciliteer’ is vaktaal. Wie het niet begrijpt, kan niemand doorverwijzen.',
        suggestion: 'Gewoon gezegd: mogelijk maken.',
      },
    ],
    specific: null,
    missing: null,
  });
  expect(second).toMatchObject({ id: 7, findings: [{ suggestion: 'In plain words: use.' }] });
  expect(existsSync(join(shell.folder, 'data'))).toBe(false);
});

test('an ask on standard input says whether somebody could think of a person, and what is missing', async () => {
  const { out } = await shell.kennis(
    'read --as ask --json',
    texts({ id: '1', lang: 'nl', text: 'Ik zoek een inkoper.' }),
  );
  expect(JSON.parse(out)).toMatchObject([
    { id: '1', specific: false, missing: ['organisation', 'sector', 'region'] },
  ]);
});

test('plain text is one text, whose language is told from its words and which is talked about in that of the terminal', async () => {
  const { code, out } = await shell.kennis('read --as ask', 'I am looking for new clients.');
  expect(code).toBe(0);
  expect(out).toContain('‘new clients’');
  expect(out).toMatch(
    /Vindbaar: nee.*\nWat nog helpt: een functie of vak, een organisatie, een sector, een plaats/,
  );
  await writeFile(join(shell.folder, 'mail.txt'), 'Beste Mo, dank voor de koffie. Groet, Els');
  expect((await shell.kennis('read --as thank-you mail.txt')).out).toContain('Hier valt niets op.');
});

test.each([
  ['', 1, 'geen tekst'],
  ['[{"id": 1', 1, 'geen JSON'],
  ['{"id": 1, "text": "Hoi"}', 1, 'geen JSON-lijst'],
  ['[{"id": 1, "text": "Hoi"}, {"id": 2, "lang": "fr", "text": "Salut"}]', 1, 'Tekst 2'],
])('%j is refused with a sentence', async (input, code, said) => {
  const ran = await shell.kennis('read --as pitch --json', input);
  expect(ran.code).toBe(code);
  expect(ran.error).toContain(said);
});

test('a kind of text that is not read, or none, is wrong use', async () => {
  expect((await shell.kennis('read --as poem', 'Hoi')).code).toBe(2);
  expect((await shell.kennis('read', 'Hoi')).code).toBe(2);
  expect((await shell.kennis('read --as pitch none.json')).code).toBe(1);
});
