import { describe, expect, test } from 'vitest';
import { parseName, printName, sortName } from './name.ts';
import type { PersonName } from './person.ts';
import { sameName } from './same-name.ts';

const names: readonly [
  text: string,
  parts: Omit<PersonName, 'full'>,
  full?: string | undefined,
  sorted?: string,
][] = [
  ['Sanne', { given: 'Sanne' }, 'Sanne', 'Sanne'],
  ['Sanne Bakker', { given: 'Sanne', family: 'Bakker' }, 'Sanne Bakker', 'Bakker, Sanne'],
  ['Sanne de Vries', { given: 'Sanne', prefix: 'de', family: 'Vries' }, 'Sanne de Vries', 'Vries, Sanne de'],
  ['Jan van der Berg', { given: 'Jan', prefix: 'van der', family: 'Berg' }, undefined, 'Berg, Jan van der'],
  ['Piet van den Heuvel', { given: 'Piet', prefix: 'van den', family: 'Heuvel' }],
  ["Maarten 't Hart", { given: 'Maarten', prefix: "'t", family: 'Hart' }, undefined, "Hart, Maarten 't"],
  ["Els in 't Veld", { given: 'Els', prefix: "in 't", family: 'Veld' }],
  ['Rob op de Beek', { given: 'Rob', prefix: 'op de', family: 'Beek' }],
  ['Gerard ter Borch', { given: 'Gerard', prefix: 'ter', family: 'Borch' }],
  ['Guido den Broeder', { given: 'Guido', prefix: 'den', family: 'Broeder' }],
  ['Heinz von Foerster', { given: 'Heinz', prefix: 'von', family: 'Foerster' }],
  ['Fatima el Amrani', { given: 'Fatima', prefix: 'el', family: 'Amrani' }],
  ['Osama bin Tariq', { given: 'Osama', prefix: 'bin', family: 'Tariq' }],
  ['João da Silva', { given: 'João', prefix: 'da', family: 'Silva' }],
  ['Cristina dos Santos', { given: 'Cristina', prefix: 'dos', family: 'Santos' }],
  ["Jeanne d' Arc", { given: 'Jeanne', family: "d'Arc" }, "Jeanne d'Arc"],
  ['Sanne De Vries', { given: 'Sanne', prefix: 'De', family: 'Vries' }, undefined, 'De Vries, Sanne'],
  ['Van den Broeck', { prefix: 'Van den', family: 'Broeck' }, undefined, 'Van den Broeck'],
  ['de Vries', { prefix: 'de', family: 'Vries' }, undefined, 'Vries, de'],
  ['Al Gore', { given: 'Al', family: 'Gore' }],
  ['Wei Du', { given: 'Wei', family: 'Du' }],
  ['Vries, Sanne de', { given: 'Sanne', prefix: 'de', family: 'Vries' }, 'Sanne de Vries'],
  ['de Vries, Sanne', { given: 'Sanne', prefix: 'de', family: 'Vries' }, 'Sanne de Vries'],
  ['van Vries, Sanne de', { given: 'Sanne', prefix: 'de van', family: 'Vries' }],
  ['VRIES, dr. S. de', { honorific: 'dr.', given: 'S.', prefix: 'de', family: 'Vries' }, 'dr. S. de Vries'],
  ['Sanne de Vries, MSc, PhD', { given: 'Sanne', prefix: 'de', family: 'Vries', suffix: 'MSc PhD' }],
  [
    'Dr. ir. Zoë de Vries-Jansen MSc',
    { honorific: 'Dr. ir.', given: 'Zoë', prefix: 'de', family: 'Vries-Jansen', suffix: 'MSc' },
    'Dr. ir. Zoë de Vries-Jansen MSc',
    'Vries-Jansen, Zoë de',
  ],
  ['Sanne Jansen-de Vries', { given: 'Sanne', family: 'Jansen-de Vries' }],
  ['Sanne Jansen - de Vries', { given: 'Sanne', family: 'Jansen-de Vries' }],
  ['prof. Anna Mulder', { honorific: 'prof.', given: 'Anna', family: 'Mulder' }],
  ['drs Kees Smit', { honorific: 'drs', given: 'Kees', family: 'Smit' }],
  ['mr. J.P. Balkenende', { honorific: 'mr.', given: 'J.P.', family: 'Balkenende' }],
  ['J. P. Balkenende', { given: 'J.', additional: 'P.', family: 'Balkenende' }],
  ['Balkenende J.P.', { given: 'J.P.', family: 'Balkenende' }, 'J.P. Balkenende'],
  ['mevrouw Jansen', { honorific: 'mevrouw', given: 'Jansen' }],
  ['Martin Luther King jr.', { given: 'Martin', additional: 'Luther', family: 'King', suffix: 'jr.' }],
  ['John Smith III', { given: 'John', family: 'Smith', suffix: 'III' }],
  ['Yo-Yo Ma', { given: 'Yo-Yo', family: 'Ma' }],
  ['JACK MA', { given: 'Jack', family: 'Ma' }],
  ['SANNE DE VRIES', { given: 'Sanne', prefix: 'de', family: 'Vries' }, 'Sanne de Vries'],
  ['IJSBRAND CHABOT', { given: 'IJsbrand', family: 'Chabot' }],
  ["SEAN O'BRIEN-MCDONALD", { given: 'Sean', family: "O'Brien-McDonald" }],
  ['Jan Willem van Dijk', { given: 'Jan', additional: 'Willem', prefix: 'van', family: 'Dijk' }],
  ['Mehmet Yılmaz', { given: 'Mehmet', family: 'Yılmaz' }],
  ['محمد علي', { given: 'محمد', family: 'علي' }],
  ['王小明', { family: '王', given: '小明' }, '王小明'],
  ['山田太郎', { family: '山田', given: '太郎' }],
  ['Ing Yoe Tan', { given: 'Ing', additional: 'Yoe', family: 'Tan' }],
  ['ing. Yoe Tan', { honorific: 'ing.', given: 'Yoe', family: 'Tan' }],
];

describe('parseName', () => {
  test.each(names)('reads %s', (text, parts, full, sorted) => {
    const name = parseName(text);
    expect(name).toEqual({ full: name.full, ...parts });
    if (full) expect(name.full).toBe(full);
    if (sorted) expect(sortName(name)).toBe(sorted);
  });

  test.each(names)('reads what it printed of %s again', (text) => {
    const name = parseName(text);
    expect(parseName(printName(name))).toEqual(name);
  });

  test('gives an empty name for nothing', () => {
    expect(parseName(' , ')).toEqual({ full: '' });
    expect(sortName(parseName(''))).toBe('');
  });
});

describe('sameName', () => {
  test.each([
    ['Sanne de Vries', 'VRIES, Sanne de'],
    ['Dr. Zoë Jansen MSc', 'zoe jansen'],
    ['Jan Willem van Dijk', 'Jan van Dijk'],
    ['Jan v.d. Berg', 'Jan van de Berg'],
    ['Sanne Vries-Jansen', 'Sanne Vries Jansen'],
  ])('finds %s and %s the same', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, parseName(a))).toBe(true);
  });

  test.each([
    ['Jan Jansen', 'Jan Janssen'],
    ['Sanne de Vries', 'Sanne Vries'],
    ['Sanne', 'Sanne de Vries'],
    ['S. de Vries', 'Sanne de Vries'],
    ['', ''],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
