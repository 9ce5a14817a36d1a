import { expect, test } from 'vitest';
import { whoIs } from './who-is.ts';

test.each([
  ['Stagebegeleider', 'ROC Deltion', 'nl', ' (stagebegeleider bij ROC Deltion)'],
  ['Eigenaar', 'Bakkerij De Vries', 'nl', ' (eigenaar van Bakkerij De Vries)'],
  ['HR-adviseur', undefined, 'nl', ' (HR-adviseur)'],
  [undefined, 'Bakkerij De Vries', 'nl', ' (Bakkerij De Vries)'],
  ['founder', 'Dawson Bakery', 'en', ' (founder of Dawson Bakery)'],
  ['placement officer', 'Leeds City College', 'en', ' (placement officer at Leeds City College)'],
  ['eigenaar', 'Bakkerij De Vries', 'en', ' (eigenaar of Bakkerij De Vries)'],
  [undefined, undefined, 'en', ''],
] as const)('%s, %s', (role, organisation, language, said) => {
  expect(
    whoIs({ name: { full: 'X' }, ...(role && { role }), ...(organisation && { organisation }) }, language),
  ).toBe(said);
});
