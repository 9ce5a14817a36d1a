import { expect, test } from 'vitest';
import { createMatchIndex } from '../match-index.ts';
import { joinLoanWords } from './join-loan-words.ts';
import { createTextReader } from './read-text.ts';

const { thesaurus } = createTextReader();

test.each([
  ['burn-outbegeleiding', 'burnoutbegeleiding'],
  ['een coach voor burn-outbegeleiding bij artsen', 'een coach voor burnoutbegeleiding bij artsen'],
  ['Start-upbegeleiding', 'Startupbegeleiding'],
  ['e-mailmarketing', 'emailmarketing'],
])('[Q5] in %s the hyphen stands inside a loan word', (text, joined) => {
  expect(joinLoanWords(text, thesaurus)).toBe(joined);
});

test.each([
  'HR-adviseur',
  'hr-salarisadministrateur',
  'IT-projectleider',
  'burn-out',
  'start-ups',
  'Noord-Brabant',
  'sociaal-maatschappelijk',
  'inkoper-verkoper',
  '06-12345678',
  '-',
])('[Q5] the hyphen of %s stays', (text) => {
  expect(joinLoanWords(text, thesaurus)).toBe(text);
});

test('[Q5] who guides people with a burn-out is found, however the word is written', () => {
  const index = createMatchIndex([
    { id: 'joke', name: 'Joke', offers: ['burn-outbegeleiding'] },
    { id: 'piet', name: 'Piet', role: 'Brandweerman' },
  ]);
  for (const text of ['begeleiding bij een burn-out', 'burn-outbegeleiding', 'burnoutbegeleiding'])
    expect(index.query({ owner: 'me', text, lang: 'nl' }).map(({ id }) => id)).toEqual(['joke']);
});
