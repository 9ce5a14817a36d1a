import type { Patch } from '@kennis/domain';
import { expect, test } from 'vitest';
import { write } from '../contract/contract-store.ts';
import { bookOf, newContext } from '../reading/book.harness.ts';
import { readDailyDrill, readEventDrill } from './read-drill.ts';

const moment = newContext();

const person = (id: string): Patch => ({
  kind: 'person',
  id,
  fields: { name: { full: id }, role: 'jurist', organisation: 'KPN' },
});
const event = (id: string, on: string): Patch => ({
  kind: 'event',
  id,
  fields: { name: 'Najaarsborrel', kind: 'club', on },
});

function openBook() {
  return bookOf(
    ...['anna', 'bram', 'cato', 'dirk', 'els'].map(person),
    event('before', '2025-11-20'),
    event('ahead', '2026-12-01'),
    { kind: 'target', id: 't', fields: { event: 'ahead', person: 'cato', reason: { type: 'own' } } },
    {
      kind: 'encounter',
      id: 'x',
      fields: { on: '2025-11-20', channel: 'meeting', event: 'before', 'people/bram': {} },
    },
    { kind: 'encounter', id: 'y', fields: { on: '2026-11-20', channel: 'meeting', 'people/anna': {} } },
  );
}

test('today you practise whom you met lately', async () => {
  const { portion, event } = await readDailyDrill(await openBook(), moment);
  expect([...new Set(portion.cards.map(({ card }) => card.person.id))]).toEqual(['anna']);
  expect(event).toBeNull();
});

test('before an event you practise whom you look for there, and whom you met at the one before', async () => {
  const book = await openBook();
  const drill = await readEventDrill(book, 'ahead', moment);
  expect([...new Set(drill?.portion.cards.map(({ card }) => card.person.id))].sort()).toEqual([
    'bram',
    'cato',
  ]);
  expect(drill?.event?.id).toBe('ahead');
  expect(await readEventDrill(book, 'nowhere', moment)).toBeNull();
});

test('[P7] before an event you practise whom you know on the list of who comes, unless you said it is another', async () => {
  const book = await openBook();
  const list: Patch = {
    kind: 'attendance',
    id: 'list',
    fields: {
      event: 'ahead',
      on: '2026-11-21',
      'listed/d': { at: 1, name: { full: 'dirk' }, organisation: 'KPN' },
      'listed/e': { at: 2, name: { full: 'els' }, organisation: 'KPN' },
      'listed/n': { at: 3, name: { full: 'Noor Bakker' }, organisation: 'PGGM' },
      'unknown/e': { on: '2026-11-21' },
    },
  };
  await write(book, list);
  const drill = await readEventDrill(book, 'ahead', moment);
  expect([...new Set(drill?.portion.cards.map(({ card }) => card.person.id))].sort()).toEqual([
    'bram',
    'cato',
    'dirk',
  ]);
});
