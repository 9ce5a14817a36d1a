import { expect, test } from 'vitest';
import { emailKey, phoneKey, tagKey, urlKey } from './contact-key.ts';

test('emailKey forgives case, spaces and mailto:', () => {
  expect(emailKey(' MailTo:Sanne@Example.NL ')).toBe('sanne@example.nl');
});

test.each([
  ['06 1234 5678', '31', '+31612345678'],
  ['06-12345678', undefined, '0612345678'],
  ['+31 (0)6 12 34 56 78', '32', '+31612345678'],
  ['0031 612345678', undefined, '+31612345678'],
  ['tel:+31-38-1234567;ext=12', undefined, '+31381234567'],
  ['038 123 45 67 toestel 12', '31', '+31381234567'],
  ['14 038', '31', '14038'],
  ['via receptie', '31', 'via receptie'],
])('phoneKey of %s in %s is %s', (value, country, key) => {
  expect(phoneKey(value, country)).toBe(key);
});

test('urlKey forgives scheme, www, closing slash and case of the host', () => {
  expect(urlKey('https://www.Example.nl/')).toBe('example.nl');
  expect(urlKey('http://Example.nl/In/Sanne/')).toBe('example.nl/In/Sanne');
});

test('tagKey forgives case, accents and spaces', () => {
  expect(tagKey('  Café   Overleg ')).toBe('cafe overleg');
});
