import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { patchToChange } from './change.ts';
import { printStamp } from './clock.ts';
import { mergeChange, mergeStates } from './merge.ts';
import { deletedAt } from './merge-rules.ts';
import type { RecordState } from './record-state.ts';
import { canonicalText } from './value.ts';

const at = (time: number, device = 'anneke') => printStamp(time, 0, device);
const write = (time: number, fields: Change['fields'], device?: string) =>
  patchToChange({ kind: 'person', id: 'p1', fields }, `c${time}`, at(time, device));
const remove = (time: number) =>
  patchToChange({ kind: 'person', id: 'p1', fields: {}, deleted: true }, `c${time}`, at(time));
const merged = (...changes: readonly Change[]): RecordState => {
  const state = changes.reduce<RecordState | null>((held, change) => mergeChange(held, change).state, null);
  if (!state) throw new Error('No changes');
  return state;
};

const paths = ['name', 'role', 'constructor', 'tags/a', 'tags/b', '~deleted', '~kept', '~erased'];
const anyChange = fc
  .record({
    kind: fc.constantFrom('person', 'note'),
    device: fc.constantFrom('anneke', 'bertus'),
    written: fc.dictionary(
      fc.constantFrom(...paths),
      fc.tuple(fc.nat(3), fc.constantFrom(null, 'x', { y: 1 })),
      {
        minKeys: 1,
        maxKeys: 4,
      },
    ),
  })
  .map(({ kind, device, written }): Change => {
    const entries = Object.entries(written);
    const fields = entries
      .filter(([path]) => !path.startsWith('~'))
      .map(([path, [, value]]) => [path, value]);
    const stamps = entries.map(([path, [time]]) => [path, at(time, device)]);
    return {
      id: 'c',
      kind,
      recordId: 'p1',
      fields: Object.fromEntries(fields),
      stamps: Object.fromEntries(stamps),
    };
  });

test('[S1] any order and repetition of the same changes gives the same record', () => {
  fc.assert(
    fc.property(
      fc.array(anyChange, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (changes, chance) => {
        const shuffled = [...changes, ...changes].sort(() => ((chance.next().value ?? 0) % 2 === 0 ? 1 : -1));
        expect(plain(merged(...shuffled))).toBe(plain(merged(...changes)));
      },
    ),
  );
});

test('[S1] joining two copies gives the same as taking the changes of both', () => {
  const some = fc.array(anyChange, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, some, (mine, theirs) => {
      expect(plain(mergeStates(merged(...mine), merged(...theirs)).state)).toBe(
        plain(merged(...theirs, ...mine)),
      );
    }),
  );
});

test('[S1] a change tells which of its paths won and which came too late', () => {
  const { won, lost } = mergeChange(merged(write(5, { role: 'bakker', place: 'Zwolle' })), {
    ...write(4, { role: 'slager' }),
    stamps: { role: at(4), name: at(4) },
  });
  expect([won, lost]).toEqual([['name'], ['role']]);
});

test('[S1] taking the same change twice gives the very same record', () => {
  const change = write(5, { role: 'bakker' });
  const state = merged(change);
  expect(mergeChange(state, change).state).toBe(state);
});

test('[S2] of two edits in the same instant that of the greater device id wins', () => {
  const state = merged(write(5, { role: 'bakker' }, 'bertus'), write(5, { role: 'slager' }, 'anneke'));
  expect(state.fields.role).toBe('bakker');
});

test('[S2] of two values under one stamp the greater wins, whichever came first', () => {
  const [a, b] = [write(5, { role: { b: 1, a: 2 } }), write(5, { role: null })];
  expect(merged(a, b).fields).toEqual(merged(b, a).fields);
  expect(merged(b, a).fields.role).toEqual({ a: 2, b: 1 });
});

test('[S3] two devices add to one set without overwriting', () => {
  const state = merged(write(1, { 'tags/borrel': {} }, 'anneke'), write(1, { 'tags/zorg': {} }, 'bertus'));
  expect(Object.keys(state.fields).sort()).toEqual(['tags/borrel', 'tags/zorg']);
});

test('[S4] an earlier value does not come back after its field was cleared', () => {
  const state = merged(write(5, { role: 'bakker' }), write(9, { role: null }), write(7, { role: 'slager' }));
  expect(state).toMatchObject({ fields: {}, stamps: { role: at(9) } });
});

test('[S5] a record of two kinds is of the first in the alphabet, whichever came first', () => {
  const note = { ...write(2, { text: 'x' }), kind: 'note' };
  const person = write(1, { name: 'x' });
  expect([merged(note, person).kind, merged(person, note).kind]).toEqual(['note', 'note']);
});

test('[S6] of an erased record nothing is left, whatever comes earlier or later', () => {
  const erased: Change = {
    id: 'e',
    kind: 'person',
    recordId: 'p1',
    fields: {},
    stamps: { '~erased': at(5) },
  };
  const state = merged(write(3, { role: 'bakker' }), erased, write(9, { role: 'slager' }));
  expect(state).toEqual({ kind: 'person', id: 'p1', fields: {}, stamps: { '~erased': at(5) } });
  expect(deletedAt(state, at(99))).toBe(at(5));
  expect(mergeChange(state, write(9, { role: 'x' }))).toMatchObject({ state, won: [], lost: ['role'] });
});

test('[S7] a deletion keeps the fields, and a later edit brings the record back', () => {
  const deleted = merged(write(3, { role: 'bakker' }), remove(5));
  expect([deletedAt(deleted), deleted.fields.role]).toEqual([at(5), 'bakker']);
  expect(
    deletedAt(merged(write(3, { role: 'bakker' }), remove(5), write(6, { place: 'Zwolle' }))),
  ).toBeNull();
});

test('[S7] an earlier edit that arrives later leaves it deleted', () => {
  expect(deletedAt(merged(remove(5), write(4, { role: 'bakker' })))).toBe(at(5));
});

test('[S7] bringing back beats an earlier deletion, and a later deletion beats that', () => {
  const keep = patchToChange({ kind: 'person', id: 'p1', fields: {}, deleted: false }, 'k', at(6));
  expect(deletedAt(merged(remove(5), keep))).toBeNull();
  expect(deletedAt(merged(remove(5), keep, remove(7)))).toBe(at(7));
});

test('[S7] an edit and a deletion under one stamp leave it deleted', () => {
  const both = patchToChange({ kind: 'person', id: 'p1', fields: { role: 'x' }, deleted: true }, 'c', at(5));
  expect(deletedAt(merged(both))).toBe(at(5));
});

test('[S8] only a reference that was made later brings back', () => {
  const state = merged(write(3, { role: 'bakker' }), remove(5));
  expect([deletedAt(state, at(4)), deletedAt(state, at(5)), deletedAt(state, at(6))]).toEqual([
    at(5),
    at(5),
    null,
  ]);
});

test('[S9] fields with the names of what objects inherit are fields like any other', () => {
  const state = merged(write(1, { constructor: 'a', toString: 'b' }), write(2, { constructor: 'c' }));
  expect(state.fields).toEqual({ constructor: 'c', toString: 'b' });
  const poison = JSON.parse(`{"__proto__":{"x":1},"role":"y"}`);
  const taken = merged({ id: 'c', kind: 'person', recordId: 'p1', fields: poison, stamps: at(1) });
  expect([Object.keys(taken.fields), Object.getPrototypeOf(taken.fields)]).toEqual([
    ['role'],
    Object.prototype,
  ]);
});

function plain(state: RecordState): string {
  const { fields, stamps } = state;
  const each =
    typeof stamps === 'string'
      ? Object.fromEntries(Object.keys(fields).map((path) => [path, stamps]))
      : stamps;
  return canonicalText({ ...state, stamps: each });
}
