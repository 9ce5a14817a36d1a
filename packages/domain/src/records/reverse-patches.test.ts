import { expect, test } from 'vitest';
import { mergePeople } from '../people/merge-people.ts';
import type { BookRecord, Patch } from './record.ts';
import { person, record } from './records.harness.ts';
import { reversePatches } from './reverse-patches.ts';

const before: readonly BookRecord[] = [
  person('a', { role: 'bakker' }),
  person('b', { place: 'Zwolle', 'tags/y': { label: 'y' } }),
  record('promise', 'p', { by: 'me', person: 'b', text: 'x', madeOn: '2026-01-01' }),
];

test('reversePatches takes a merge back, record by record', () => {
  const [a, b, promise] = before;
  const merged = mergePeople({ people: [a as never, b as never], references: promise ? [promise] : [] }, {});
  const written = applied(before, merged.ok ? merged.value : []);
  expect(written).not.toEqual(before);
  const reversed = reversePatches({ before, written, now: written });
  expect(applied(written, reversed)).toEqual(before);
});

test('reversePatches leaves what was edited since', () => {
  const [first] = before;
  const written = [
    { ...first, fields: { ...first?.fields, role: 'eigenaar', place: 'Assen' } },
  ] as BookRecord[];
  const now = [{ ...first, fields: { ...first?.fields, role: 'chef', place: 'Assen' } }] as BookRecord[];
  expect(reversePatches({ before, written, now })).toEqual([
    { kind: 'person', id: 'a', fields: { place: null } },
  ]);
});

test('reversePatches has nothing for records that were made, or that are gone', () => {
  const written = [record('note', 'n', { about: 'a', text: 'x', on: '2026-01-01' })];
  expect(reversePatches({ before, written, now: written })).toEqual([]);
  const changed = [person('a', { role: 'eigenaar' })];
  expect(reversePatches({ before, written: changed, now: [] })).toEqual([]);
  const deleted = changed.map((each) => ({ ...each, deletedAt: 'a stamp' }));
  expect(reversePatches({ before, written: changed, now: deleted })).toEqual([]);
});

function applied(records: readonly BookRecord[], patches: readonly Patch[]): readonly BookRecord[] {
  return records.map((each) => {
    const fields = patches.filter(({ id }) => id === each.id).map((patch) => patch.fields);
    const all = Object.entries(Object.assign({}, each.fields, ...fields)).filter(
      ([, value]) => value !== null,
    );
    return { ...each, fields: Object.fromEntries(all) };
  });
}
