import { expect, test } from 'vitest';
import { readText } from '../reading/read-text.ts';
import { takeSuggestion } from './take-suggestion.ts';

const taken = (text: string, kind: string, lang: 'nl' | 'en', own = {}) => {
  const finding = readText({ text, lang, as: 'pitch' }).findings.find((each) => each.kind === kind);
  return finding ? takeSuggestion(text, finding, lang, own) : undefined;
};

test('[Q2] the everyday word takes the place of the hard one, with its capital, and is what to look at', () => {
  const text = 'Ik ben Els. Stakeholders helpen mij 🙂.';
  const done = taken(text, 'jargon', 'nl');
  expect(done?.text).toBe('Ik ben Els. Betrokkene helpen mij 🙂.');
  expect(done?.text.slice(...(done?.fresh ?? [0, 0]))).toBe('Betrokkene');
});

test('[Q2] the everyday word gets no capital from an abbreviation, or from a line that begins small', () => {
  const abbreviated = taken('Wij halen onze KPI elk jaar.', 'abbreviation', 'nl');
  expect(abbreviated?.text).toBe('Wij halen onze maat voor wat het oplevert elk jaar.');
  expect(taken('stakeholders helpen mij.', 'jargon', 'nl')?.text).toMatch(/^betrokken/);
});

test('[Q2] a long sentence is parted at the seam nearest to its middle', () => {
  const text =
    'Ik help kleine bakkers in de stad en op het platteland om hun ovens zuiniger te maken, want ik heb zelf jaren in een bakkerij gestaan en ken het werk van binnen.';
  const done = taken(text, 'long-sentence', 'nl');
  expect(done?.text).toContain('zuiniger te maken. Want ik heb zelf');
  const english =
    'I help small bakers in town and in the country to make their ovens use less gas than before, and I do so because I worked in a bakery myself for years.';
  expect(taken(english, 'long-sentence', 'en')?.text).toContain('than before. And I do so');
});

test('[Q2] a sentence without a seam is left to the writer', () => {
  const text =
    'Een bakker met twee winkels en een oude oven achter in de zaak naast het station waar de trein uit Assen iedere ochtend om half zeven stopt.';
  expect(taken(text, 'long-sentence', 'nl')).toBeNull();
});

test('[Q1] what a pitch lacks comes from your card and your ask, in the language of the pitch', () => {
  const own = { name: 'Els Bos', organisation: 'Bos Bouw', ask: 'Een schoolhoofd in Assen' };
  expect(taken('Wij maken scholen van hout.', 'no-who', 'nl', own)?.text).toBe(
    'Ik ben Els Bos van Bos Bouw. Wij maken scholen van hout.',
  );
  const asked = taken('Ik ben Els Bos en ik maak scholen van hout', 'no-ask', 'nl', own);
  expect(asked?.text).toBe('Ik ben Els Bos en ik maak scholen van hout. Ik zoek een schoolhoofd in Assen.');
  expect(asked?.text.slice(...(asked?.fresh ?? [0, 0]))).toBe('Ik zoek een schoolhoofd in Assen.');
  expect(taken('I’m Els Bos and I build schools of wood.', 'no-ask', 'en', own)).toBeNull();
  expect(taken('Wij maken scholen van hout.', 'no-who', 'nl')).toBeNull();
});

test('[Q2] a finding of words that are no longer there changes nothing', () => {
  const finding = {
    kind: 'jargon',
    span: [0, 5],
    about: { type: 'jargon', term: 'borgen', plain: 'zorgen' },
  } as const;
  expect(takeSuggestion('Ik ben Els.', finding, 'nl')).toBeNull();
});
