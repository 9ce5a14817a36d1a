import { expect, test } from 'vitest';
import { digitsSaid, spokenDigits } from './spoken-digits.ts';

test.each([
  ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', '0612345678'],
  ['nul zes twee vier een een drie drie acht acht', '0624113388'],
  ['oh seven double seven oh nine', '077709'],
  ['plus eenendertig zes 12 34', '+3161234'],
  ['zero two oh, seven nine four six', '0207946'],
  ['thirty-four thirty four', '3434'],
])('[CA8] digits as they are said: %s', (said, digits) => {
  expect(digitsSaid(said)).toBe(digits);
});

test('[CA8] a few small numbers in a sentence are no telephone number', () => {
  expect(new RegExp(`^(?:${spokenDigits})$`).test('een twee drie')).toBe(false);
});
