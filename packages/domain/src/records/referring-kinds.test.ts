import { expect, test } from 'vitest';
import { indexRecord } from './index-record.ts';
import type { Kind } from './kinds.ts';
import { referringKinds } from './referring-kinds.ts';

const paths = ['about', 'person', 'event', 'owner', 'a', 'b', 'metThrough', 'goal', 'pitch', 'towards'];
const sets = ['people', 'recognised', 'passedOn'];
const fields = {
  ...Object.fromEntries(paths.map((path) => [path, 'x'])),
  ...Object.fromEntries(sets.map((set) => [`${set}/x`, {}])),
};

const others: { readonly [K in Kind]?: true } = {
  goal: true,
  import: true,
  card: true,
  pitch: true,
  line: true,
  setting: true,
};

test('referringKinds are the kinds whose index has references, and no other kind has any', () => {
  const refers = (kind: string) => indexRecord({ kind, fields }).links.some(({ reference }) => reference);
  expect(referringKinds.filter((kind) => !refers(kind))).toEqual([]);
  expect(Object.keys(others).filter(refers)).toEqual([]);
});
