import { expect, test } from 'vitest';
import type { RecordOf } from '../records/kinds.ts';
import { pitchVersions } from './pitch-versions.ts';

const pitch = (id: string, fields: Partial<RecordOf<'pitch'>['fields']>): RecordOf<'pitch'> => ({
  kind: 'pitch',
  id,
  deletedAt: null,
  fields: {
    label: id,
    text: 'Ik ben Els. Ik bouw scholen van hout. Ik zoek een schoolhoofd in Assen.',
    ...fields,
  },
});
const event = (id: string, on: string, of: string): RecordOf<'event'> => ({
  kind: 'event',
  id,
  deletedAt: null,
  fields: { name: id, kind: 'reception', on, pitch: of },
});
const ids = (versions: readonly { readonly pitch: { readonly id: string } }[]) =>
  versions.map((version) => version.pitch.id);

test('[Q1] a version knows how long it takes, whether that fits, and where it was used', () => {
  const [version] = pitchVersions(
    {
      pitches: [pitch('a', { length: 10 })],
      events: [
        event('oud', '2026-03-01', 'a'),
        event('later', '2027-01-01', 'a'),
        event('pas', '2026-11-01', 'a'),
      ],
    },
    '2026-11-22',
  );
  expect(version).toMatchObject({ language: 'nl', secondsOver: 0, lastUsedOn: '2026-11-01' });
  expect(version?.usedAt.map(({ id }) => id)).toEqual(['pas', 'oud']);
  expect(version?.speaking.seconds).toBeGreaterThan(3);
  expect(version?.speaking.seconds).toBeLessThan(9);
});

test('[Q1] versions come by language, audience and length, then by last use', () => {
  const pitches = [
    pitch('plain', {}),
    pitch('english', { text: 'I am Els and I build schools.', language: 'en' }),
    pitch('bestuur', { audience: 'Schoolbesturen' }),
    pitch('long', { text: 'Ik bouw scholen van hout en stro. '.repeat(30) }),
  ];
  const known = { pitches, events: [event('borrel', '2026-10-01', 'plain')] };
  const [first] = pitchVersions(known, '2026-11-22', { language: 'en' });
  expect(first?.pitch.id).toBe('english');
  expect(
    ids(pitchVersions(known, '2026-11-22', { language: 'nl', audience: 'schoolbestuur', length: 30 }))[0],
  ).toBe('plain');
  expect(
    ids(pitchVersions(known, '2026-11-22', { language: 'nl', audience: 'schoolb', length: 30 })),
  ).toEqual(['bestuur', 'plain', 'long', 'english']);
});
