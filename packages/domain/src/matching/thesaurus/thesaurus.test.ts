import { expect, test } from 'vitest';
import { createPlaceIndex } from '../places/place-index.ts';
import { termKey, termWords } from '../reading/term-key.ts';
import type { Concept } from './concept.ts';
import { createThesaurus } from './thesaurus.ts';

const thesaurus = createThesaurus();
const { concepts, numberOf } = thesaurus;

test('[Q5] the thesaurus has at least 800 concepts, each once and in both languages', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(800);
  expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  expect(concepts.filter(({ nl, en }) => nl.length === 0 || en.length === 0)).toEqual([]);
});

test('what concepts refer to exists, and nothing is broader than itself', () => {
  const referred = (concept: Concept) => [...concept.broader, ...concept.serves, ...concept.related];
  expect(concepts.flatMap(referred).filter((id) => numberOf(id) === undefined)).toEqual([]);
  expect(concepts.filter(({ id }) => isBelow(id, id)).map(({ id }) => id)).toEqual([]);
});

test('only roles serve, and what they serve is a need', () => {
  const kindOf = (id: string) => concepts[numberOf(id) ?? -1]?.kind;
  expect(concepts.filter(({ kind, serves }) => kind !== 'role' && serves.length > 0)).toEqual([]);
  expect(
    concepts.flatMap(({ id, serves }) =>
      serves.filter((need) => kindOf(need) !== 'need').map((need) => [id, need]),
    ),
  ).toEqual([]);
});

test('every term finds its concept', () => {
  for (const [number, concept] of concepts.entries())
    for (const language of ['nl', 'en'] as const)
      for (const term of concept[language])
        expect(thesaurus.find(termKey(termWords(term), language), language), term).toContain(number);
});

test('a need is answered by who serves it, a role by what is narrower', () => {
  const kin = (id: string) =>
    new Map(
      thesaurus.kin(numberOf(id) ?? -1).map(({ concept, likeness }) => [concepts[concept]?.id, likeness]),
    );
  expect(kin('bookkeeping').get('bookkeeper')).toBeGreaterThan(0.9);
  expect(kin('jurist').get('employment-lawyer')).toBeGreaterThan(0.8);
  expect(kin('employment-lawyer').get('jurist')).toBeLessThan(0.5);
  expect(kin('baker').has('bookkeeper')).toBe(false);
});

test('places are found by their names in both languages', () => {
  const places = createPlaceIndex();
  expect(places.find('the hague')).toBe(places.find('den haag'));
  expect(places.find('friesland')).toMatchObject({ provinces: ['fr'], at: null });
});

function isBelow(id: string, above: string): boolean {
  const parents = concepts[numberOf(id) ?? -1]?.broader ?? [];
  return parents.some((parent) => parent === above || isBelow(parent, above));
}
