import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

test.each([
  ['Zoë', 'zoe'],
  ['Łukasz Żółć', 'lukasz zolc'],
  ['Straße', 'strasse'],
  ['Ĳsbrand', 'ijsbrand'],
  ['Øyvind Ærø', 'oyvind aero'],
  ['’t Hooft', "'t hooft"],
  ['İbrahim Işık', 'ibrahim isik'],
  ['Ｓａｎｎｅ', 'sanne'],
])('fold writes %s as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('fold is the same after folding twice', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('foldedWords splits at everything that is no letter or digit', () => {
  expect(foldedWords("Sanne de Vries-Jansen, d'Or & Zn. 24/7")).toEqual([
    'sanne',
    'de',
    'vries',
    'jansen',
    'd',
    'or',
    'zn',
    '24',
    '7',
  ]);
});
