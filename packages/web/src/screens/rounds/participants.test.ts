import { expect, test } from 'vitest';
import { fitsIn, repeatsIn } from './fits-in.ts';
import { attendeeParticipant, calledApart, joined } from './participants.ts';

const named = (full: string) => attendeeParticipant({ at: 1, name: { full } });

test('a name that is pasted twice, or of somebody who takes part already, takes part once', () => {
  const known = { id: 'p1', person: 'p1', name: 'Sanne de Vries' };
  const people = joined([known], [named('sanne  de vries'), named('Mo El Amrani'), named('Mo el Amrani')]);
  expect(people.map(({ name }) => name)).toEqual(['Sanne de Vries', 'Mo El Amrani']);
});

test('two of your people with the same name both take part', () => {
  const two = ['p1', 'p2'].map((id) => ({ id, person: id, name: 'Jan Jansen' }));
  expect(joined([], two)).toHaveLength(2);
});

test('two on the list with the same name at different firms both take part, and are told apart', () => {
  const at = (full: string, organisation?: string) =>
    attendeeParticipant({ at: 1, name: { full }, ...(organisation && { organisation }) });
  const people = joined([], [at('Jan Jansen', 'Utrecht'), at('Jan Jansen', 'Jansen Heat'), at('Mo', 'ASR')]);
  expect([...calledApart(people).values()]).toEqual([
    'Jan Jansen (Utrecht)',
    'Jan Jansen (Jansen Heat)',
    'Mo',
  ]);
  expect(joined(people, [at('jan jansen', 'utrecht'), at('Jan Jansen')])).toHaveLength(3);
});

test('a talk fits where one of those at the table has a question for another there, once per pair', () => {
  const plan = [[['a', 'b', 'c']], [['a', 'b', 'c']]];
  const why = [
    ['a', 'b', { type: 'ask', ask: 'een jurist' }],
    ['b', 'a', { type: 'ask', ask: 'een bakker' }],
  ] as const;
  const fits = fitsIn({ plan, why });
  expect([fits.talks, fits.of.get('a'), fits.of.get('c')]).toEqual([1, 1, undefined]);
  expect(repeatsIn(plan)).toBe(3);
});
