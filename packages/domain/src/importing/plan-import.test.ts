import { expect, test } from 'vitest';
import { parseName } from '../people/name.ts';
import type { PersonFields } from '../people/person.ts';
import type { IncomingPerson } from './incoming.ts';
import type { BookPerson } from './known-people.ts';
import { planImport } from './plan-import.ts';
import { planPatches } from './plan-patches.ts';

type Some = { readonly [path: string]: unknown };

const context = {
  today: '2026-11-21',
  ids: () => 'made',
  tell: (differences: readonly { field: string; says: string }[]) =>
    differences.map(({ field, says }) => `${field}: ${says}`).join(', '),
};
const known = (id: string, name: string, fields: Some = {}, notes: string[] = []): BookPerson => ({
  id,
  fields: { name: parseName(name), uid: `urn:uuid:${id}`, ...fields } as unknown as PersonFields,
  notes,
});
const incoming = (at: number, name: string, fields: Some = {}, notes: string[] = []): IncomingPerson => ({
  at,
  id: `new-${at}`,
  fields: { name: parseName(name), ...fields } as IncomingPerson['fields'],
  notes: notes.map((text, index) => ({ id: `note-${at}-${index}`, text, on: '2026-11-21' })),
});
const plan = (people: IncomingPerson[], ...book: BookPerson[]) => planImport(people, book, context);
const mail = (address: string) => ({ [`emails/${address}`]: { value: address } });
const phone = (number: string) => ({ [`phones/${number}`]: { value: number } });
const linkedIn = (name: string) => ({
  [`urls/linkedin.com/in/${name}`]: { value: `https://linkedin.com/in/${name}` },
});

test('[IM1] somebody unknown is made, with a uid and resource of their own', () => {
  const { create } = plan([incoming(1, 'Sanne de Vries')], known('a', 'Mo El Amrani'));
  expect(create).toMatchObject([
    { at: 1, id: 'new-1', fields: { uid: 'urn:uuid:new-1', resource: 'new-1.vcf' } },
  ]);
  expect(create[0]).not.toHaveProperty('doubt');
});

test.each([
  ['uid', { uid: 'card-1' }, 'Sanne Vries', { uid: 'URN:UUID:card-1' }],
  ['email', mail('s@x.example'), 'Sanne Jansen', mail('s@x.example')],
  ['email', mail('s@x.example'), 'Sanne', mail('s@x.example')],
  ['phone-and-name', phone('+3161'), 'Drs. Sanne de Vries', phone('+3161')],
  ['profile', linkedIn('sanne'), 'S. Visser', linkedIn('sanne')],
  [
    'name-and-organisation',
    { organisation: 'Bakkerij  De Vries' },
    'Sanne de Vries MSc',
    { organisation: 'bakkerij de vries' },
  ],
])('[IM1] by %s somebody known is found', (rule, has, name, says) => {
  const result = plan([incoming(3, name, { ...says, nickname: 'San' })], known('a', 'Sanne de Vries', has));
  expect(result.merge).toMatchObject([{ at: 3, id: 'a', rule }]);
});

test('[IM1] the same card word for word is the same person, though it says little', () => {
  const card = { text: 'BEGIN:VCARD\nFN:Jan\nEND:VCARD\n', version: '3.0' };
  const result = plan([incoming(1, 'Jan', { card })], known('a', 'Jan', { card }));
  expect(result).toMatchObject({ create: [], merge: [], skip: [{ at: 1, id: 'a', rule: 'card' }] });
});

test('[IM1] a card that was only written again is the same card', () => {
  const version = (rev: string) => ({
    text: `BEGIN:VCARD\r\nFN:Jan\r\nREV:${rev}\r\nEND:VCARD\r\n`,
    version: '3.0',
  });
  const result = plan(
    [incoming(1, 'Jan', { card: version('2') })],
    known('a', 'Jan', { card: version('1') }),
  );
  expect(result.skip).toHaveLength(1);
});

const unlike = [
  ['the name alone', {}, 'Sanne de Vries', {}, 'same-name'],
  ['the telephone alone', phone('+3161'), 'Mo El Amrani', phone('+3161'), undefined],
  [
    'a company site',
    { 'urls/x.example': { value: 'x.example' } },
    'Mo El Amrani',
    { 'urls/x.example': { value: 'x.example' } },
    undefined,
  ],
  [
    'an office address under another name',
    mail('info@x.example'),
    'Mo El Amrani',
    mail('info@x.example'),
    'same-email-other-name',
  ],
] as const;

test.each(unlike)('[IM2] %s makes nobody the same', (_, has, name, says, why) => {
  const { create } = plan([incoming(1, name, says)], known('a', 'Sanne de Vries', has));
  expect(create[0]?.doubt?.why).toBe(why);
});

test('[IM3] where two known people match, a third is made and the doubt is stated', () => {
  const { create, merge } = plan(
    [incoming(1, 'Sanne de Vries', { ...mail('s@x.example'), organisation: 'Bakkerij' })],
    known('a', 'Sanne de Vries', mail('s@x.example')),
    known('b', 'Sanne de Vries', { organisation: 'Bakkerij' }),
  );
  expect(merge).toEqual([]);
  expect(create[0]?.doubt).toEqual({ why: 'ambiguous', people: ['a', 'b'] });
});

test('[IM3] an address of very many is nobody by itself, but of those who have the name too', () => {
  const office = Array.from({ length: 150 }, (_, at) =>
    incoming(at, `Roos${at} Vries${at}`, mail('info@x.example')),
  );
  const first = plan(office);
  expect(first.create).toHaveLength(150);
  const book = first.create.map(({ id, fields }) => ({ id, fields, notes: [] }) as unknown as BookPerson);
  expect(plan(office, ...book)).toMatchObject({ create: [], merge: [] });
  expect(plan([incoming(500, 'Sanne', mail('info@x.example'))], ...book).create).toHaveLength(1);
});

test('[IM2] of hundreds with one name the doubt states twenty, and the organisation still decides', () => {
  const namesakes = Array.from({ length: 300 }, (_, at) =>
    known(`a${at}`, 'Jan Jansen', { organisation: `Zaak ${at}` }),
  );
  const { create, skip, merge } = plan(
    [incoming(1, 'Jan Jansen'), incoming(2, 'Jan Jansen', { organisation: 'Zaak 217' })],
    ...namesakes,
  );
  expect(create).toMatchObject([{ at: 1, doubt: { why: 'same-name' } }]);
  expect(create[0]?.doubt?.people).toHaveLength(20);
  expect([...skip, ...merge]).toMatchObject([{ at: 2, id: 'a217', rule: 'name-and-organisation' }]);
});

test('[IM3] a uid decides, whatever else matches', () => {
  const { merge } = plan(
    [incoming(1, 'Sanne', { uid: 'u', nickname: 'San', ...mail('s@x.example') })],
    known('a', 'Sanne', { uid: 'u' }),
    known('b', 'Sanne', mail('s@x.example')),
  );
  expect(merge).toMatchObject([{ id: 'a', rule: 'uid' }]);
});

test('[IM4] merging adds what is missing and overwrites nothing', () => {
  const { merge } = plan(
    [
      incoming(1, 'Sanne de Vries', {
        ...mail('s@x.example'),
        ...phone('+3162'),
        role: 'eigenaar',
        place: 'Urk',
        birthday: '--02-29',
        'tags/club': { label: 'Club' },
        'emails/s@x.example': { value: 'S@X.example', label: 'work' },
      }),
    ],
    known('a', 'Sanne de Vries', {
      ...mail('s@x.example'),
      place: 'Zwolle',
      birthday: '1980-02-29',
      'tags/borrel': { label: 'Borrel' },
    }),
  );
  expect(merge[0]?.fields).toEqual({
    'phones/+3162': { value: '+3162' },
    role: 'eigenaar',
    'tags/club': { label: 'Club' },
  });
  expect(merge[0]?.differences).toEqual([
    { field: 'place', has: 'Zwolle', says: 'Urk' },
    { field: 'birthday', has: '1980-02-29', says: '--02-29' },
  ]);
  expect(merge[0]?.notes).toEqual([{ id: 'made', text: 'place: Urk, birthday: --02-29', on: '2026-11-21' }]);
});

test('[IM4] a role stays with its organisation', () => {
  const { merge } = plan(
    [incoming(1, 'Sanne', { uid: 'u', organisation: 'Gemeente Urk', role: 'wethouder' })],
    known('a', 'Sanne', { uid: 'u', organisation: 'Bakkerij' }),
  );
  expect(merge[0]?.fields).toEqual({});
  expect(merge[0]?.differences).toEqual([
    { field: 'organisation', has: 'Bakkerij', says: 'Gemeente Urk' },
    { field: 'role', has: '', says: 'wethouder' },
  ]);
});

test('[IM4] case, accents and points are no difference', () => {
  const { skip } = plan(
    [incoming(7, 'Renée Bos', { uid: 'u', organisation: 'NS BV', role: 'Chef' })],
    known('a', 'Renee Bos', { uid: 'u', organisation: 'N.S. B.V.'.replaceAll('.', ''), role: 'chef' }),
  );
  expect(skip).toEqual([{ at: 7, id: 'a', rule: 'uid' }]);
});

test('[IM4] a second card is kept beside the first, once', () => {
  const [mine, theirs] = [
    { text: 'BEGIN:VCARD 1', version: '3.0' },
    { text: 'BEGIN:VCARD 2', version: '3.0' },
  ];
  const { merge } = plan(
    [incoming(1, 'Jan', { uid: 'u', card: theirs })],
    known('a', 'Jan', { uid: 'u', card: mine }),
  );
  expect(merge[0]?.fields).toEqual({ 'otherCards/1.new-1': theirs });
  const again = plan(
    [incoming(1, 'Jan', { uid: 'u', card: theirs })],
    known('a', 'Jan', { uid: 'u', card: mine, 'otherCards/x': theirs }),
  );
  expect(again.skip).toHaveLength(1);
});

test('[IM5] two of one file who are one are made once', () => {
  const { create, merge, skip } = plan([
    incoming(1, 'Sanne de Vries', mail('s@x.example'), ['een']),
    incoming(9, 'Sanne de Vries', { ...mail('s@x.example'), role: 'eigenaar' }, ['een', 'twee']),
    incoming(12, 'Sanne de Vries', mail('s@x.example')),
  ]);
  expect(create.map(({ at }) => at)).toEqual([1]);
  expect(merge).toMatchObject([
    { at: 9, id: 'new-1', fields: { role: 'eigenaar' }, notes: [{ text: 'twee' }] },
  ]);
  expect(skip).toEqual([{ at: 12, id: 'new-1', rule: 'email' }]);
});

test('[IM6] what was planned and done is nothing the second time', () => {
  const people = [
    incoming(1, 'Sanne de Vries', { ...mail('s@x.example'), role: 'eigenaar' }, ['een']),
    incoming(2, 'Mo El Amrani', { organisation: 'Warmtenet' }),
  ];
  const first = plan(people);
  const made = first.create.map(({ id, fields, notes }) => ({
    id,
    fields: fields as PersonFields,
    notes: notes.map(({ text }) => text),
  }));
  expect(plan(people, ...made)).toMatchObject({ create: [], merge: [], skip: [{ at: 1 }, { at: 2 }] });
});

test('[IM6] the patches of a plan are one per record and say their import', () => {
  const planned = plan([
    incoming(1, 'Sanne de Vries', mail('s@x.example'), ['een']),
    incoming(9, 'Sanne de Vries', { ...mail('s@x.example'), role: 'eigenaar' }),
  ]);
  const patches = planPatches(planned, 'import-1');
  expect(patches.map(({ kind, id }) => [kind, id])).toEqual([
    ['person', 'new-1'],
    ['note', 'note-1-0'],
  ]);
  expect(patches[0]?.fields).toMatchObject({ role: 'eigenaar', import: 'import-1' });
  expect(patches[1]?.fields).toEqual({ about: 'new-1', text: 'een', on: '2026-11-21', import: 'import-1' });
});

test('[IM9] __proto__ and constructor as tag, field or key reach no prototype', () => {
  const odd = JSON.parse(
    '{"tags/__proto__":{"label":"__proto__"},"emails/constructor":{"value":"constructor"}}',
  );
  const { merge } = plan(
    [incoming(1, 'constructor', { uid: 'constructor', ...odd })],
    known('__proto__', '__proto__', { uid: 'constructor' }),
  );
  expect(merge[0]?.fields).toEqual(odd);
  expect(({} as Some).label).toBeUndefined();
});
