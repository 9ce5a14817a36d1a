import { afterEach, beforeEach, expect, test } from 'vitest';
import { card, openTestBook, type TestBook } from './import.harness.ts';
import { previewImport } from './preview-import.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

const reasons = (view: { problems: readonly { at: number; reason: string }[] }) =>
  view.problems.map(({ at, reason }) => [at, reason]);

test('a bad card never stops the others, and is told with its line', async () => {
  const view = await book.take(`${card('FN:An')}rommel\n${card()}${card('NOTE:wie')}${card('FN:Bo')}`);
  expect(view.counts).toEqual({ create: 2, merge: 0, skip: 0 });
  expect(reasons(view)).toEqual([
    [5, 'Regel 5 staat buiten een kaartje en hoort bij niemand.'],
    [6, 'Dit kaartje is leeg.'],
    [9, 'Hier staat geen naam, organisatie, mailadres of nummer in om iemand bij te noemen.'],
  ]);
});

test('a truncated file gives all that is whole, and says where it stops', async () => {
  const view = await book.take(card('FN:An') + card('FN:Bo', 'EMAIL:bo@x.example').slice(0, -30));
  expect(view.counts.create).toBe(2);
  expect(view.problems).toMatchObject([{ at: 8, type: 'cut-off' }]);
  expect((await book.people()).get('Bo')?.fields).not.toHaveProperty(['emails/bo@x.exa']);
});

test('a file over the limit is refused by its size', async () => {
  const refused = await previewImport(
    book,
    { name: 'x', bytes: new Uint8Array(200_000_000) },
    { user: null, language: 'nl' },
  );
  expect(refused).toMatchObject({
    ok: false,
    problem: { type: 'too-large', megabytes: 200, mostMegabytes: 100 },
  });
});

test('fifty thousand properties in one card become one person, the rest stays in the card', async () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `TEL:06${String(at).padStart(8, '0')}`);
  const view = await book.take(card('FN:An', ...many));
  expect(view).toMatchObject({ counts: { create: 1 }, problems: [{ type: 'too-many' }] });
  const fields = (await book.people()).get('An')?.fields;
  expect(Object.keys(fields ?? {}).filter((path) => path.startsWith('phones/'))).toHaveLength(200);
  expect(fields?.card?.cut).toHaveLength(1);
});

test('a million folded lines are one note, what is too long stays in the card', async () => {
  const view = await book.take(card('FN:An', `NOTE:${'abcdefgh\r\n '.repeat(1_000_000)}`));
  expect(view).toMatchObject({ counts: { create: 1 }, problems: [{ type: 'too-long' }] });
  expect((await book.notes('An'))[0]).toHaveLength(50_000);
});

test('invalid UTF-8 is read as what it most likely is', async () => {
  await book.take(Buffer.from(card('FN:Ren\xe9e', 'ORG:Caf\xe9'), 'latin1'));
  expect((await book.people()).get('Renée')?.fields.organisation).toBe('Café');
});

test('a photo that is an address, an SVG or too large is told and stays in the card', async () => {
  const large = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(5_000_001)]).toString('base64');
  const view = await book.take(
    card('FN:An', 'PHOTO;VALUE=uri:https://x.example/a.jpg') +
      card('FN:Bo', 'PHOTO;ENCODING=b;TYPE=SVG:PHN2Zz48L3N2Zz4=') +
      card('FN:Cas', `PHOTO;ENCODING=b:${large}`),
  );
  expect(view.problems.map(({ type }) => type)).toEqual(['photo-address', 'photo-svg', 'photo-too-large']);
  const people = await book.people();
  for (const name of ['An', 'Bo', 'Cas']) expect(people.get(name)?.fields.photo).toBeUndefined();
  expect(people.get('An')?.fields.card?.text).toContain('https://x.example/a.jpg');
});

test('a photo is kept apart, by what it is', async () => {
  const gif = Buffer.from('GIF89a\u0001');
  await book.take(card('FN:An', `PHOTO;ENCODING=b;TYPE=JPEG:${gif.toString('base64')}`));
  const photo = (await book.people()).get('An')?.fields.photo;
  expect(photo).toMatchObject({ type: 'image/gif', size: 7 });
  expect(Buffer.from((await book.book.blob(photo?.sha256 ?? ''))?.bytes ?? [])).toEqual(gif);
});

test('__proto__ as field, tag and value pollutes nothing', async () => {
  const view = await book.take(
    card('FN:__proto__', '__proto__:x', 'CATEGORIES:__proto__,constructor', 'EMAIL:constructor'),
  );
  expect(view.counts.create).toBe(1);
  expect((await book.people()).get('__proto__')?.fields['tags/__proto__']).toEqual({ label: '__proto__' });
  expect(Object.keys({})).toEqual([]);
  expect(({} as { label?: unknown }).label).toBeUndefined();
});

test('HTML in every field stays text', async () => {
  const html = '<img src=x onerror=alert(1)>';
  await book.take(card(`FN:${html}`, `ORG:${html}`, `NOTE:${html}`, `TITLE:${html}`, `CATEGORIES:${html}`));
  const person = (await book.people()).get(html);
  expect(person?.fields).toMatchObject({ organisation: html, role: html });
  expect(await book.notes(html)).toEqual([html]);
});

test('of a hundred thousand problems the first thousand are listed, and all are counted', async () => {
  const view = await book.preview(`BEGIN:VCARD\nEND:VCARD\n`.repeat(100_000) + card('FN:An'));
  expect(view).toMatchObject({ counts: { create: 1 }, problemCount: 100_000 });
  expect(view.problems).toHaveLength(1000);
  expect(view.problems[0]?.at).toBe(1);
});

test('where nobody waits for a preview any more its reading stops', async () => {
  const bytes = Buffer.from(card('FN:An').repeat(50_000));
  const leaving = new AbortController();
  const previewed = previewImport(
    book,
    { name: 'x', bytes },
    { user: null, language: 'nl', signal: leaving.signal },
  );
  setTimeout(() => leaving.abort(), 50);
  expect(await previewed).toMatchObject({ ok: false, problem: { type: 'failed' } });
  expect(await book.jobs.jobsOf(book.book.id, 9)).toEqual([]);
});
