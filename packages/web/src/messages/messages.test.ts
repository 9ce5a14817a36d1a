import { expect, test } from 'vitest';
import { printMessage, printParts } from './messages.ts';

const messages = {
  nl: {
    welcome: 'Waar {address, select, u {bent u} other {ben je}}?',
    owed: 'Je beloofde {name} {count, plural, one {iets} other {# dingen}}.',
  },
  en: {
    welcome: 'Where are you?',
    owed: 'You promised {name} {count, plural, one {something} other {# things}}.',
  },
};
const je = { language: 'nl', address: 'je' } as const;

test('printMessage speaks the language and the form of address of the reader', () => {
  const cache = new Map();
  expect(printMessage(messages, 'welcome', {}, je, cache)).toBe('Waar ben je?');
  expect(printMessage(messages, 'welcome', {}, { ...je, address: 'u' }, cache)).toBe('Waar bent u?');
  expect(printMessage(messages, 'welcome', {}, { ...je, language: 'en' }, cache)).toBe('Where are you?');
});

test('printMessage takes names as they are, with whatever they hold', () => {
  const name = '<b>{count}</b>';
  expect(printMessage(messages, 'owed', { name, count: 2 }, je, new Map())).toBe(
    'Je beloofde <b>{count}</b> 2 dingen.',
  );
});

test('printParts keeps elements apart from text', () => {
  const name = { element: 'Sanne' };
  expect(printParts(messages, 'owed', { name, count: 1 }, je, new Map())).toEqual([
    'Je beloofde ',
    name,
    ' iets.',
  ]);
});

test('a text that is not there, of a kind that only a later version knows, is left out', () => {
  const key = 'kind-later' as 'welcome';
  expect(printMessage(messages, key, {}, je, new Map())).toBe('');
  expect(printParts(messages, key, {}, je, new Map())).toEqual(['']);
});
