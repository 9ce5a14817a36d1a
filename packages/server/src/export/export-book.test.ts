import { ok } from '@kennis/domain';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { card, openTestBook, type TestBook } from '../import/import.harness.ts';
import { safeCell } from './csv-row.ts';
import { exportBook } from './export-book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

async function exported(
  from: TestBook,
  format: 'json' | 'vcard' | 'csv',
  language: 'nl' | 'en' = 'nl',
): Promise<string> {
  const { pieces } = await exportBook(from.book, format, { ...from, language });
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const gif = Buffer.from('GIF89a\u0001').toString('base64');
const sanne = card(
  'FN:Sanne de Vries',
  'item1.TEL:0612345678',
  'item1.X-ABLabel:Bakkerij',
  'X-KNOWS:deeg',
  `PHOTO;ENCODING=b;TYPE=GIF:${gif}`,
);
const mo = card('FN:Mo El Amrani', `NOTE:${'lang verhaal '.repeat(200)}`);
const edit = (id: string, fields: { [path: string]: unknown }, kind = 'person') =>
  book.book.edit({ cause: 'edit', user: null }, () => ok([{ kind, id, fields }]));
const idOf = async (name: string) => (await book.people()).get(name)?.id ?? '';

test('vCards come out as they came in, byte for byte, long values and photos too', async () => {
  await book.take(sanne + mo);
  expect(await exported(book, 'vcard')).toBe(sanne + mo);
});

test('vCards come out with what was edited, and nothing else', async () => {
  await book.take(sanne);
  await edit(await idOf('Sanne de Vries'), { role: 'bakker' });
  expect(await exported(book, 'vcard')).toBe(sanne.replace('END:VCARD', 'TITLE:bakker\r\nEND:VCARD'));
});

test('a photo that was changed or taken away is so in the card', async () => {
  await book.take(sanne);
  const id = await idOf('Sanne de Vries');
  const photo = await book.book.putBlob({ type: 'image/gif', bytes: Buffer.from('GIF87a') });
  await edit(id, { photo });
  expect(await exported(book, 'vcard')).toContain('PHOTO;ENCODING=b;TYPE=GIF:R0lGODdh\r\n');
  await edit(id, { photo: null });
  expect(await exported(book, 'vcard')).not.toContain('PHOTO');
});

test('JSON taken into an empty book gives the same records and photos', async () => {
  await book.take(sanne + mo);
  const id = await idOf('Mo El Amrani');
  await edit('e1', { on: '2026-11-20', channel: 'call', [`people/${id}`]: { known: true } }, 'encounter');
  await edit(id, { card: null, 'tags/x': { label: 'x' } });
  await edit('odd', { anything: ['goes', { deep: true }] }, 'pigeon');
  const json = await exported(book, 'json');
  const other = await openTestBook();
  const view = await other.take(json);
  expect(view).toMatchObject({ format: 'json', problems: [] });
  const records = (text: string) =>
    text
      .split('\n')
      .filter((line) => /"kind":"(?!import|setting)/.test(line))
      .map((line) => line.replace(/,$/, ''))
      .sort();
  expect(records(await exported(other, 'json'))).toEqual(records(json));
  expect(await exported(other, 'vcard')).toBe(await exported(book, 'vcard'));
  expect(view.counts.create).toBeGreaterThanOrEqual(6);
  await other.close();
});

test('JSON taken into its own book changes nothing, and brings back who was deleted', async () => {
  await book.take(sanne + mo);
  const json = await exported(book, 'json');
  expect((await book.preview(json)).counts).toMatchObject({ create: 0, merge: 0 });
  await book.book.edit({ cause: 'edit', user: null }, async () =>
    ok([{ kind: 'person', id: await idOf('Mo El Amrani'), fields: {}, deleted: true }]),
  );
  expect((await book.people()).size).toBe(1);
  const view = await book.take(json);
  expect(view.counts.create).toBe(1);
  expect((await book.people()).size).toBe(2);
});

test('an import of JSON is undone too', async () => {
  await book.take(sanne + mo);
  const json = await exported(book, 'json');
  const other = await openTestBook();
  const { id } = await other.take(json);
  expect((await other.undo(id)).keptCount).toBe(0);
  expect((await other.people()).size).toBe(0);
  await other.close();
});

test('a damaged line of JSON costs that line', async () => {
  await book.take(sanne + mo);
  const json = (await exported(book, 'json')).replace('"Sanne de Vries"', '"Sanne de Vries');
  const other = await openTestBook();
  const view = await other.take(json);
  expect(view.problems).toMatchObject([{ type: 'damaged-line' }]);
  expect([...(await other.people()).keys()]).toEqual(['Mo El Amrani']);
  await other.close();
});

test('JSON laid out anew by another program is read too', async () => {
  await book.take(sanne);
  const json = JSON.stringify(JSON.parse(await exported(book, 'json')), null, 2);
  const other = await openTestBook();
  await other.take(json);
  expect((await other.people()).size).toBe(1);
  await other.close();
});

test('a table is safe to open and comes back in', async () => {
  await book.take(
    card('FN:=HYPERLINK("x")', 'TEL:+31612345678', 'EMAIL:@x.example', 'NOTE:-1\\nx;y', 'ORG:a "b"'),
  );
  const csv = await exported(book, 'csv');
  const [, row = ''] = csv.split('\r\n');
  expect(row.startsWith(`"'=HYPERLINK(""x"")";`)).toBe(true);
  expect(row).toContain(`;'+31612345678;`);
  expect(row).toContain(`;'@x.example;`);
  expect(csv.startsWith('\ufeffNaam;Titel;')).toBe(true);
  const other = await openTestBook();
  expect((await other.take(csv)).counts.create).toBe(1);
  const english = await exported(book, 'csv', 'en');
  expect((await other.preview(english)).counts.skip + (await other.preview(english)).counts.merge).toBe(1);
  await other.close();
});

test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\0x'])('a cell that starts as %j gets a quote', (text) => {
  expect(safeCell(text)).toBe(`'${text}`);
});

test('nobody who was merged into another or deleted comes out', async () => {
  await book.take(sanne + mo);
  await edit(await idOf('Mo El Amrani'), { mergedInto: await idOf('Sanne de Vries') });
  expect(await exported(book, 'vcard')).toBe(sanne);
});

test('a person without a name, or with damaged fields, keeps nobody else in', async () => {
  await book.take(sanne);
  await edit('p-none', { role: 'bakker' });
  await edit('p-odd', { name: 'Odd', role: 5, 'tags/x': 'x', 'emails/x': {}, birthday: {}, card: 7 });
  expect(await exported(book, 'vcard')).toContain(sanne);
  const table = await exported(book, 'csv');
  expect(table).toContain('Sanne de Vries');
  expect(table).toContain('bakker');
});
