import { expect, test } from 'vitest';
import { guessPreferences, mergePreferences } from './preferences.ts';

test('guessPreferences takes the first language that Kennis speaks, else Dutch', () => {
  expect(guessPreferences(['fr-FR', 'en-GB', 'nl'], 'Europe/Amsterdam').language).toBe('en');
  expect(guessPreferences(['nl-BE', 'en'], 'Europe/Amsterdam').language).toBe('nl');
  expect(guessPreferences(['de'], 'Europe/Amsterdam').language).toBe('nl');
});

test('mergePreferences leaves out what is no choice', () => {
  const known = guessPreferences(['nl'], 'Europe/Amsterdam');
  expect(mergePreferences(known, { language: 'en', zone: 'Moon/Crater', theme: 3, address: 'u' })).toEqual({
    ...known,
    language: 'en',
    address: 'u',
  });
});

test('mergePreferences gives what was known itself where nothing differs, so that nothing is drawn anew', () => {
  const known = { language: 'nl', address: 'je', zone: 'Europe/Amsterdam', theme: 'system' } as const;
  expect(mergePreferences(known, { language: 'nl', theme: 3 })).toBe(known);
  expect(mergePreferences(known, { language: 'en' })).not.toBe(known);
});
