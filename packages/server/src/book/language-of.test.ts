import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

const chosen = (language: unknown) => ({ record: async () => ({ fields: { language } }) }) as never;

test.each([
  ['nl', 'en-GB', 'nl'],
  ['en', 'nl-NL', 'en'],
  [undefined, 'en-GB,nl', 'en'],
  [undefined, undefined, 'nl'],
  ['de', 'nl-NL', 'nl'],
  ['__proto__', 'en', 'en'],
  [{}, 'en', 'en'],
])('chosen %j and accepted %j give %s', async (language, accepted, expected) => {
  expect(await languageOf(chosen(language), accepted)).toBe(expected);
});
