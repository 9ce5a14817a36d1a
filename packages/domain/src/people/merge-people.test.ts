import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { mergePeople } from './merge-people.ts';
import { resolveMerged } from './resolve-merged.ts';

const sanne = person('a', { role: 'bakker', uid: 'u1', 'tags/x': { label: 'x' } });
const same = person('b', { role: 'eigenaar', place: 'Zwolle', uid: 'u2', 'tags/y': { label: 'y' } });

test('[W1] mergePeople unites elements, fills what was empty and leaves an alias', () => {
  const merged = mergePeople({ people: [same, sanne], references: [] }, {});
  expect(merged).toEqual({
    ok: true,
    value: [
      { kind: 'person', id: 'a', fields: { place: 'Zwolle', 'tags/y': { label: 'y' } } },
      { kind: 'person', id: 'b', fields: { mergedInto: 'a' } },
    ],
  });
});

test('mergePeople takes the value chosen', () => {
  const merged = mergePeople(
    { people: [sanne, same], references: [] },
    { choose: { role: 'b', place: 'a' } },
  );
  expect(merged.ok && merged.value[0]?.fields).toMatchObject({ role: 'eigenaar', place: 'Zwolle' });
});

test('[W1] mergePeople points every reference at the one that stays', () => {
  const references = [
    record('encounter', 'e', {
      on: '2026-01-01',
      channel: 'call',
      'people/b': { known: true },
      'people/c': {},
    }),
    record('promise', 'p', { by: 'me', person: 'b', text: 'x', madeOn: '2026-01-01' }),
    record('note', 'n', { about: 'a', text: 'x', on: '2026-01-01' }),
    person('c', { metThrough: 'b' }),
    person('d', { mergedInto: 'b' }),
  ];
  const merged = mergePeople({ people: [sanne, same], references }, {});
  expect(merged.ok && merged.value.slice(2)).toEqual([
    { kind: 'encounter', id: 'e', fields: { 'people/b': null, 'people/a': { known: true } } },
    { kind: 'promise', id: 'p', fields: { person: 'a' } },
    { kind: 'person', id: 'c', fields: { metThrough: 'a' } },
    { kind: 'person', id: 'd', fields: { mergedInto: 'a' } },
  ]);
});

test('mergePeople leaves nobody introduced by themselves', () => {
  const through = person('b', { metThrough: 'a' });
  const merged = mergePeople({ people: [person('a'), through], references: [] }, {});
  expect(merged.ok && merged.value[0]?.fields).toEqual({ metThrough: null });
});

test('[W2] two devices that merge the same two keep the same one', () => {
  const first = mergePeople({ people: [sanne, same], references: [] }, {});
  const second = mergePeople({ people: [same, sanne], references: [] }, {});
  expect(first).toEqual(second);
});

test('mergePeople refuses one person twice, an alias, and nobody', () => {
  const alias = person('c', { mergedInto: 'a' });
  const problem = (people: Parameters<typeof mergePeople>[0]['people']): unknown =>
    mergePeople({ people, references: [] }, {});
  expect(problem([sanne, sanne])).toMatchObject({ problem: { type: 'same-person' } });
  expect(problem([sanne, alias])).toMatchObject({ problem: { type: 'already-merged', id: 'c' } });
  expect(problem([sanne, null])).toMatchObject({ problem: { type: 'person-missing' } });
});

test('[W2] resolveMerged follows aliases, and in a circle means the smallest id', () => {
  const into: { [id: string]: string } = { c: 'b', b: 'a', x: 'z', z: 'y', y: 'z' };
  const resolve = (id: string): string => resolveMerged(id, (each) => into[each]);
  expect([resolve('c'), resolve('a'), resolve('x'), resolve('z')]).toEqual(['a', 'a', 'y', 'y']);
});
