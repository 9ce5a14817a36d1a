import { expect, test } from 'vitest';
import { tellingWords } from '../searching/telling-words.ts';
import { askedWords, sharedWords } from './match-words.ts';

test.each([
  ['zoekt een jurist', 'arbeidsjurist', 1],
  ['stagiairs voor de bakkerij', 'kan stagiaires plaatsen', 1],
  ['iemand die weet van warmtenetten', 'aanleg van warmtenet in de wijk', 1],
  ['a Polish translator for the neighbourhood guide', 'an evening on heat in your neighbourhood', 0],
  ['een koelcel, tweedehands', 'tweedehands boeken', 0],
  ['looking for a plumber', 'plumbing and plumbers in Leeds', 1],
  ['zoekt iemand die wil helpen', 'wil graag mensen helpen', 0],
  ['een vertaler Pools', 'politiek adviseur', 0],
  ['ruimte voor een workshop', 'vergaderruimte aan de gracht', 1],
])('[K5] %s and %s share %i telling words', (ask, offer, shared) => {
  expect(sharedWords(askedWords(ask), tellingWords(offer))).toBe(shared);
});
