import { expect, test } from 'vitest';
import { detailsFromList, listedAs } from './details-from-list.ts';
import { readAttendees } from './reading/read-attendees.ts';

const list = readAttendees(
  'Mo El Amrani, adviseur, Alliander\nSanne de Vries, KPN\nJan Bakker, ASR\nJan Bakker, Rabobank',
).attendees.map((each) => ({ ...each, known: each.name.given === 'Sanne' ? 'sanne' : null, perhaps: [] }));

test('[P3] somebody new whose name stands on the list has the role and organisation that it says', () => {
  expect(detailsFromList({ name: 'mo el amrani' }, list)).toEqual({
    name: 'mo el amrani',
    role: 'adviseur',
    organisation: 'Alliander',
  });
  expect(detailsFromList({ name: 'Mo El Amrani', role: 'ingenieur' }, list)).toMatchObject({
    role: 'ingenieur',
    organisation: 'Alliander',
  });
});

test('[P3] the list says nothing of your own people, of namesakes, or of who works elsewhere', () => {
  const said = [
    { name: 'Sanne de Vries' },
    { name: 'Jan Bakker' },
    { name: 'Mo El Amrani', organisation: 'Liander' },
    { name: 'Mo' },
    { role: 'adviseur' },
  ];
  for (const details of said) expect(detailsFromList(details, list)).toEqual(details);
});

test('[P3] a name may mean namesakes on the list, or by its given name alone who is none of your people', () => {
  const named = (name: string, organisation?: string) =>
    listedAs({ name, organisation }, list).map((each) => `${each.name.full}, ${each.organisation}`);
  expect(named('jan bakker')).toEqual(['Jan Bakker, ASR', 'Jan Bakker, Rabobank']);
  expect(named('Jan', 'rabobank')).toEqual(['Jan Bakker, Rabobank']);
  expect(named('Mo')).toEqual(['Mo El Amrani, Alliander']);
  expect([named('Sanne'), named('Mo Bakker'), named(''), named('Mo', 'KPN')]).toEqual([[], [], [], []]);
});
