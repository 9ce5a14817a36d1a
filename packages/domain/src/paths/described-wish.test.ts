import { expect, test } from 'vitest';
import { describedWish } from './described-wish.ts';

test.each([
  ['iemand bij gemeente Zwolle', { organisation: 'gemeente Zwolle' }],
  ['someone at gemeente Zwolle', { organisation: 'gemeente Zwolle' }],
  ['Wie werkt er', { role: 'er' }],
  ['somebody who works at the Rabobank', { organisation: 'Rabobank' }],
  ['iemand die werkt bij Saxion', { organisation: 'Saxion' }],
  ['een notaris in Deventer', { role: 'notaris', place: 'Deventer' }],
  ['a notary in Deventer', { role: 'notary', place: 'Deventer' }],
  ['de directeur van Saxion', { role: 'directeur', organisation: 'Saxion' }],
  ['an architect', { role: 'architect' }],
  ['wethouder?', { role: 'wethouder' }],
  ['iemand in Zwolle', { place: 'Zwolle' }],
])('[T3] a described role is read: %s', (text, wish) => {
  expect(describedWish(text)).toEqual(wish);
});

test.each(['', '  ', 'iemand', '?'])('[T3] nobody is described by "%s"', (text) => {
  expect(describedWish(text)).toBeNull();
});

test('[T3] a hostile or huge description is read in no time', () => {
  const start = performance.now();
  describedWish(`${'a '.repeat(100_000)}in`);
  describedWish(`<img onerror=alert(1)> ${'bij '.repeat(10_000)}`);
  expect(performance.now() - start).toBeLessThan(200);
});
