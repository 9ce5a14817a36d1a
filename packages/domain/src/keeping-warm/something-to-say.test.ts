import { expect, test } from 'vitest';
import { person, record } from '../records/records.harness.ts';
import { somethingToSay } from './something-to-say.ts';
import { nothingKnown } from './today.harness.ts';

const today = '2026-11-21';

test('[K6] a promise comes before an ask, a memory and your last talk', () => {
  const details = {
    ...nothingKnown,
    promises: [record('promise', 'p', { by: 'me', person: 'a', text: 'artikel', madeOn: '2026-11-01' })],
    asks: [record('ask', 'q', { owner: 'a', text: 'stagiairs', on: '2026-11-01' })],
    memories: [record('memory', 'm', { text: 'Elfstedentocht', 'people/a': { known: true } })],
    encounters: [record('encounter', 'e', { on: '2026-11-01', channel: 'call', text: 'over deeg' })],
  };
  expect(somethingToSay(person('a'), details, today).map(({ type }) => type)).toEqual([
    'say-i-promised',
    'say-their-ask',
    'say-memory',
  ]);
  expect(somethingToSay(person('a'), { ...details, promises: [], asks: [] }, today)).toMatchObject([
    { type: 'say-memory', text: 'Elfstedentocht' },
    { type: 'say-last-talk', text: 'over deeg', on: '2026-11-01', channel: 'call' },
  ]);
});

test('[K6] where little is known, what they do or how you met is something to say, or how they are', () => {
  expect(somethingToSay(person('a', { does: 'bakt' }), nothingKnown, today)).toEqual([
    { type: 'say-what-they-do', text: 'bakt' },
  ]);
  const spoken = { ...nothingKnown, encounters: [record('encounter', 'e', { on: today, channel: 'call' })] };
  expect(somethingToSay(person('a'), spoken, today)).toEqual([{ type: 'say-how-are-you' }]);
  expect(somethingToSay(person('a', { organisation: 'Isala' }), spoken, today)).toEqual([
    { type: 'say-how-is-work', text: 'Isala' },
  ]);
});

test('[K6] to somebody you never spoke, who you are is something to say', () => {
  expect(somethingToSay(person('a'), nothingKnown, today)).toEqual([{ type: 'say-who-you-are' }]);
});

test('[P5] memories take turns by week', () => {
  const memories = ['een', 'twee'].map((text) => record('memory', text, { text }));
  const said = ['2026-11-21', '2026-11-28'].map(
    (on) => somethingToSay(person('a'), { ...nothingKnown, memories }, on)[0],
  );
  expect(new Set(said.map((each) => each && 'text' in each && each.text)).size).toBe(2);
});

test('[K8] to somebody who is ill, getting well comes first, in words that fit a card', () => {
  const ill = person('a', { does: 'bakt brood', reach: { why: 'illness', until: '2026-12-01' } });
  expect(somethingToSay(ill, nothingKnown, '2026-11-21').map(({ type }) => type)).toEqual([
    'say-get-well',
    'say-what-they-do',
  ]);
  expect(somethingToSay(ill, nothingKnown, '2026-12-02')[0]?.type).toBe('say-what-they-do');
});
