import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';
import { sectors } from '../words/sectors/sectors.ts';
import { sharpenAsk } from './sharpen-ask.ts';

test.each([
  ['nl', 'Ik zoek klanten.', false, 0, ['role', 'organisation', 'sector', 'region']],
  ['nl', 'Ik zoek een accountant.', false, 1, ['organisation', 'sector', 'region']],
  ['nl', 'Ik zoek een accountant in Zwolle.', true, 2, ['organisation', 'sector']],
  ['nl', 'Ik zoek de inkoper van een ziekenhuis in Sneek.', true, 3, ['organisation']],
  ['nl', 'Ik zoek iemand bij Philips.', true, 3, ['role']],
  ['nl', 'Wie kent Marjan Hoekstra van de bibliotheek?', true, 4, []],
  ['nl', 'Ik zoek een ondernemer in de regio.', false, 1, ['role', 'organisation', 'sector']],
  ['nl', 'Ik zoek een ondernemer in de bouw in Tiel.', true, 3, ['organisation']],
  ['en', 'Anybody who owns a computer.', false, 0, ['role', 'organisation', 'sector', 'region']],
  ['en', 'The head of a primary school in Lewes.', true, 3, ['organisation']],
  ['en', 'The events manager at Kew Gardens.', true, 4, []],
  ['en', 'A social worker in Hull.', true, 2, ['organisation', 'sector']],
  ['en', 'A worker in Hull.', false, 1, ['role', 'organisation', 'sector']],
] as const)(
  '[Q3] how specific and findable an ask is: %s %s',
  (lang, text, specific, findability, missing) => {
    expect(sharpenAsk(text, lang)).toMatchObject({ specific, findability, missing });
  },
);

test('[Q3] words at which nobody thinks of a person are pointed out, where the rest does not make up for it', () => {
  const { findings } = readText({ as: 'ask', lang: 'nl', text: 'Ik zoek iedereen die wil groeien.' });
  expect(findings).toMatchObject([{ kind: 'vague', span: [8, 20] }]);
  expect(readText({ as: 'ask', text: 'Ik zoek klanten, zoals Eneco.' }).findings).toEqual([]);
});

test('[Q3] examples are of the same sector, and each of them is specific itself', () => {
  expect(sharpenAsk('Klanten in de zorg.', 'nl').examples[0]).toContain('verpleeghuis');
  expect(sectors.length).toBeGreaterThanOrEqual(20);
  for (const { asks } of sectors) {
    for (const lang of ['nl', 'en'] as const) {
      for (const ask of asks[lang]) expect([ask, sharpenAsk(ask, lang).specific]).toEqual([ask, true]);
    }
  }
});
