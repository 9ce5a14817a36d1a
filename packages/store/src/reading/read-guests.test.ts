import { keepAttendees, ok, type Patch, type RecordOf, readAttendees, setHosting } from '@kennis/domain';
import { expect, test } from 'vitest';
import { bookOf, newContext } from './book.harness.ts';
import { readGuests } from './read-guests.ts';

const context = newContext();

const person = (id: string, given: string, family: string, organisation: string): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: `${given} ${family}`, given, family }, organisation },
});

test('[M4] whom nobody spoke to yet comes first where you host, and newcomers before others', async () => {
  const book = await bookOf(
    { kind: 'event', id: 'e', fields: { name: 'Borrel', kind: 'reception', on: '2026-11-21' } },
    person('anna', 'Anna', 'Bos', 'KPN'),
    person('bram', 'Bram', 'Kok', 'KPN'),
    { kind: 'encounter', id: 'x', fields: { on: '2026-01-05', channel: 'meeting', 'people/anna': {} } },
    {
      kind: 'encounter',
      id: 'y',
      fields: { on: '2026-11-21', channel: 'meeting', event: 'e', 'people/bram': {} },
    },
  );
  const readEvent = async () => (await book.record('e')) as unknown as RecordOf<'event'>;
  expect(await readGuests(book, await readEvent())).toBeNull();
  const { attendees } = readAttendees('Bram Kok, KPN\nAnna Bos, KPN\nXandra Vos, Rabobank');
  await book.edit({ cause: 'edit', user: null }, async () => {
    const event = await readEvent();
    const hosting = setHosting({ event }, true, context);
    const kept = keepAttendees({ event, attendances: [] }, { attendees, how: 'replace' }, context);
    return ok([...(hosting.ok ? hosting.value : []), ...(kept.ok ? kept.value : [])]);
  });
  const guests = await readGuests(book, await readEvent());
  expect(guests?.map(({ name, isNew, isSpoken }) => [name.full, isNew, isSpoken])).toEqual([
    ['Xandra Vos', true, false],
    ['Anna Bos', false, false],
    ['Bram Kok', true, true],
  ]);
});
