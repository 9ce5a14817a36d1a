import { keepAttendees, ok, type Patch, type RecordOf, readAttendees, setHosting } from '@kennis/domain';
import { expect, test } from 'vitest';
import { openMemoryStore } from '../memory/index.ts';
import { readGuests } from './read-guests.ts';

const now = '2026-11-21T19:30:00.000Z';
let made = 0;
const ids = (): string => `01936000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
const context = { now, zone: 'Europe/Amsterdam', ids };

const person = (id: string, given: string, family: string, organisation: string): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: `${given} ${family}`, given, family }, organisation },
});

test('[M4] whom nobody spoke to yet comes first where you host, and newcomers before others', async () => {
  const store = openMemoryStore({ context: { now: () => Date.parse(now), ids, device: 'testdevice' } });
  const book = store.book('book');
  const readEvent = async () => (await book.record('e')) as unknown as RecordOf<'event'>;
  const write = (...patches: readonly Patch[]) =>
    book.edit({ cause: 'edit', user: null }, () => ok<readonly Patch[]>(patches));
  await write(
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
