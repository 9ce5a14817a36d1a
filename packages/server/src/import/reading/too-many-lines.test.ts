import { expect, test } from 'vitest';
import { readImportFile } from './read-import-file.ts';
import { hasTooManyLines } from './too-many-lines.ts';

test.each(['\n', '\r', '\r\n'])('lines are counted whatever their ends (%j)', (end) => {
  const bytes = (lines: number) => Buffer.from(`a${end}`.repeat(lines));
  expect([hasTooManyLines(bytes(5), 5), hasTooManyLines(bytes(6), 5)]).toEqual([false, true]);
});

test('a text of more lines than there is memory for is refused before they are looked for', () => {
  const opened = readImportFile(Buffer.from('BEGIN:VCARD\n'.repeat(3_000_001)), { language: 'nl' });
  expect(opened).toMatchObject({ ok: false, problem: { type: 'too-much' } });
});
