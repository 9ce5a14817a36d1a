import { expect, test } from 'vitest';
import { conceptsOf } from './concepts-of.ts';
import { createTextReader } from './reading/read-text.ts';

test('[Q5] conceptsOf tells the roles, sectors and needs of an ask', () => {
  const named = conceptsOf('een inkoper bij een ziekenhuis', 'nl', createTextReader());
  expect(named.map(({ id, kind, part }) => [id, kind, part])).toEqual([
    ['procurement-manager', 'role', 'head'],
    ['hospital', 'sector', 'particular'],
  ]);
});
