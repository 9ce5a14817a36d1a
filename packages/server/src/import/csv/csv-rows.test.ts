import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';

test('a row whose quote never closes has no more cells than there are columns', () => {
  const [row] = csvRows(`"${'a,'.repeat(500_000)}`, ',', 3, 2);
  expect(row).toMatchObject({ line: 2, cells: ['a', 'a', 'a'], unclosed: true });
});
