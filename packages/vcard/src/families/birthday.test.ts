import { expect, test } from 'vitest';
import { personOf } from '../cards.harness.ts';

test.each([
  ['BDAY:1980-03-22', '1980-03-22'],
  ['BDAY:19800322', '1980-03-22'],
  ['BDAY;VALUE=date-time:1980-03-22T00:00:00Z', '1980-03-22'],
  ['BDAY:--0229', '--02-29'],
  ['BDAY:--02-29', '--02-29'],
  ['BDAY:1604-02-29', '--02-29'],
  ['BDAY;X-APPLE-OMIT-YEAR=1900:1900-05-01', '--05-01'],
])('[V35] %s is %s', (line, birthday) => {
  expect(personOf('FN:An', line).fields.birthday).toBe(birthday);
});

test.each(['1980-02-31', '--0231', '1980', '31-12-1980', 'circa 1980'])(
  '[V35] %s is no day and is told',
  (value) => {
    const person = personOf('FN:An', `BDAY:${value}`);
    expect(person.fields.birthday).toBeUndefined();
    expect(person.doubts).toEqual([{ type: 'no-day', line: 4, property: 'BDAY', value }]);
  },
);
