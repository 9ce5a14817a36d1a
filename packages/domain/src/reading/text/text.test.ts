import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';
import { speakingTime } from './speaking-time.ts';
import { syllables } from './syllables.ts';
import { takeApart } from './take-apart.ts';

test.each([
  ['brood', 1],
  ['bakkerij', 3],
  ['ondernemer', 4],
  ['coöperatie', 5],
  ['geïnteresseerd', 5],
  ['nieuw', 1],
  ['organisatie', 5],
  ['zoeken', 2],
])('the Dutch word %s has %i syllables', (word, count) => {
  expect(syllables(word, 'nl')).toBe(count);
});

test.each([
  ['bread', 1],
  ['bakery', 3],
  ['table', 2],
  ['wanted', 2],
  ['looked', 1],
  ['community', 4],
  ['used', 1],
  ['places', 2],
  ['organisation', 5],
])('the English word %s has %i syllables', (word, count) => {
  expect(syllables(word, 'en')).toBe(count);
});

test('sentences end at stops, not at abbreviations and initials', () => {
  const text = 'Ik ben dr. J. Bos, o.a. tandarts. Ik werk, d.w.z. soms, in Ede. Ken je iemand?';
  expect(takeApart(text, 'nl').sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ik ben dr. J. Bos, o.a. tandarts.',
    'Ik werk, d.w.z. soms, in Ede.',
    'Ken je iemand?',
  ]);
});

test('the language is told from frequent words, and from spelling where there are none', () => {
  expect(detectLanguage('Ik zoek een bakker')).toBe('nl');
  expect(detectLanguage('Looking for a baker')).toBe('en');
  expect(detectLanguage('Bakkerij', 'en')).toBe('nl');
  expect(detectLanguage('Bread', 'en')).toBe('en');
});

test('[Q1] speaking takes its syllables and a breath at stops; nothing takes none', () => {
  const minute = 'Ik bak elke dag brood met mijn vader en mijn zus. '.repeat(13);
  expect(speakingTime(minute, 'nl').seconds).toBeGreaterThan(38);
  expect(speakingTime(minute, 'nl').seconds).toBeLessThan(60);
  expect(speakingTime('', 'en')).toEqual({ seconds: 0, words: 0, syllables: 0 });
});
