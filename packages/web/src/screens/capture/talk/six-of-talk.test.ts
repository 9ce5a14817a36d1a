import { expect, test } from 'vitest';
import { sixOfTalk } from './six-of-talk.ts';
import { readingOf, talkAfter, write } from './talk.harness.ts';

const on = '2026-11-21';

test('[C2] what was said of somebody new fills the six, and a tap fills what you told', () => {
  const line = 'Petra Jansen zoekt stagiairs';
  const six = sixOfTalk(readingOf(talkAfter(write(line))), 0, on, null);
  expect(six.heard).toEqual({ who: true, does: false, seeks: true });
  expect(six.told).toEqual({ who: false, does: false, seeks: false });
  const told = talkAfter(write(line), { do: 'mark', person: { at: 0 }, side: 'told', known: 'does' });
  expect(sixOfTalk(readingOf(told), 0, on, null).told.does).toBe(true);
});

test('[C2] what was filled before stays filled', () => {
  const before = {
    person: {
      kind: 'person',
      id: 'sanne',
      fields: { name: { full: 'Sanne de Vries' }, role: 'bakker' },
      deletedAt: null,
    },
    encounters: [
      {
        kind: 'encounter',
        id: 'talk',
        fields: { on: '2026-01-05', channel: 'meeting', 'told/who': { at: '2026-01-05T10:00:00.000Z' } },
        deletedAt: null,
      },
    ],
    asks: [],
  } as const;
  const six = sixOfTalk(readingOf(talkAfter(write('Sanne was er ook'))), 0, on, before);
  expect(six.heard.does).toBe(true);
  expect(six.told.who).toBe(true);
});
