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

test('the help says what goes in and comes out, and how spans count', async () => {
  expect((await shell.kennis('read --help')).out).toContain('UTF-16');
});

test('languages are read as people write them, and none is told from the words', async () => {
  const given = texts(
    { id: 1, lang: 'NL-be', text: 'Wij faciliteren.' },
    { id: 2, lang: null, text: 'We leverage it.' },
  );
  const read = await shell.kennis('read --as pitch --json', given);
  expect(JSON.parse(read.out)).toMatchObject([
    { id: 1, findings: [{}, {}, {}, {}] },
    { id: 2, findings: [{}, {}, {}, {}] },
  ]);
});

test.each([
  ['null', 'geen JSON-lijst'],
  ['12', 'geen JSON-lijst'],
  ['{}', 'geen JSON-lijst'],
  ['ab\u0000cd', 'geen JSON'],
])('%j is no text and is refused with a sentence', async (input, said) => {
  const ran = await shell.kennis('read --as ask --json', input);
  expect([ran.code, ran.out]).toEqual([1, '']);
  expect(ran.error).toContain(said);
});

test('no text stops it: long words, lone surrogates, ids of the language itself', async () => {
  const odd = ['a'.repeat(20_000), '\ud800 hoi \udc00', 'مرحبا שלום', '👩‍👩‍👧‍👦', ' '];
  const given = odd.map((text, at) => ({ id: ['__proto__', 'constructor', 'x', 'x', 1][at], text }));
  const read = await shell.kennis('read --as pitch --json', JSON.stringify(given));
  expect(read.code).toBe(0);
  expect(JSON.parse(read.out)).toHaveLength(odd.length);
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
