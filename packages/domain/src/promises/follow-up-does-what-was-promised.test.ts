import { expect, test } from 'vitest';
import { draftFollowUp } from '../coaching/draft-follow-up.ts';
import { followUps } from '../events/follow-ups.ts';
import { person, record } from '../records/records.harness.ts';

const event = record('event', 'e', { name: 'Havenborrel', kind: 'reception', on: '2026-11-20' });
const promise = record('promise', 'p', {
  by: 'me',
  person: 'a',
  text: 'het rapport over warmtenetten',
  madeOn: '2026-11-20',
  event: 'e',
});
const records = {
  event,
  promises: [promise],
  people: [person('a')],
  encounters: [],
  asks: [record('ask', 'k', { owner: 'a', text: 'een nieuwe leverancier', on: '2026-11-20' })],
  memories: [],
};

test('[F4] a follow-up does what was promised, and does not use what they look for to offer something', () => {
  const [followUp] = followUps(records);
  expect(followUp?.promises).toEqual([promise]);
  for (const language of ['nl', 'en'] as const) {
    for (const seed of [0, 1, 2]) {
      const { body } = followUp ? draftFollowUp(followUp, { language, address: 'je', seed }) : { body: '' };
      expect(body).toContain('het rapport over warmtenetten');
      expect(body).not.toContain('leverancier');
      expect(body).not.toMatch(
        /aanbod|aanbieding|offerte|afspraak|korting|offer|quote|discount|demo|proposal/i,
      );
    }
  }
});

test('[F4] without a promise there is nothing to follow up', () => {
  expect(followUps({ ...records, promises: [] })).toEqual([]);
});
