import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { conversationKind, questionsAsked } from './first-conversation.ts';

const talk = record('encounter', 'a', {
  on: '2026-11-21',
  channel: 'meeting',
  'asked/work-day': { at: '2026-11-21T19:30:00.000Z' },
});

test('[C1] a conversation is the first while there was none on an earlier day', () => {
  expect(conversationKind([], '2026-11-21')).toBe('first');
  expect(conversationKind([talk], '2026-11-21')).toBe('first');
  expect(conversationKind([talk], '2026-11-22')).toBe('again');
});

test('[C4] the questions asked of a person are those of all talks with them', () => {
  const other = record('encounter', 'b', {
    ...talk.fields,
    'asked/route-here': { at: '2026-11-22T10:00:00.000Z' },
  });
  expect([...questionsAsked([talk, other])].sort()).toEqual(['route-here', 'work-day']);
});
