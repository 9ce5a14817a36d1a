import { expect, test } from 'vitest';
import { moments, styles, topics } from '../coaching/coaching.ts';
import { tones } from '../coaching/tone.ts';
import { exampleNetwork } from '../example/example-network.ts';
import { shapesOf } from './shapes.ts';
import { soundFields } from './sound-fields.ts';

test('what has the type it says is the same object, and so is a kind that is not known here', () => {
  for (const [kind, fields] of [
    ['note', { about: 'a', text: 'b', on: '2026-11-22' }],
    ['person', { name: { full: 'Sanne' }, 'tags/borrel': { label: 'Borrel' }, role: null, later: [1] }],
    ['event', { name: 'Borrel', kind: 'club', on: '2026-11-22', goal: { form: 'meet', count: 3 } }],
    ['constructor', { name: 5 }],
    ['__proto__', {}],
  ] as const)
    expect(soundFields(kind, fields)).toBe(fields);
});

test.each<[kind: string, fields: object, sound: object]>([
  ['note', { text: 5, on: 'x' }, { about: '', text: '', on: '1970-01-01' }],
  ['person', { role: {}, 'emails/a': { value: 3 }, 'later/x': 3 }, { name: { full: '' }, 'later/x': 3 }],
  ['person', { name: { full: 'Jan', given: 7 } }, { name: { full: '' } }],
  ['goal', { text: 'a', on: '2026-11-22', ending: { how: 'x', on: 4 } }, { text: 'a', on: '2026-11-22' }],
  ['encounter', { on: '2026-02-31', channel: 'ship' }, { on: '1970-01-01', channel: 'other' }],
  ['person', { name: { full: 'Jan' }, birthday: '--13-40', metOn: 'once' }, { name: { full: 'Jan' } }],
  ['person', { name: { full: 'Jan' }, birthday: '--02-29' }, { name: { full: 'Jan' }, birthday: '--02-29' }],
  ['reflection', { event: 'a', on: '2026-11-22', energy: -1e308 }, { event: 'a', on: '2026-11-22' }],
  ['drill', { person: 'a', 'cards/__proto__': { due: 4 } }, { person: 'a' }],
  ['setting', { zone: 'Nowhere/At_all', weeklyCap: 'x', embeddings: 1 }, {}],
  [
    'event',
    { name: 'a', kind: 'club', on: '2026-11-22', rounds: { people: 3 } },
    { name: 'a', kind: 'club', on: '2026-11-22' },
  ],
])('of a %s what has another type is left out, and what must be there is: %j', (kind, fields, sound) => {
  expect(soundFields(kind, fields as { readonly [path: string]: unknown })).toEqual(sound);
});

test('everything that the example network makes is sound', () => {
  for (const language of ['nl', 'en'] as const) {
    const intent = {
      people: 100,
      years: 3,
      now: '2026-11-21T19:30:00.000Z',
      zone: 'Europe/Amsterdam',
      language,
    };
    for (const { kind, fields } of [...exampleNetwork(intent)].flat())
      expect(soundFields(kind, fields), kind).toBe(fields);
  }
});

test('every word that may be chosen fits', () => {
  for (const moment of moments) expect(shapesOf.line).toContain(moment);
  for (const topic of topics) expect(shapesOf.line).toContain(topic);
  for (const tone of tones) expect(shapesOf.line).toContain(tone);
  for (const style of styles) expect(shapesOf.setting).toContain(style);
});
