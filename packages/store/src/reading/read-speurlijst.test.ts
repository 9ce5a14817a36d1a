import { type Patch, type RecordOf, readAttendees } from '@kennis/domain';
import { expect, test } from 'vitest';
import { bookOf, newContext } from './book.harness.ts';
import { readSpeurlijst } from './read-speurlijst.ts';
import { recogniseIn } from './recognise-in.ts';

const context = newContext();

const person = (id: string, given: string, family: string, organisation: string): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: `${given} ${family}`, given, family }, organisation },
});
const event = {
  kind: 'event',
  id: 'e',
  fields: { name: 'Borrel', kind: 'reception', on: '2026-12-01' },
  deletedAt: null,
} as RecordOf<'event'>;

test('a list gives whom to find: promises, who could introduce whom, and who is to be found or was spoken already is left out', async () => {
  const talk = { on: '2026-10-01', channel: 'meeting' };
  const book = await bookOf(
    person('anna', 'Anna', 'Bos', 'Gemeente Ede'),
    person('bram', 'Bram', 'Kok', 'KPN'),
    person('cees', 'Cees', 'Dam', 'Rabobank'),
    { kind: 'encounter', id: 'e1', fields: { ...talk, 'people/anna': {} } },
    { kind: 'encounter', id: 'e2', fields: { ...talk, 'people/bram': {} } },
    {
      kind: 'promise',
      id: 'p1',
      fields: { by: 'me', person: 'bram', text: 'mail de nota', madeOn: '2026-10-01' },
    },
    { kind: 'target', id: 't1', fields: { event: 'e', person: 'cees' } },
    { kind: 'target', id: 't2', fields: { event: 'e', name: 'Wim Bos' } },
    person('dirk', 'Dirk', 'Post', 'Gemeente Ede'),
    { kind: 'encounter', id: 'e3', fields: { ...talk, event: 'e', 'people/dirk': {} } },
  );
  const list = readAttendees(
    'Anna Bos, Gemeente Ede\nBram Kok, KPN\nCees Dam, Rabobank\nXandra Vos, Gemeente Ede\nWim Bos, KPN\nDirk Post, Gemeente Ede',
  );
  const recognised = await recogniseIn(book, list.attendees);
  const entries = await readSpeurlijst(book, event, recognised, context);
  expect(recognised.attendees.map(({ known }) => known)).toEqual([
    'anna',
    'bram',
    'cees',
    null,
    null,
    'dirk',
  ]);
  expect(entries.map(({ attendee, reasons: [first] }) => [attendee.name.full, first?.type])).toEqual([
    ['Bram Kok', 'promised-by-me'],
    ['Anna Bos', 'knows-here'],
    ['Xandra Vos', 'known-here'],
  ]);
});
