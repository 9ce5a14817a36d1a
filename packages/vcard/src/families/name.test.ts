import { expect, test } from 'vitest';
import { personOf } from '../cards.harness.ts';

const nameOf = (...lines: string[]) => personOf(...lines).fields.name;

test.each([
  [['N:de Vries;Sanne;;;'], { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' }],
  [
    ['N:Vries;Sanne;van der;;'],
    { full: 'Sanne van der Vries', given: 'Sanne', prefix: 'van der', family: 'Vries' },
  ],
  [
    ['N:Vries;Sanne;Maria;Ir.;MSc', 'FN:'],
    {
      full: 'Ir. Sanne Maria Vries MSc',
      given: 'Sanne',
      additional: 'Maria',
      family: 'Vries',
      honorific: 'Ir.',
      suffix: 'MSc',
    },
  ],
  [['FN:Sanne de Vries'], { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' }],
  [['FN:Vries, Sanne de'], { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' }],
  [['N:Sanne de Vries;;;;'], { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' }],
  [['N:;Sanne Bos;;;', 'FN:Sanne Bos'], { full: 'Sanne Bos', given: 'Sanne', family: 'Bos' }],
  [['N:de Vries;;;;', 'FN:De Vries'], { full: 'De Vries', prefix: 'de', family: 'Vries' }],
  [['N:Haan;Bert', 'FN:Bertje'], { full: 'Bertje', given: 'Bert', family: 'Haan' }],
])('[V31] %j is %j', (lines, name) => {
  expect(nameOf(...lines)).toEqual(name);
});

test('[V30] FN is shown, else N in reading order', () => {
  expect(nameOf('N:Bos;Karim', 'FN:Kees Bos')?.full).toBe('Kees Bos');
  expect(nameOf('N:Bos;Karim;;Dr.;')?.full).toBe('Dr. Karim Bos');
});

test.each([
  ['NICKNAME:Pietje', 'Pietje', 'nickname'],
  ['ORG:Drukkerij Inkt;Pers', 'Drukkerij Inkt', 'org'],
  ['EMAIL:info@inkt.example', 'info@inkt.example', 'email'],
  ['TEL:0612345678', '0612345678', 'tel'],
  ['URL:https://inkt.example', 'https://inkt.example', 'url'],
])('[V30] without a name %s stands in', (line, full, from) => {
  const person = personOf('N:;;;;', 'FN:', line);
  expect(person.fields.name).toEqual({ full });
  expect(person.doubts).toEqual([{ type: 'name-built', line: 5, from }]);
});

test('[V30] a card with nothing to call somebody by has no name', () => {
  const person = personOf('NOTE:wie was dit');
  expect(person.fields).toEqual({});
  expect(person.doubts).toEqual([{ type: 'no-name', line: 1 }]);
});
