import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { wording } from '../wording/wording.ts';
import { createMatchIndex } from './match-index.ts';
import { matchSentence } from './match-sentence.ts';

const index = createMatchIndex([
  { id: 'bram', name: 'Bram', role: 'Bakker' },
  {
    id: 'anouk',
    name: 'Anouk Visser',
    role: 'Advocaat arbeidsrecht',
    place: 'Zwolle',
    asks: ['een bakker'],
    lang: 'nl',
  },
]);
const said = (text: string, lang: 'nl' | 'en') => {
  const [match] = index.query({ owner: 'bram', text, lang });
  if (!match) return '';
  const { key, values } = matchSentence(match.reason);
  return String(new IntlMessageFormat(wording[lang][key], lang).format(values));
};

test('[Q5] a match says why, in the language of the ask', () => {
  expect(said('Ik zoek een jurist', 'nl')).toBe(
    'zoekt een jurist; Anouk is advocaat arbeidsrecht in Zwolle. Zoekt zelf: een bakker',
  );
  expect(said('Looking for a lawyer', 'en')).toBe(
    'looks for a lawyer; Anouk is an advocaat arbeidsrecht (employment lawyer) in Zwolle. In turn looks for: een bakker',
  );
});
