import { expect, test } from 'vitest';
import { sharpenAsk } from '../reading/asks/sharpen-ask.ts';
import { answerAsk } from './answer-ask.ts';

test.each([
  ['nl', 'Ik zoek klanten.', 'role', 'inkoper', 'Ik zoek een inkoper.'],
  ['nl', 'Ik zoek een inkoper.', 'sector', 'een ziekenhuis', 'Ik zoek een inkoper bij een ziekenhuis.'],
  ['nl', 'Ik zoek een inkoper', 'region', 'Overijssel', 'Ik zoek een inkoper in Overijssel'],
  ['nl', 'Wie kent een inkoper?', 'region', 'rond Zwolle', 'Wie kent een inkoper rond Zwolle?'],
  ['nl', 'Wie kent een inkoper?', 'region', 'regio Zwolle.', 'Wie kent een inkoper in de regio Zwolle?'],
  ['nl', 'Ik zoek iemand bij Philips.', 'role', 'de inkoper', 'Ik zoek de inkoper bij Philips.'],
  ['nl', '', 'role', 'notaris', 'Ik zoek een notaris.'],
  ['nl', 'Ik zoek raad.', 'role', 'notaris', 'Ik zoek raad, het liefst een notaris.'],
  ['nl', 'Ik zoek iedereen die wil groeien.', 'role', 'bakker', 'Ik zoek een bakker die wil groeien.'],
  ['en', 'I need clients.', 'role', 'architect', 'I need an architect.'],
  ['en', 'I need an architect.', 'organisation', 'Kew Gardens', 'I need an architect at Kew Gardens.'],
  ['en', 'I need an architect.', 'sector', 'healthcare', 'I need an architect in healthcare.'],
  ['en', '', 'region', 'near Lewes', 'I’m looking for somebody near Lewes.'],
  ['nl', 'Ik zoek klanten.', 'role', '  ', 'Ik zoek klanten.'],
] as const)('[Q3] an answer is put where it belongs: %s %s %s %s', (lang, text, part, answer, whole) => {
  expect(answerAsk(text, part, answer, lang)).toBe(whole);
});

test('[Q3] answer after answer makes an ask at which somebody can think of a person', () => {
  let text = 'Ik zoek klanten.';
  text = answerAsk(text, 'role', 'inkoper', 'nl');
  text = answerAsk(text, 'sector', 'een ziekenhuis', 'nl');
  text = answerAsk(text, 'region', 'Overijssel', 'nl');
  expect(text).toBe('Ik zoek een inkoper bij een ziekenhuis in Overijssel.');
  expect(sharpenAsk(text, 'nl')).toMatchObject({ specific: true, findability: 3, missing: ['organisation'] });
});
