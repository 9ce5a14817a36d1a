import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { knowledgeOf, matchAsks, matchingPeople } from './match-asks.ts';
import { nothingKnown } from './today.harness.ts';

const ask = (owner: string, text: string) =>
  record('ask', `${owner} ${text}`, { owner, text, on: '2026-11-01' });
const offer = (owner: string, text: string) =>
  record('offer', `${owner} ${text}`, { owner, text, on: '2026-11-01' });
const own = { asks: [ask('me', 'een vertaler Pools')], offers: [offer('me', 'vergaderruimte in Zwolle')] };

test('[K5] their ask that you can answer comes first, then yours that they can', () => {
  const candidate = { person: person('a', { role: 'vertaler' }), tie: null };
  const asking = { ...nothingKnown, asks: [ask('a', 'ruimte om te vergaderen, een vergaderruimte')] };
  expect(matchAsks(candidate, asking, own, [])?.type).toBe('their-ask-your-offer');
  expect(matchAsks(candidate, nothingKnown, own, [])).toEqual({
    type: 'your-ask-their-offer',
    ask: 'een vertaler Pools',
    offer: 'vertaler',
  });
});

test('[K5] what has ended matches no more, and nobody is proposed to themselves', () => {
  const jurist = person('a', { role: 'jurist' });
  const asking = { ...nothingKnown, asks: [ask('a', 'een jurist')] };
  const none = { asks: [], offers: [] };
  expect(matchAsks({ person: jurist, tie: null }, asking, none, knowledgeOf([jurist]))).toBeNull();
  const ended = {
    ...offer('me', 'jurist'),
    fields: { ...offer('me', 'jurist').fields, ending: { how: 'withdrawn' as const, on: '2026-11-02' } },
  };
  expect(matchAsks({ person: jurist, tie: null }, asking, { asks: [], offers: [ended] }, [])).toBeNull();
});

test('[K5] matchingPeople finds whose ask or offer has an answer', () => {
  const asks = [ask('me', 'vertaler'), ask('a', 'zoekt een jurist'), ask('b', 'een duikboot')];
  const offers = [offer('c', 'vertaler Spaans'), offer('d', 'jurist'), offer('b', 'wasmachine')];
  expect(matchingPeople({ asks, offers })).toEqual(['c', 'a']);
  expect(matchingPeople({ asks, offers }, 1)).toEqual(['c']);
});
