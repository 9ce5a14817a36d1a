import { expect, test } from 'vitest';
import type { Channel } from '../encounters/encounter.ts';
import type { PersonFields } from '../people/person.ts';
import { person, record } from '../records/records.harness.ts';
import { channelSentence } from '../wording/sentence-of.ts';
import { adviseChannel, type ChannelRecords } from './channel-advice.ts';
import { setOwnReach, setReach } from './set-reach.ts';

const everything: Partial<PersonFields> = {
  'phones/+31612345678': { value: '06 12345678' },
  'emails/a@example.nl': { value: 'a@example.nl' },
  'addresses/dorpsstraat 1': { street: 'Dorpsstraat 1' },
};
const talks = (channels: readonly Channel[]) =>
  channels.map((channel, at) => record('encounter', `e${at}`, { on: `2026-0${at + 1}-01`, channel }));
const advise = (fields: Partial<PersonFields>, more: Partial<ChannelRecords> = {}) =>
  adviseChannel({ person: person('a', fields), encounters: [], setting: null, ...more }, '2026-11-21');

test('[K8] where both can meet, meeting comes first, or how you usually talk', () => {
  expect(advise(everything)).toMatchObject({ channel: 'meeting', reason: { type: 'in-person' } });
  expect(advise(everything, { encounters: talks(['call', 'meeting', 'call']) })).toMatchObject({
    channel: 'call',
    reason: { type: 'usual' },
  });
});

test.each([
  ['illness', 'card'],
  ['distance', 'video'],
  ['other', 'call'],
] as const)('[K8] %s of the other turns to another channel: %s', (why, channel) => {
  const advice = advise({ ...everything, reach: { why } }, { encounters: talks(['meeting', 'meeting']) });
  expect(advice).toMatchObject({ channel, reason: { type: 'they-cannot-meet', why } });
  expect([advice.channel, ...advice.others]).not.toContain('meeting');
  expect(channelSentence(advice).key).toBe(`channel-advice.${channel}`);
});

test('[K8] while you cannot meet, nobody is proposed for a meeting', () => {
  const setting = { reach: { why: 'illness' as const, until: '2026-12-31' } };
  const advice = advise(everything, { setting, encounters: talks(['meeting', 'meeting', 'mail', 'mail']) });
  expect(advice).toMatchObject({ channel: 'mail', reason: { type: 'you-cannot-meet', why: 'illness' } });
  expect(advice.others).not.toContain('meeting');
});

test('[K8] what stood in the way ends on its day', () => {
  expect(advise({ reach: { why: 'illness', until: '2026-11-20' } }).channel).toBe('meeting');
  expect(advise({ reach: { why: 'illness', until: '2026-11-21' } }).channel).not.toBe('meeting');
});

test('[K8] what you have an address for comes first', () => {
  const advice = advise({ 'emails/a@example.nl': { value: 'a@example.nl' }, reach: { why: 'illness' } });
  expect(advice.channel).toBe('mail');
  expect(advice.others).toContain('card');
});

test('[K8] what stands in the way of meeting is written down and taken away', () => {
  const made = setReach({ person: person('a') }, { why: 'distance' });
  expect(made).toEqual({
    ok: true,
    value: [{ kind: 'person', id: 'a', fields: { reach: { why: 'distance' } } }],
  });
  expect(setReach({ person: person('a', { reach: { why: 'distance' } }) }, null)).toMatchObject({
    value: [{ fields: { reach: null } }],
  });
  expect(setReach({ person: null }, null)).toMatchObject({ problem: { type: 'person-missing' } });
  expect(setOwnReach({ setting: null }, { why: 'illness', until: '2026-02-31' })).toMatchObject({
    problem: { type: 'day-does-not-exist', field: 'until' },
  });
  expect(setOwnReach({ setting: null }, { why: 'illness', until: '2026-12-01' })).toMatchObject({
    value: [{ kind: 'setting', id: 'setting', fields: { reach: { why: 'illness', until: '2026-12-01' } } }],
  });
});
