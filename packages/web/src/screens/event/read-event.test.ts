import {
  addTarget,
  createEvent,
  type EventIntent,
  ok,
  type Patch,
  type RecordOf,
  type Result,
} from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { expect, test } from 'vitest';
import { readEvent } from './read-event.ts';
import { readKnown } from './read-known.ts';
import { readSuggestions } from './read-suggestions.ts';

const context = { now: '2026-11-21T19:00:00.000Z', zone: 'Europe/Amsterdam', ids: idsFrom(1) };

test('readEvent gives an event with those spoken and those to find, and null once it is deleted', async () => {
  const book = newBook();
  const event = await book.event({ name: 'Haringpartij', on: '2026-11-26' });
  await book.write(
    person('mo', 'Mo El Amrani'),
    person('sanne', 'Sanne de Vries'),
    talk('t1', '2026-11-26', 'mo', event.id),
    talk('t0', '2026-01-05', 'mo'),
  );
  await book.decide(() => addTarget({ event, targets: [] }, { person: 'sanne' }, context));
  const read = await readEvent(book.reading, event.id);
  expect(read?.people.map(({ id }) => id).sort()).toEqual(['mo', 'sanne']);
  expect(read?.encounters.map(({ id }) => id).sort()).toEqual(['t0', 't1']);
  expect(read?.targets).toHaveLength(1);
  await book.write({ kind: 'event', id: event.id, fields: {}, deleted: true });
  expect(await readEvent(book.reading, event.id)).toBeNull();
});

test('[P3] people are suggested by what was promised and by what you look for, but not who is on the list', async () => {
  const book = newBook();
  const event = await book.event({ name: 'Borrel', on: '2026-11-26' });
  await book.write(
    person('els', 'Els Hoekstra', { role: 'jurist' }),
    person('mo', 'Mo El Amrani'),
    person('bram', 'Bram Hofstra', { role: 'visboer' }),
    { kind: 'ask', id: 'a1', fields: { owner: 'me', text: 'een jurist', on: '2026-11-01' } },
    { kind: 'promise', id: 'p1', fields: { by: 'me', person: 'mo', text: 'een naam', madeOn: '2026-11-01' } },
  );
  const suggested = await readSuggestions(book.reading, event.id);
  expect(suggested.map(({ person: { id }, reasons }) => [id, reasons[0]?.type])).toEqual([
    ['mo', 'promised-by-me'],
    ['els', 'can-help-you'],
  ]);
  await book.decide(() => addTarget({ event, targets: [] }, { person: 'mo' }, context));
  expect((await readSuggestions(book.reading, event.id)).map(({ person: { id } }) => id)).toEqual(['els']);
});

test('[P2] known are those on the list and those met at earlier events of the series', async () => {
  const book = newBook();
  const before = await book.event({ name: 'Haringpartij 2025', on: '2025-11-20' });
  const event = await book.event({ name: 'Haringpartij 2026', on: '2026-11-26' });
  await book.write(
    person('mo', 'Mo El Amrani'),
    person('els', 'Els Hoekstra'),
    person('bram', 'Bram Hofstra'),
    talk('t1', '2025-11-20', 'mo', before.id),
    talk('t2', '2025-11-20', 'els', before.id),
  );
  expect(await readKnown(book.reading, event, [])).toBe(2);
  await book.decide(() => addTarget({ event, targets: [] }, { person: 'bram' }, context));
  const targets = await book.reading.linked('target', event.id);
  expect(await readKnown(book.reading, event, targets)).toBe(3);
});

function newBook() {
  const store = openMemoryStore({
    context: { now: () => Date.parse(context.now), ids: idsFrom(1_000_000), device: 'testdevice' },
  });
  const book = store.book('book');
  const decide = async (decision: () => Result<readonly Patch[]>) => {
    const done = await book.edit({ cause: 'edit', user: null }, decision);
    if (!done.ok) throw new Error(done.problem.type);
    return done.value;
  };
  return {
    reading: book,
    decide: (decision: () => unknown) => decide(decision as () => Result<readonly Patch[]>),
    write: (...patches: readonly Patch[]) => decide(() => ok(patches)),
    async event(intent: EventIntent) {
      const [made] = await decide(
        () => createEvent({ kind: 'reception', ...intent }, context) as Result<readonly Patch[]>,
      );
      return made as unknown as RecordOf<'event'>;
    },
  };
}

function person(id: string, full: string, more: object = {}): Patch {
  return { kind: 'person', id, fields: { name: { full }, ...more } };
}

function talk(id: string, on: string, who: string, event?: string): Patch {
  const fields = { on, channel: 'meeting', [`people/${who}`]: { known: true }, ...(event && { event }) };
  return { kind: 'encounter', id, fields };
}

function idsFrom(first: number): () => string {
  let next = first;
  return () => `01a1fe10-0000-7000-8000-${String(next++).padStart(12, '0')}`;
}
