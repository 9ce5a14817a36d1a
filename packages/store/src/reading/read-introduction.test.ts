import { deleteRecords, takeIntroductionStep } from '@kennis/domain';
import { expect, test } from 'vitest';
import { byEdit } from '../contract/contract-store.ts';
import { bookOf, newContext } from './book.harness.ts';
import { readIntroduction } from './read-introduction.ts';

const context = newContext();
const yes = { said: 'yes', on: '2026-11-10' };
const openBook = () =>
  bookOf(
    { kind: 'person', id: 'anna', fields: { name: { full: 'Anna' } } },
    { kind: 'promise', id: 'p', fields: { by: 'me', person: 'anna', text: 'Bram', on: '2026-11-01' } },
    {
      kind: 'introduction',
      id: 'i',
      fields: { a: 'anna', b: 'bram', on: '2026-11-01', promise: 'p', aAnswer: yes, bAnswer: yes },
    },
  );

test('[F1] introducing keeps the promise that it came from', async () => {
  const book = await openBook();
  const read = await readIntroduction(book, 'i');
  expect([read.introduction?.id, read.promise?.id]).toEqual(['i', 'p']);
  await book.edit(byEdit, () => takeIntroductionStep(read, { step: 'introduced' }, context));
  expect((await book.record('p'))?.fields.ending).toMatchObject({ how: 'kept' });
});

test('[F1] a promise that was deleted stays deleted', async () => {
  const book = await openBook();
  await book.edit(byEdit, async (reading) => deleteRecords({ records: await reading.records(['p']) }));
  await book.edit(byEdit, async (reading) =>
    takeIntroductionStep(await readIntroduction(reading, 'i'), { step: 'introduced' }, context),
  );
  expect((await readIntroduction(book, 'i')).introduction?.fields.introducedOn).toBe('2026-11-21');
  expect((await book.record('p'))?.deletedAt).not.toBeNull();
});

test('what is no introduction is not read as one', async () => {
  const book = await openBook();
  const none = { introduction: null, promise: null };
  expect(await readIntroduction(book, 'anna')).toEqual(none);
  expect(await readIntroduction(book, 'nowhere')).toEqual(none);
});
