import { expect, test } from 'vitest';
import { createMatchIndex } from '../matching/match-index.ts';
import { person, record } from '../records/records.harness.ts';
import { answersPerQuery, askingOf, attendeeMatches } from './match-attendees.ts';
import { readAttendees } from './reading/read-attendees.ts';
import { recogniseAttendees } from './recognise-attendees.ts';

const els = person('els', {
  name: { full: 'Els Hoekstra', given: 'Els', family: 'Hoekstra' },
  organisation: 'KPN',
});
const records = {
  people: [els],
  asks: [
    record('ask', 'a1', { owner: 'me', text: 'een jurist', on: '2026-11-01' }),
    record('ask', 'a2', { owner: 'els', text: 'iemand die onze website herschrijft', on: '2026-11-01' }),
    record('ask', 'a3', { owner: 'other', text: 'een loodgieter', on: '2026-11-01' }),
  ],
  offers: [record('offer', 'o1', { owner: 'me', text: 'websiteteksten schrijven', on: '2026-11-01' })],
  card: record('card', 'card', { name: { full: 'Noor Bakker' }, role: 'tekstschrijver' }),
};
const { attendees: listed } = readAttendees(
  'Els Hoekstra, KPN\nAnna Bos, bedrijfsjurist, Stedin\nBram Kok, loodgieter, Kok BV',
);
const attendees = recogniseAttendees(listed, [els]);

test('[P3] who on the list answers an ask of yours, and whose ask you may answer', () => {
  const asking = askingOf(attendees, records);
  expect(asking.queries.map(({ owner }) => owner)).toEqual(['me', 'els']);
  const index = createMatchIndex();
  for (const each of asking.people) index.update(each);
  const matches = attendeeMatches(
    asking,
    asking.queries.map((query) => index.query(query, answersPerQuery)),
  );
  expect(attendees.map(matches)).toMatchObject([
    [{ type: 'you-can-help', offer: 'websiteteksten schrijven' }],
    [{ type: 'may-know', ask: 'een jurist', offer: 'bedrijfsjurist' }],
    [],
  ]);
});
