import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { addMemory, addNote, editMemory, editNote } from './memory-operations.ts';

test('[P5] a memory is shared with one person or several', () => {
  expect(addMemory({ people: ['a', 'b'], text: 'Elfstedentocht', on: '1997-01-04' }, context())).toEqual({
    ok: true,
    value: [
      {
        kind: 'memory',
        id: 'id1',
        fields: {
          text: 'Elfstedentocht',
          on: '1997-01-04',
          'people/a': { known: true },
          'people/b': { known: true },
        },
      },
    ],
  });
  expect(addMemory({ people: [], text: 'x' }, context())).toMatchObject({
    problem: { type: 'nobody-chosen' },
  });
  expect(addMemory({ people: ['a'], text: ' ' }, context())).toMatchObject({
    problem: { type: 'text-missing', field: 'text' },
  });
});

test('[P5] a memory can be told better, and shared with others', () => {
  const memory = record('memory', 'm', { text: 'tocht', 'people/a': { known: true } });
  expect(editMemory({ memory }, { text: 'Elfstedentocht', people: ['b'] })).toMatchObject({
    value: [{ fields: { text: 'Elfstedentocht', 'people/a': null, 'people/b': { known: true } } }],
  });
  expect(editMemory({ memory }, { text: 'tocht' })).toEqual({ ok: true, value: [] });
});

test('a note is of today unless a day is given, and can be corrected', () => {
  expect(addNote({ about: 'a', text: 'verhuisd' }, context())).toMatchObject({
    value: [{ kind: 'note', fields: { about: 'a', text: 'verhuisd', on: '2026-11-21' } }],
  });
  const note = record('note', 'n', { about: 'a', text: 'verhuist', on: '2026-11-21' });
  expect(editNote({ note }, { text: 'verhuisd' })).toMatchObject({
    value: [{ fields: { text: 'verhuisd' } }],
  });
  expect(editNote({ note }, { on: '2026-11-31' })).toMatchObject({ problem: { type: 'day-does-not-exist' } });
  expect(editNote({ note: null }, {})).toMatchObject({ problem: { type: 'record-missing' } });
});
