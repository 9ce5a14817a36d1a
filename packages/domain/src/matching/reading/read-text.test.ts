import { expect, test } from 'vitest';
import { createTextReader } from './read-text.ts';
import type { Term } from './reading.ts';

const reader = createTextReader();
const named = (terms: readonly Term[]) =>
  terms.map(({ keys: [key] }) => (typeof key === 'number' ? reader.thesaurus.concepts[key]?.id : key));
const heads = (text: string) => reader.read(text, undefined, 'ask').heads.map(named);
const particulars = (text: string) => named(reader.read(text, undefined, 'ask').particulars);

test.each([
  ['een jurist die coöperaties kent', [['jurist']], ['cooperative']],
  ['iemand die mijn boekhouding kan doen', [['bookkeeping']], []],
  ['a buyer at a hospital', [['procurement-manager']], ['hospital']],
  ['een accountant of een belastingadviseur', [['accountant'], ['tax-adviser']], []],
  ['zorgsector', [['healthcare']], []],
  ['vastgoedfotograaf', [['property-photographer']], []],
  ['software developers', [['software-developer']], []],
  ['filmpjes', [['video']], []],
])('[Q5] what is asked for stands apart from its particulars: %s', (text, head, particular) => {
  expect(heads(text)).toEqual(head);
  expect(particulars(text)).toEqual(particular);
});

test('[Q5] a compound is read by its parts', () => {
  expect(heads('arbeidsrechtjuristen')).toEqual([['employment-lawyer']]);
  expect(heads('bijenfotograaf')).toEqual([['bees', 'photographer']]);
});

test('[Q5] what is denied is not asked for', () => {
  const { heads: asked, denied } = reader.read('een HR-adviseur, geen recruiter', 'nl', 'ask');
  expect(asked.map(named)).toEqual([['hr-adviser']]);
  expect(named(denied)).toEqual(['recruiter']);
});

test('[Q5] a place is where it should be after in, near or regio', () => {
  const placesOf = (text: string) => reader.read(text, undefined, 'ask').places;
  expect(placesOf('een bakker in de buurt van Zwolle')).toEqual(['Zwolle']);
  expect(placesOf('a lawyer near The Hague')).toEqual(['Den Haag']);
  expect(placesOf('export naar Duitsland')).toEqual([]);
  expect(reader.read('een coach, online of landelijk', 'nl', 'ask').anywhere).toBe(true);
});

test('[Q5] words about somebody may say what they seek', () => {
  const { sought, heads: about } = reader.read('Bakt brood, zoekt een boekhouder', 'nl', 'about');
  expect(named(sought)).toEqual(['bookkeeper']);
  expect(about.flatMap(named)).toContain('bread');
});
