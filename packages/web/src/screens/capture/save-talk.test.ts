import type { ConfirmedConversation, Fields } from '@kennis/domain';
import { ok } from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { createIds } from '@kennis/sync';
import { expect, test } from 'vitest';
import { saveTalk, takeBackTalk } from './save-talk.ts';

const ids = createIds(Date.now, (bytes) => crypto.getRandomValues(bytes));
const origin = { cause: 'edit', user: null } as const;
const now = '2026-11-21T18:00:00.000Z';
const context = { now, zone: 'Europe/Amsterdam', ids };

async function bookWithSanne() {
  const store = openMemoryStore({ context: { now: () => Date.parse(now), ids, device: 'device1' } });
  const book = store.book(ids());
  const sanne = ids();
  const event = ids();
  await book.edit(origin, () =>
    ok([
      { kind: 'person', id: sanne, fields: { name: { full: 'Sanne de Vries' }, role: 'bakker' } },
      { kind: 'event', id: event, fields: { name: 'Haringpartij', kind: 'reception', on: '2026-11-21' } },
      { kind: 'target', id: ids(), fields: { event, person: sanne } },
    ]),
  );
  const save = async (confirmed: ConfirmedConversation) => {
    const before = new Map<string, Fields>();
    const done = await book.edit(origin, (reading) => saveTalk(reading, confirmed, context, before));
    if (!done.ok) throw new Error(done.problem.type);
    return { written: done.value, before };
  };
  return { book, sanne, event, save };
}

test('[M9] saveTalk writes the talk, at its event, and who was to be found there is found', async () => {
  const { book, sanne, event, save } = await bookWithSanne();
  await save({
    people: [{ personId: sanne }, { details: { name: 'Petra Jansen' } }],
    asks: [{ who: 'them', person: 1, text: 'verpakkingen' }],
    eventId: event,
    line: 'Sanne en Petra',
  });
  const [talk] = await book.linked('encounter', event);
  expect(talk?.fields).toMatchObject({ on: '2026-11-21', line: 'Sanne en Petra', event });
  const [target] = await book.linked('target', event);
  expect(target?.fields.ending).toEqual({ how: 'spoken', on: '2026-11-21' });
});

test('[P3] a name typed at an event has the role and organisation that its list says', async () => {
  const { book, event, save } = await bookWithSanne();
  const petra = { at: 1, name: { full: 'Petra Jansen' }, role: 'notaris', organisation: 'Jansen Notariaat' };
  const fields = { event, on: '2026-11-21', 'listed/p': petra };
  await book.edit(origin, () => ok([{ kind: 'attendance', id: ids(), fields }]));
  await save({ people: [{ details: { name: 'Petra Jansen' } }], eventId: event });
  const { rows } = await book.people({ order: 'name', limit: 9 });
  const met = rows.find(({ person }) => person.fields.name.full === 'Petra Jansen');
  expect(met?.person.fields).toMatchObject({ role: 'notaris', organisation: 'Jansen Notariaat' });
});

test('[M9] takeBackTalk leaves everything as it was before', async () => {
  const { book, sanne, event, save } = await bookWithSanne();
  const { written, before } = await save({
    people: [
      { personId: sanne, details: { role: 'meesterbakker', emails: [{ value: 'sanne@devries.example' }] } },
      { details: { name: 'Petra Jansen' } },
    ],
    promises: [{ by: 'me', person: 1, text: 'bellen', dueOn: '2026-11-24' }],
    note: 'was er met haar dochter',
    eventId: event,
  });
  await book.edit(origin, () => takeBackTalk(written, before));
  const people = await book.people({ order: 'name', limit: 9 });
  expect(people.rows.map(({ person }) => person.fields.name.full)).toEqual(['Sanne de Vries']);
  expect(people.rows[0]?.person.fields).toEqual({ name: { full: 'Sanne de Vries' }, role: 'bakker' });
  expect(people.rows[0]?.tie?.contactDays ?? 0).toBe(0);
  expect(await book.linked('note', sanne)).toEqual([]);
  const [target] = await book.linked('target', event);
  expect(target?.fields.ending).toBeUndefined();
});
