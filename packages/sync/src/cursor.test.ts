import { expect, test } from 'vitest';
import { journalMark, parseCursor, printCursor } from './cursor.ts';

test('a cursor is read back as it was printed', () => {
  const mark = journalMark('0199-a.0198-b.3', '2026-11-21T19:30:00.000Z');
  const place = { epoch: 'e-1', rev: 12, mark };
  expect(printCursor(place)).toBe('e-1.12.0199-a.0198-b.3.20261121193000000');
  expect(parseCursor(printCursor(place))).toEqual(place);
  expect(parseCursor(printCursor({ epoch: 'e-1', rev: 0, mark: null }))).toEqual({
    epoch: 'e-1',
    rev: 0,
    mark: null,
  });
});

test.each(['', 'e', 'e.1', 'e.x.y', '.1.x', 'e.-1.x', 'e.1.x\ny'])('%j is no cursor', (text) => {
  expect(parseCursor(text)).toBeNull();
});
