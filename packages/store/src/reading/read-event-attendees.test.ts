import { keepAttendees, type Patch, type RecordOf, readAttendees } from '@kennis/domain';
import { expect, test } from 'vitest';
import { write } from '../contract/contract-store.ts';
import { bookOf, newContext } from './book.harness.ts';
import { readEventAttendees } from './read-event-attendees.ts';

const person = (id: string, given: string, family: string, organisation?: string): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: `${given} ${family}`, given, family }, ...(organisation && { organisation }) },
});

test('[P3] the kept list of an event tells who comes, and whom of them you know', async () => {
  const book = await bookOf(
    { kind: 'event', id: 'e', fields: { name: 'Borrel', kind: 'reception', on: '2026-11-21' } },
    person('anna', 'Anna', 'Bos', 'Gemeente Ede'),
    person('bram', 'Bram', 'Kok'),
  );
  expect(await readEventAttendees(book, 'e')).toMatchObject({ attendees: [], attendances: [] });
  const list = readAttendees('Anna Bos, Gemeente Ede\nBram Kok, KPN\nXandra Vos, KPN');
  await book.edit({ cause: 'edit', user: null }, async (reading) =>
    keepAttendees(
      { event: (await reading.record('e')) as RecordOf<'event'> | null, attendances: [] },
      { attendees: list.attendees, how: 'replace' },
      newContext(),
    ),
  );
  const who = async () =>
    (await readEventAttendees(book, 'e')).attendees.map(({ known, perhaps }) => [known, perhaps]);
  expect(await who()).toEqual([
    ['anna', []],
    [null, ['bram']],
    [null, []],
  ]);
  const there = { on: '2026-11-21', channel: 'meeting', event: 'e', 'people/bram': {} };
  await write(book, { kind: 'encounter', id: 'x', fields: there });
  expect((await who())[1]).toEqual(['bram', []]);
});

test('[P3] who was recognised is followed through merges of two devices, one after the other', async () => {
  const merged = (id: string, mergedInto: string): Patch => ({ kind: 'person', id, fields: { mergedInto } });
  const book = await bookOf(
    { kind: 'event', id: 'e', fields: { name: 'Borrel', kind: 'reception', on: '2026-11-21' } },
    person('anna', 'Anna', 'Bos'),
    person('an', 'An', 'Bosch'),
    person('annie', 'Annie', 'Bosman'),
    merged('annie', 'an'),
    merged('an', 'anna'),
    {
      kind: 'attendance',
      id: 'list',
      fields: {
        event: 'e',
        on: '2026-11-21',
        'listed/a': { at: 1, name: { full: 'A. B.' } },
        'recognised/annie': { as: 'a' },
      },
    },
  );
  const { attendees, people } = await readEventAttendees(book, 'e');
  expect(attendees.map(({ known }) => known)).toEqual(['anna']);
  expect(people.has('anna')).toBe(true);
});
