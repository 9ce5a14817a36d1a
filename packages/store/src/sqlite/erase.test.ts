import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byEdit, encounter, person, write } from '../contract/contract-store.ts';
import { openTestSqlite } from './sqlite.harness.ts';

test('nothing of an erased person is left in the files: table, journal, index, search, write-ahead log', async () => {
  const { store, folder, close } = await openTestSqlite();
  const book = store.book('b1');
  const others = Array.from({ length: 300 }, (_, n) =>
    person(`p${n}`, `Jan Bakker${n}`, { does: 'x'.repeat(n * 7) }),
  );
  await write(book, ...others);
  const photo = await book.putBlob({
    type: 'image/webp',
    bytes: new TextEncoder().encode('kanarieplaat'.repeat(900)),
  });
  await write(
    book,
    person('p7', 'Kanarie Kanariegeel', {
      does: 'kanarie'.repeat(2000),
      photo,
      'tags/kanarie': { label: 'Kanarie' },
    }),
  );
  await write(book, {
    kind: 'note',
    id: 'n1',
    fields: { about: 'p7', text: 'Kanarie vliegt', on: '2026-11-21' },
  });
  await write(book, encounter('e1', '2026-11-21', ['p7']), {
    kind: 'person',
    id: 'p7',
    fields: { role: 'kanarievogel' },
  });
  expect(leftIn(folder)).not.toEqual([]);
  await book.erase(['p7', 'n1'], byEdit);
  expect(leftIn(folder)).toEqual([]);
  expect(await book.search('kanarie', 9)).toEqual([]);
  await close();
});

function leftIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((file) => /kanarie/i.test(readFileSync(join(folder, file), 'latin1')));
}
