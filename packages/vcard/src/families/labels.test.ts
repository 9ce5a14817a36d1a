import { expect, test } from 'vitest';
import { personOf } from '../cards.harness.ts';

test.each([
  ['TEL;TYPE=WORK,VOICE,pref', 'work', 1],
  ['TEL;CELL', 'cell', undefined],
  ['TEL;TYPE=HOME;TYPE=FAX', 'home fax', undefined],
  ['TEL;TYPE=MOBILE', 'cell', undefined],
  ['TEL;PREF=3;TYPE=school', 'school', 3],
  ['TEL;PREF=300', undefined, undefined],
])('[V33] %s has label %s and preference %s', (head, label, preference) => {
  const point = personOf('FN:An', `${head}:06`).fields['phones/+316'];
  expect([point?.label, point?.preference]).toEqual([label, preference]);
});

test.each([
  ['_$!<Home>!$_', 'home'],
  ['_$!<Mobile>!$_', 'cell'],
  ['Boot\\, Zwolle', 'Boot, Zwolle'],
])("[V33] Apple's label %s is %s", (written, label) => {
  const { fields } = personOf('FN:An', 'item1.TEL;TYPE=WORK:06', `item1.X-ABLabel:${written}`);
  expect(fields['phones/+316']?.label).toBe(label);
});
