import { expect, test } from 'vitest';
import { detailsFromList } from './details-from-list.ts';
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
