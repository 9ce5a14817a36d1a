import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { type SuggestionRecords, suggestTargets, targetSearches } from './suggest-targets.ts';

const event = record('event', 'e', {
  name: 'Energiecongres 2026',
  kind: 'congress',
  on: '2026-11-26',
  theme: 'warmtenetten in de wijk',
  host: 'Stedin',
  place: 'Zwolle',
});
const nothing: Omit<SuggestionRecords, 'people'> = {
  event,
  targets: [],
  promises: [],
  asks: [],
  offers: [],
  earlierEvents: [],
  encounters: [],
};

test('[P3] an open promise is the strongest reason, mine before theirs', () => {
  const promise = (id: string, by: 'me' | 'them', owner: string) =>
    record('promise', id, { by, person: owner, text: 'het artikel', madeOn: '2026-11-01' });
  const promises = [promise('p', 'them', 'a'), promise('q', 'me', 'b')];
  const people = [person('a'), person('b'), person('c')];
  expect(suggest({ people, promises })).toEqual([
    ['b', ['promised-by-me']],
    ['a', ['promised-by-them']],
  ]);
});

test('[P3] people belong to the event by organisation, theme, tag and place', () => {
  const people = [
    person('host', { organisation: 'stedin' }),
    person('theme', { does: 'ontwerpt een warmtenet voor corporaties' }),
    person('tag', { 'tags/energie': { label: 'Energiecongres' } }),
    person('place', { place: 'Zwolle' }),
    person('none', { does: 'bakt brood', place: 'Goes' }),
  ];
  expect(suggest({ people })).toEqual([
    ['host', ['organisation']],
    ['theme', ['theme']],
    ['tag', ['tag']],
    ['place', ['place']],
  ]);
});

test('[P3] who looks for what you offer, or knows what you ask, is worth finding', () => {
  const asks = [
    record('ask', 'a', { owner: 'x', text: 'een jurist voor subsidies', on: '2026-10-01' }),
    record('ask', 'b', { owner: 'me', text: 'stagiairs van de bakkersopleiding', on: '2026-10-01' }),
  ];
  const offers = [
    record('offer', 'o', { owner: 'me', text: 'juridisch advies over subsidies', on: '2026-10-01' }),
  ];
  const people = [person('x'), person('y', { role: 'docent bakkersopleiding' })];
  const [first, second] = suggestTargets({ ...nothing, people, asks, offers });
  expect(first?.reasons).toEqual([
    { type: 'you-can-help', ask: 'een jurist voor subsidies', offer: 'juridisch advies over subsidies' },
  ]);
  expect(second?.reasons).toEqual([
    { type: 'can-help-you', ask: 'stagiairs van de bakkersopleiding', offer: 'docent bakkersopleiding' },
  ]);
});

test('[P3] those you met at an earlier event of the same name or host come back', () => {
  const earlierEvents = [
    record('event', 'x', { name: 'Energiecongres 2025', kind: 'congress', on: '2025-11-20' }),
    record('event', 'y', { name: 'Bakkersdag', kind: 'congress', on: '2025-03-01' }),
  ];
  const talk = (id: string, at: string, whom: string) =>
    record('encounter', id, {
      on: '2025-11-20',
      channel: 'meeting',
      event: at,
      ...Object.fromEntries([[`people/${whom}`, { known: true }]]),
    });
  const encounters = [talk('c', 'x', 'a'), talk('d', 'y', 'b')];
  expect(
    suggestTargets({ ...nothing, people: [person('a'), person('b')], earlierEvents, encounters }),
  ).toMatchObject([
    { person: { id: 'a' }, reasons: [{ type: 'met-there', event: 'Energiecongres 2025', on: '2025-11-20' }] },
  ]);
});

test('[P3] who is on the list, was dropped from it, deleted or merged is not suggested', () => {
  const targets = [
    record('target', 't', { event: 'e', person: 'a', ending: { how: 'dropped', on: '2026-11-20' } }),
  ];
  const gone = { ...person('b', { place: 'Zwolle' }), deletedAt: '2026-11-01T00:00:00.000Z' };
  const people = [person('a', { place: 'Zwolle' }), gone, person('c', { place: 'Zwolle', mergedInto: 'a' })];
  expect(suggest({ people, targets })).toEqual([]);
});

test('[P3] several reasons weigh more than one', () => {
  const people = [person('a', { place: 'Zwolle' }), person('b', { place: 'Zwolle', organisation: 'Stedin' })];
  expect(suggest({ people }).map(([id]) => id)).toEqual(['b', 'a']);
  expect(suggestTargets({ ...nothing, people }, 1)).toHaveLength(1);
});

test('[P3] people are looked up by host, place and the telling words of name and theme', () => {
  expect(targetSearches(event.fields)).toEqual([
    'Stedin',
    'Zwolle',
    'warmtenetten',
    'wijk',
    'energiecongres',
  ]);
});

test('[P3] people who may help you are looked up by the telling words of your asks', () => {
  expect(targetSearches({ name: 'Borrel' }, ['een jurist die coöperaties kent'])).toEqual([
    'jurist',
    'cooperaties',
  ]);
});

test('[P8] at a funeral nobody is suggested', () => {
  const funeral = record('event', 'e', { ...event.fields, kind: 'funeral' });
  expect(suggest({ event: funeral, people: [person('a', { place: 'Zwolle' })] })).toEqual([]);
});

function suggest(records: Partial<SuggestionRecords> & Pick<SuggestionRecords, 'people'>) {
  return suggestTargets({ ...nothing, ...records }).map(({ person: { id }, reasons }) => [
    id,
    reasons.map(({ type }) => type),
  ]);
}
