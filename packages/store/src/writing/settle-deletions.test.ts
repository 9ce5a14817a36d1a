import { patchToChange, printStamp } from '@kennis/sync';
import { expect, test } from 'vitest';
import { byEdit, encounter, person, testContext } from '../contract/contract-store.ts';
import { openMemoryStore } from '../memory/index.ts';

test('a reference brings back a record that the same write mentions without changing it', async () => {
  const context = testContext();
  const book = openMemoryStore({ context }).book('b');
  const at = (after: number) => printStamp(context.now() + after, 0, 'elsewhere');
  const made = patchToChange(person('p1', 'Sanne'), 'c1', at(0));
  const deleted = patchToChange({ kind: 'person', id: 'p1', fields: {}, deleted: true }, 'c2', at(1));
  await book.accept([made, deleted], byEdit);
  const met = patchToChange(encounter('e1', '2026-11-20', ['p1']), 'c3', at(2));
  await book.accept([met, { ...made, id: 'c4' }], byEdit);
  expect((await book.record('p1'))?.deletedAt).toBeNull();
});
