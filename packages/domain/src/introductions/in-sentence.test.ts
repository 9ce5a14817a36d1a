import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test.each([
  ['Een jurist die coöperaties kent.', 'een jurist die coöperaties kent'],
  ['Hoe begin je een coöperatie?', 'hoe begin je een coöperatie'],
  ['  twee\nregels ', 'twee regels'],
  ['Nederlandse stagiairs voor de zomer', 'Nederlandse stagiairs voor de zomer'],
  ['HR-adviseurs die fietsen', 'HR-adviseurs die fietsen'],
  ['Els Kok', 'Els Kok'],
  ['Mo kent een drukker', 'Mo kent een drukker'],
  ['Anouk kent een drukker', 'Anouk kent een drukker'],
  ['Wil je meelezen?', 'wil je meelezen'],
  ['I would like to move', 'I would like to move'],
  [undefined, ''],
])('%j becomes %j inside a sentence', (text, said) => {
  expect(inSentence(text)).toBe(said);
});
