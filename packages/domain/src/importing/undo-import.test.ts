import { expect, test } from 'vitest';
import { type TouchedRecord, undoImport } from './undo-import.ts';

const person = (touched: Partial<TouchedRecord>): TouchedRecord => ({
  kind: 'person',
  id: 'p',
  deleted: false,
  stamps: { name: '1', role: '1' },
  imported: { name: '1', role: '1' },
  before: {},
  created: true,
  referredBy: [],
  ...touched,
});
const note = person({ kind: 'note', id: 'n', stamps: { text: '1' }, imported: { text: '1' } });

test('[IM7] what the import made and nobody touched is deleted', () => {
  expect(undoImport([person({})])).toEqual({
    patches: [{ kind: 'person', id: 'p', fields: {}, deleted: true }],
    kept: [],
  });
});

test('[IM7] its own notes do not hold a person back, an edited one does', () => {
  expect(undoImport([person({ referredBy: ['n'] }), note]).kept).toEqual([]);
  const edited = { ...note, stamps: { text: '2' } };
  expect(undoImport([person({ referredBy: ['n'] }), edited]).kept).toEqual([
    { kind: 'note', id: 'n', why: 'edited', by: ['text'] },
    { kind: 'person', id: 'p', why: 'referred', by: ['n'] },
  ]);
});

test('[IM7] what was edited or is referred to stays, and is listed', () => {
  expect(undoImport([person({ stamps: { name: '1', role: '2', rhythm: '2' } })])).toEqual({
    patches: [],
    kept: [{ kind: 'person', id: 'p', why: 'edited', by: ['role', 'rhythm'] }],
  });
  expect(undoImport([person({ referredBy: ['e'] })]).kept).toEqual([
    { kind: 'person', id: 'p', why: 'referred', by: ['e'] },
  ]);
  expect(undoImport([person({ referredBy: ['e'] })], new Set(['e'])).kept).toEqual([]);
});

test('[IM8] fields of somebody known that still carry the stamp of the import get back what they held', () => {
  const known = person({
    created: false,
    stamps: { name: '0', role: '1', place: '2', 'tags/borrel': '1' },
    imported: { role: '1', place: '1', 'tags/borrel': '1' },
    before: { role: 'chef' },
  });
  expect(undoImport([known])).toEqual({
    patches: [{ kind: 'person', id: 'p', fields: { role: 'chef', 'tags/borrel': null } }],
    kept: [{ kind: 'person', id: 'p', why: 'edited', by: ['place'] }],
  });
});

test('[IM8] what is deleted already is left alone', () => {
  expect(undoImport([person({ deleted: true })])).toEqual({ patches: [], kept: [] });
});
