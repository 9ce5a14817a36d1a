import { expect, test } from 'vitest';
import { findAttendees } from './find-attendees.ts';
import { readAttendees } from './reading/read-attendees.ts';

const { attendees } = readAttendees('Zoë de Vries, KPN\nAnna Bos, adviseur, Gemeente Ede\nBram Kok, KPN');
const found = (text: string) => findAttendees(attendees, text).map(({ name }) => name.full);

test('[P3] somebody on the list is found by the beginning of name, organisation or role', () => {
  expect(found('zoe')).toEqual(['Zoë de Vries']);
  expect(found('kpn')).toEqual(['Zoë de Vries', 'Bram Kok']);
  expect(found('kpn br')).toEqual(['Bram Kok']);
  expect(found('advis')).toEqual(['Anna Bos']);
  expect(found('riès')).toEqual([]);
  expect(found(' ')).toHaveLength(3);
});
