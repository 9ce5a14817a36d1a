import { type Patch, readAttendees } from '@kennis/domain';
import { expect, test } from 'vitest';
import { bookOf } from './book.harness.ts';
import { readAsking } from './read-asking.ts';
import { recogniseIn } from './recognise-in.ts';

test('[P3] asked is what you look for and what those who come look for, among those who come', async () => {
  const ask = (id: string, owner: string, text: string): Patch => ({
    kind: 'ask',
    id,
    fields: { owner, text, on: '2026-11-01' },
  });
  const anna = { full: 'Anna Bos', given: 'Anna', family: 'Bos' };
  const book = await bookOf(
    { kind: 'person', id: 'anna', fields: { name: anna, organisation: 'KPN' } },
    { kind: 'person', id: 'bram', fields: { name: { full: 'Bram Kok' } } },
    ask('a1', 'me', 'een vertaler Pools'),
    ask('a2', 'anna', 'een zaal'),
    ask('a3', 'bram', 'een loods'),
  );
  const { attendees } = readAttendees('Anna Bos, KPN\nKasia Nowak, vertaler Pools');
  const asking = await readAsking(book, await recogniseIn(book, attendees));
  expect(asking.queries).toEqual([
    { owner: 'me', text: 'een vertaler Pools' },
    { owner: 'anna', text: 'een zaal' },
  ]);
  expect(asking.people.map(({ id }) => id)).toEqual(['anna', 'me', 'kasia-nowak']);
});
