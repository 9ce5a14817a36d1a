import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from './run.harness.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await createShell();
  await shell.kennis([
    'people',
    'add',
    'Anouk Visser',
    '--role',
    'Advocaat arbeidsrecht',
    '--place',
    'Zwolle',
  ]);
  await shell.kennis(['people', 'add', 'Bram Terpstra', '--role', 'Bakker']);
  await shell.kennis('people met Anouk --on 2026-11-01');
});
afterAll(() => shell.remove());

interface Written {
  readonly id: string;
}
const wrote = (line: readonly string[]) => shell.json<Written>(line);

test('[D1] a goal is written down, listed with what served it, and reached', async () => {
  const goal = await wrote(['goals', 'add', 'in', 'elke', 'wijk', 'iemand', '--why', 'zo begint het']);
  await shell.kennis([
    'favours',
    'add',
    'Bram',
    'een zak brood',
    '--by',
    'them',
    '--kind',
    'time',
    '--goal',
    goal.id,
  ]);
  expect((await shell.kennis('goals list')).out).toContain('het bracht één keer iets op');
  expect((await shell.kennis(['goals', 'end', goal.id])).out).toContain('(bereikt op 2026-11-21)');
  expect(await shell.json<object[]>('goals list')).toMatchObject([
    { text: 'in elke wijk iemand', ending: { how: 'reached' }, served: { received: [expect.any(String)] } },
  ]);
  expect(await shell.kennis('goals end niets')).toMatchObject({
    code: 1,
    error: 'Dit doel is er niet meer.\n',
  });
});

test('[G1] what was given and received is written down, [G4] thanked for and [G2] told as harvest', async () => {
  const given = await wrote([
    'favours',
    'add',
    'Anouk',
    'het nummer van de accountant',
    '--on',
    '2026-02-01',
  ]);
  const line = [
    'favours',
    'add',
    'Anouk',
    'een klus',
    '--by',
    'them',
    '--kind',
    'assignment',
    '--grew-from',
    given.id,
  ];
  const grown = await wrote([...line, '--on', '2026-10-01']);
  const list = await shell.kennis('favours list --person Anouk');
  expect(list.out).toContain('van Anouk Visser, opdracht: een klus (hier nog niet voor bedankt)');
  expect((await shell.kennis(['favours', 'thank', grown.id])).out).toContain('bedankt op 21 november 2026');
  expect((await shell.kennis(['favours', 'thank', given.id])).code).toBe(1);
  const { out } = await shell.kennis('favours harvest');
  expect(out).toContain('Uit wat je Anouk Visser gaf groeide na 8 maanden een opdracht.');
});

test('[T1] an introduction goes step by step, and nobody is introduced without both yes', async () => {
  const { id } = await wrote(['introductions', 'add', 'Bram', 'Anouk', '--about', 'een huurcontract']);
  const step = (words: string) => shell.kennis(['introductions', 'step', id, ...words.split(' ')]);
  expect((await step('introduced')).error).toContain('allebei nog geen ja');
  expect(await step('yes')).toMatchObject({
    code: 1,
    error: 'Zeg met --side over wie het gaat: seeker of helper.\n',
  });
  await step('asked --side seeker');
  await step('yes --side seeker');
  await step('yes --side helper');
  expect((await shell.kennis('introductions list')).out).toMatch(
    /Bram Terpstra – Anouk Visser · een huurcontract: allebei ja gezegd/,
  );
  await step('introduced');
  expect((await step('worked')).out).toContain('er kwam iets van');
  expect((await shell.kennis('introductions list')).out).toBe('Geen introducties.\n');
  expect((await step('gegooid')).code).toBe(2);
});

test('[I1] an advice talk is planned and listed with what is next, [I6] and the ladder says whom to ask', async () => {
  const { out } = await shell.kennis([
    'interviews',
    'add',
    'Anouk',
    '--focus',
    'ontslagrecht',
    '--question',
    'Hoe begon u?',
  ]);
  expect(out).toMatch(/Anouk Visser · ontslagrecht: nog geen dag afgesproken/);
  expect(await shell.json<object[]>('interviews list')).toMatchObject([
    { state: 'to-plan', questions: [{ text: 'Hoe begon u?' }] },
  ]);
  expect((await shell.kennis('interviews ladder')).out).toContain('Bram Terpstra');
});

test('[K7] a talk for two is planned and counted for this month', async () => {
  expect((await shell.kennis('one-to-ones list')).out).toContain('Deze maand 0 van 3.');
  const added = await shell.kennis('one-to-ones add Bram');
  expect(added.out).toMatch(/^2026-12-05 Bram Terpstra: /);
  expect((await shell.kennis('one-to-ones list')).out).toContain('Deze maand 1 van 3.');
});

test('[P7] names are practised, with the answers where they are asked for', async () => {
  const { out } = await shell.kennis('drill list --answers');
  expect(out).toContain('Anouk Visser');
  expect((await shell.kennis('drill list')).out).not.toContain('\n  Anouk Visser');
  expect((await shell.kennis('drill grade Anouk --grade knew')).code).toBe(0);
  expect((await shell.kennis('drill list')).out).toBe('Klaar voor vandaag.\n');
});

test('[C4] sentences of your own are added, listed and taken away', async () => {
  const { id } = await wrote(['lines', 'add', 'Wat', 'brengt', 'u', 'hier?', '--moment', 'alone']);
  expect((await shell.kennis('lines list')).out).toBe(`nl alone: Wat brengt u hier?  ${id}\n`);
  expect((await shell.kennis(['lines', 'remove', id])).out).toBe('Weggehaald.\n');
  expect((await shell.kennis('lines add Zomaar')).error).toContain('met --moment of --topic');
});

test('[E3] a year and an event say what they brought', async () => {
  const event = await wrote(['events', 'add', 'Haringpartij', '--on', '2026-06-26', '--kind', 'reception']);
  expect((await shell.kennis(['events', 'yield', event.id])).out).toContain('Haringpartij');
  const { out } = await shell.kennis('review --year 2026');
  expect(out).toContain('Terugblik: 2026 (2026-01-01 – 2026-11-21)');
  expect(await shell.json('review')).toMatchObject({ period: { of: 'three-years' } });
  expect(await shell.kennis('events yield niets')).toMatchObject({ code: 1 });
});

test('[T4] trust tells credibility, giving and referral', async () => {
  const { out } = await shell.kennis('people trust Anouk');
  expect(out).toMatch(/Hoe je er bij hen voorstaat[\s\S]*Geven en krijgen[\s\S]*Doorverwijzen/);
  expect(await shell.json('people trust Anouk')).toMatchObject({ referral: { verdict: 'thin' } });
});

test('every new command speaks English too', async () => {
  const english = await createShell({ lang: 'en_GB.UTF-8' });
  await english.kennis('example --people 60 --years 2');
  const lines = [
    'goals list',
    'favours list',
    'favours harvest',
    'introductions list --all',
    'introductions proposals',
    'interviews list',
    'interviews ladder',
    'one-to-ones list',
    'drill list --answers',
    'lines list',
    'review',
    'embeddings',
  ];
  for (const line of lines) {
    const { code, out, error } = await english.kennis(line);
    expect([line, code, error]).toEqual([line, 0, '']);
    expect(out.length, line).toBeGreaterThan(5);
    expect((await english.kennis(`${line} --json`)).out.trim()).toMatch(/^[[{]/);
  }
  await english.remove();
});
