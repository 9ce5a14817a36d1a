import { expect, test } from 'vitest';
import { eventInSentence } from './event-in-sentence.ts';

test.each([
  ['Haringpartij', 'de Haringpartij', 'the Haringpartij'],
  ['Congres Warmtenetten', 'het congres Warmtenetten', 'the congres Warmtenetten'],
  ['Nieuwjaarsreceptie Zwolle', 'de Nieuwjaarsreceptie Zwolle', 'the Nieuwjaarsreceptie Zwolle'],
  ['BNI ontbijt', 'het BNI ontbijt', 'the BNI ontbijt'],
  ['De Ondernemerslunch', 'de Ondernemerslunch', 'de Ondernemerslunch'],
  ['Open Koffie Zwolle', 'Open Koffie Zwolle', 'Open Koffie Zwolle'],
  ['Zondag in Deventer', 'Zondag in Deventer', 'Zondag in Deventer'],
  ['Summer Party', 'de Summer Party', 'the Summer Party'],
])('%s takes the article that belongs to it', (name, nl, en) => {
  expect(eventInSentence(name, 'nl')).toBe(nl);
  expect(eventInSentence(name, 'en')).toBe(en);
});
