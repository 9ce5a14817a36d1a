import type { PersonFields } from '@kennis/domain';
import { expect, test } from 'vitest';
import type { Card } from './card.ts';
import { cardToPerson } from './card-to-person.ts';
import { cardOf, cardsOf, fixture } from './cards.harness.ts';
import { personToCard } from './person-to-card.ts';
import { printCard } from './print-card.ts';

const manner = { countryCode: '31' };
const read = (card: Card) => cardToPerson(card, manner).fields as unknown as PersonFields;
const edited = (card: Card, change: { [path: string]: unknown }): string => {
  const person = Object.fromEntries(
    Object.entries({ ...read(card), ...change }).filter(([, value]) => value != null),
  );
  return printCard(personToCard(person as unknown as PersonFields, { ...manner, original: card }));
};

/** Lines of `after` that are not in `before`, and the other way round. */
function difference(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, next] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  return {
    gone: old.filter((line) => !next.includes(line)),
    come: next.filter((line) => !old.includes(line)),
  };
}

const fixtures = ['android', 'iphone', 'gmail', 'lotus', 'thunderbird', 'blackberry', 'macos', 'evolution'];

test.each(fixtures)('[V20] the unchanged person of %s has the same card, byte for byte', (name) => {
  for (const card of cardsOf(fixture(name))) {
    const again = personToCard(read(card), { ...manner, original: card });
    expect(printCard(again)).toBe(printCard(card));
  }
});

const [marijke] = cardsOf(fixture('iphone')) as [Card];
const [zoe] = cardsOf(fixture('android')) as [Card];

test.each([
  [{ role: 'heemraad' }, ['TITLE:dijkgraaf'], ['TITLE:heemraad']],
  [{ department: null }, ['ORG:Waterschap Rijn en Maas;Dijkbeheer;'], ['ORG:Waterschap Rijn en Maas']],
  [
    { 'emails/marijke@waterschap.example': null },
    ['EMAIL;type=INTERNET;type=WORK;type=pref:marijke@waterschap.example'],
    [],
  ],
  [{ 'emails/a@b.example': { value: 'a@b.example', label: 'work' } }, [], ['EMAIL;TYPE=WORK:a@b.example']],
  [
    { 'phones/+31612300007': { value: '0612300007', label: 'Boot' } },
    [],
    ['item7.TEL:0612300007', 'item7.X-ABLabel:Boot'],
  ],
  [
    { 'phones/+31318550006': { value: '0318 55 00 06', label: 'home' } },
    ['item2.TEL:0318 55 00 06', 'item2.X-ABLabel:Zomerhuis'],
    ['item2.TEL;TYPE=HOME:0318 55 00 06'],
  ],
  [
    { 'phones/+31318550006': { value: '0318-550006', label: 'Zomerhuis' } },
    ['item2.TEL:0318 55 00 06'],
    ['item2.TEL:0318-550006'],
  ],
  [{ birthday: '1980-02-29' }, ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17'], ['BDAY:1980-02-29']],
  [{ birthday: null }, ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17'], []],
  [{ 'tags/rotary': { label: 'Rotary, Tiel' } }, [], ['CATEGORIES:Rotary\\, Tiel']],
  [
    { name: { full: 'Marijke de Wit', given: 'Marijke', prefix: 'de', family: 'Wit' } },
    ['N:van der Laan;Marijke;;Dr.;', 'FN:Dr. Marijke van der Laan'],
    ['N:de Wit;Marijke;;;', 'FN:Marijke de Wit'],
  ],
  [
    { 'addresses/dijkweg 12 achterom tiel gelderland 4001 ab nederland': null },
    [
      'item3.ADR;type=WORK;type=pref:;;Dijkweg 12\\nAchterom;Tiel;Gelderland;4001 AB;Nederland',
      'item3.X-ABADR:nl',
    ],
    [],
  ],
])('[V21] %j changes only its own lines', (change, gone, come) => {
  expect(difference(printCard(marijke), edited(marijke, change))).toEqual({ gone, come });
});

test('[V39] what has no field survives an edit', () => {
  const printed = edited(marijke, { role: 'heemraad', nickname: null });
  for (const line of fixture('iphone').split('\n')) {
    if (/IMPP|X-ABDATE|X-ABRELATED|X-ABUID|PRODID|NOTE|item5|item6|^ /.test(line))
      expect(printed).toContain(line);
  }
});

test('[V22] 2.1 writes what is not ASCII in quoted-printable', () => {
  expect(edited(zoe, { organisation: 'Werf Überstag', role: 'a\\b; c' })).toContain(
    'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Werf =C3=9Cberstag\r\nTITLE:a\\b\\; c\r\n',
  );
});

test('[V34] a place alone is written as a town', () => {
  expect(edited(cardOf('FN:An'), { place: 'Urk' })).toContain('ADR:;;;Urk;;;\r\n');
});

test('[V36] a photo is written in the manner of the version, and taken away', () => {
  const bytes = Buffer.from('GIF89a');
  const photo = { bytes, type: 'image/gif' };
  const print = (version: '2.1' | '3.0' | '4.0') =>
    printCard(personToCard({ name: { full: 'An' } }, { version, photo }));
  expect(print('2.1')).toContain('PHOTO;ENCODING=BASE64;TYPE=GIF:R0lGODlh\r\n\r\n');
  expect(print('3.0')).toContain('PHOTO;ENCODING=b;TYPE=GIF:R0lGODlh\r\n');
  expect(print('4.0')).toContain('PHOTO:data:image/gif;base64,R0lGODlh\r\n');
  const without = printCard(personToCard(read(marijke), { ...manner, original: marijke, photo: null }));
  expect(without).not.toContain('PHOTO');
});

test('[V21] a person without a card gets one that says the same', () => {
  const person = {
    name: { full: 'Dr. Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries', honorific: 'Dr.' },
    role: 'eigenaar',
    organisation: 'Bakkerij; De Vries',
    department: 'Oven',
    nickname: 'San',
    language: 'nl',
    birthday: '--02-29',
    uid: 'abc',
    'emails/sanne@x.example': { value: 'Sanne@x.example', label: 'work', preference: 1 },
    'phones/+31612345678': { value: '06-12345678', label: 'Bakkerij, achter' },
    'urls/x.example/?a=1;b=2,3': { value: 'https://x.example/?a=1;b=2,3' },
    'tags/oud klas': { label: 'Oud klas' },
    'addresses/markt 1 zwolle': { street: 'Markt 1', locality: 'Zwolle', label: 'Winkel' },
    place: 'Zwolle',
  } as PersonFields;
  for (const version of ['2.1', '3.0', '4.0'] as const) {
    const [card] = cardsOf(printCard(personToCard(person, { ...manner, version })));
    expect(card && read(card)).toEqual(person);
  }
});
