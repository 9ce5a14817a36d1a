import { expect, test } from 'vitest';
import { recordConversation } from '../encounters/record-conversation.ts';
import { context, person } from '../records/records.harness.ts';

const talk = (favours: Parameters<typeof recordConversation>[1]['favours']) => {
  const done = recordConversation(
    { people: [person('s')] },
    { people: [{ personId: 's' }], ...(favours && { favours }) },
    context(),
  );
  return done.ok ? done.value.filter(({ kind }) => kind === 'favour') : done;
};

test('[C5] what you shared in a talk is recorded as given, grown from that talk', () => {
  expect(talk([{ text: 'hoe wij de subsidie kregen' }])).toMatchObject([
    {
      fields: {
        by: 'me',
        person: 's',
        what: 'information',
        text: 'hoe wij de subsidie kregen',
        on: '2026-11-21',
        encounter: 'id1',
        grewFrom: 'id1',
      },
    },
  ]);
});

test('[C5] what they shared is recorded as received; blank lines are nothing', () => {
  expect(talk([{ by: 'them', what: 'advice', text: 'begin met één straat' }, { text: ' ' }])).toMatchObject([
    { fields: { by: 'them', what: 'advice' } },
  ]);
  expect(talk(undefined)).toEqual([]);
});

test('[C5] nothing is expected back: nothing given asks for attention or makes a promise', () => {
  const done = recordConversation(
    { people: [person('s')] },
    { people: [{ personId: 's' }], favours: [{ text: 'een tip' }] },
    context(),
  );
  expect(done.ok && done.value.map(({ kind }) => kind)).not.toContain('promise');
});
