import { expect, test } from 'vitest';
import { tellingWords } from './telling-words.ts';

test.each([
  ['Zoekt een jurist die coöperaties kent', ['jurist', 'cooperaties']],
  ['Looking for somebody who knows heat networks', ['heat', 'networks']],
  ['De jaarlijkse toekomst van wonen in 2026', ['wonen']],
  ['zorg en ZORG', ['zorg']],
])('tellingWords of "%s" are %j', (text, words) => {
  expect(tellingWords(text)).toEqual(words);
});
