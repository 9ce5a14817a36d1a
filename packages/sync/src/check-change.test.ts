import { expect, test } from 'vitest';
import { checkChange } from './check-change.ts';
import { printStamp } from './clock.ts';

const now = Date.UTC(2026, 10, 21);
const stamp = printStamp(now, 0, 'anneke');
const fine = { id: 'c1', kind: 'person', recordId: 'p1', fields: { role: 'bakker' }, stamps: stamp };
const reason = (change: unknown) => checkChange(change, { now });
const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)]);

test('[S9] a change as devices make them is taken', () => {
  expect(reason(fine)).toBeNull();
  expect(
    reason({ ...fine, fields: { 'tags/Ünal & zn.': {} }, stamps: { 'tags/Ünal & zn.': stamp } }),
  ).toBeNull();
  expect(reason({ ...fine, fields: {}, stamps: { '~deleted': stamp, role: stamp } })).toBeNull();
  expect(reason({ ...fine, kind: 'later-kind', fields: { constructor: null } })).toBeNull();
  expect(reason({ ...fine, fields: {}, stamps: { '~erased': stamp } })).toBeNull();
});

test.each([
  ['no object', null],
  ['a list', [fine]],
  ['no id', { ...fine, id: undefined }],
  ['an id with a line end', { ...fine, id: 'c1\n' }],
  ['a record id that is a path', { ...fine, recordId: '../p1' }],
  ['a kind with a capital', { ...fine, kind: 'Person' }],
  ['no fields', { ...fine, fields: null }],
  ['a path of a prototype', { ...fine, fields: JSON.parse('{"__proto__":1}') }],
  ['a path with a capital', { ...fine, fields: { Role: 1 } }],
  ['a path that is a pseudo-path', { ...fine, fields: { '~deleted': 1 } }],
  ['an empty element', { ...fine, fields: { 'tags/': 1 } }],
  ['an element of 401 characters', { ...fine, fields: { [`tags/${'x'.repeat(401)}`]: 1 } }],
  ['a stamp that is none', { ...fine, stamps: 'yesterday' }],
  ['a path without a stamp', { ...fine, stamps: { place: stamp } }],
  ['an unknown pseudo-path', { ...fine, stamps: { role: stamp, '~other': stamp } }],
  ['no stamps at all', { ...fine, fields: {}, stamps: {} }],
  ['an erasure that brings fields', { ...fine, stamps: { role: stamp, '~erased': stamp } }],
  ['a value that JSON does not carry', { ...fine, fields: { role: Number.NaN } }],
  ['a key of a prototype in a value', { ...fine, fields: { role: JSON.parse('{"__proto__":{}}') } }],
  ['a value 40 deep', { ...fine, fields: { role: deep(40) } }],
])('[S9] %s is malformed', (_, change) => {
  expect(reason(change)).toBe('malformed');
});

test('[S10] a change of more than the limits is too large', () => {
  expect(reason({ ...fine, fields: { role: 'x'.repeat(999_000) } })).toBeNull();
  expect(reason({ ...fine, fields: { role: 'x'.repeat(1_000_001) } })).toBe('too-large');
  const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`tags/${index}`, {}]));
  expect(reason({ ...fine, fields: many })).toBe('too-large');
});

test('[S11] a stamp may be a minute ahead, and as old as it likes', () => {
  expect(reason({ ...fine, stamps: printStamp(now + 60_000, 9, 'anneke') })).toBeNull();
  expect(reason({ ...fine, stamps: printStamp(now + 60_001, 0, 'anneke') })).toBe('stamp-ahead');
  expect(reason({ ...fine, stamps: printStamp(0, 0, 'anneke') })).toBeNull();
});
