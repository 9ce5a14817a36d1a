import { expect, test } from 'vitest';
import { cardToPerson } from './card-to-person.ts';
import { cardOf, cardsOf, fixture, personOf } from './cards.harness.ts';
import { groupOf } from './group-card.ts';

const people = (name: string, charset?: string) =>
  cardsOf(fixture(name, charset)).map((card) => cardToPerson(card, { countryCode: '31' }));
test('an Android card of 2.1 is a person with photo, note and contact points', () => {
  const [zoe, nameless] = people('android');
  expect(zoe?.fields).toEqual({
    name: { full: 'Zoë Kooiman', given: 'Zoë', family: 'Kooiman' },
    organisation: 'Werf De Lastage',
    role: 'werfbaas',
    'emails/zoe@kooiman.example': { value: 'zoe@kooiman.example', label: 'home' },
    'phones/+31612300001': { value: '0612300001', label: 'cell', preference: 1 },
    'phones/+31381230002': { value: '0381230002', label: 'home' },
    'phones/+31103214321': { value: '0103214321', label: 'x-boot' },
    'addresses/rodetorenplein 9 zwolle 8011 belgie': {
      street: 'Rodetorenplein 9',
      locality: 'Zwolle',
      postalCode: '8011',
      country: 'België',
      label: 'home',
    },
    place: 'Zwolle',
    'urls/werf.example': { value: 'www.werf.example' },
    birthday: '1984-02-29',
  });
  expect(zoe?.notes).toEqual(['Ontmoet op de haringpartij\nwil varen']);
  expect(zoe?.photo?.type).toBe('image/jpeg');
  expect(nameless?.fields.name).toEqual({ full: '0687650003', given: '0687650003' });
});

test('an iPhone card of 3.0 is a person with labels of their own', () => {
  const [marijke] = people('iphone');
  expect(marijke?.fields).toMatchObject({
    name: {
      full: 'Dr. Marijke van der Laan',
      given: 'Marijke',
      prefix: 'van der',
      family: 'Laan',
      honorific: 'Dr.',
    },
    nickname: 'Marij',
    organisation: 'Waterschap Rijn en Maas',
    department: 'Dijkbeheer',
    'emails/marijke@waterschap.example': { label: 'work', preference: 1 },
    'emails/m.vanderlaan@thuis.example': { label: 'other' },
    'phones/+31318550006': { value: '0318 55 00 06', label: 'Zomerhuis' },
    'urls/waterschap.example/marijke': { label: 'homepage', preference: 1 },
    'urls/linkedin.com/in/marijkevdl': { label: 'linkedin' },
    birthday: '--05-17',
    place: 'Tiel',
  });
  expect(marijke?.notes).toEqual([
    'Kent iedereen bij de gemeente.\nSpreekt graag over kwel; en over peilen, veel.',
  ]);
  expect(marijke?.doubts).toEqual([]);
});

test('an Outlook card of 2.1 in Windows-1252 is a person', () => {
  const [andre] = people('outlook', 'windows-1252');
  expect(andre?.fields).toMatchObject({
    name: {
      full: 'De heer André Brûlot jr.',
      given: 'André',
      family: 'Brûlot',
      honorific: 'De heer',
      suffix: 'jr.',
    },
    organisation: 'Koffie & Zonen',
    department: 'Inkoop',
    'phones/+31105550009': { label: 'work fax' },
    birthday: '1972-08-14',
  });
  expect(andre?.notes).toEqual(['Weet alles van rôbusta\nen van prijs; bel na tienen']);
  expect(andre?.photo?.type).toBe('image/png');
});

test('cards of Gmail, Lotus, Thunderbird, BlackBerry, Evolution are people', () => {
  expect(people('gmail')[0]?.fields).toMatchObject({
    name: { prefix: 'El', family: 'Amrani' },
    organisation: 'Bureau "Noord"',
    role: 'adviseur, partner',
    'urls/noord.example': { value: 'http://noord.example', label: 'work' },
    'emails/fatima.oud@noord.example': { label: 'Oud adres' },
  });
  expect(people('lotus')[0]?.fields).toMatchObject({
    organisation: 'Gasunie, Groningen',
    role: 'leidingen',
    nickname: 'Wub,Wubbe',
  });
  expect(people('thunderbird')[0]?.fields).toMatchObject({
    'phones/+31527550013': { value: '+31-527-550013 ext. 7', label: 'work' },
    'addresses/ploegstraat 1 urk 1234 ab nederland': { label: 'work' },
    birthday: '1991-07-04',
    uid: '0b9a0c3e-1111-4222-8333-000000000001',
  });
  expect(people('blackberry')[0]?.photo?.type).toBe('image/png');
  expect(people('evolution')[0]?.fields).toMatchObject({
    'phones/+31612300016': { label: 'cell' },
    uid: 'pas-id-4F1',
  });
});

test('[V32] a value that stands twice is one element', () => {
  const { fields } = personOf(
    'FN:An',
    'EMAIL;TYPE=WORK:An@x.example',
    'EMAIL;TYPE=PREF:an@X.example',
    'TEL:+31 6 1',
    'TEL;TYPE=HOME:+316 1',
  );
  expect(fields).toMatchObject({
    'emails/an@x.example': { value: 'An@x.example', label: 'work', preference: 1 },
    'phones/+3161': { value: '+31 6 1', label: 'home' },
  });
});

test('[V32] mail addresses lose their name and mailto, other addresses than web stay in the card', () => {
  const { fields } = personOf(
    'FN:An',
    'EMAIL:An <an@x.example>',
    'EMAIL:mailto:b@x.example',
    'URL:javascript:alert(1)',
    'URL:skype:an',
  );
  expect(Object.keys(fields)).toEqual(['name', 'emails/an@x.example', 'emails/b@x.example']);
});

test('[V34] the most preferred address gives the place', () => {
  const { fields } = personOf(
    'FN:An',
    'ADR;TYPE=HOME:;;Dorp 1;Urk;;;',
    'ADR;TYPE=WORK,PREF:;;Plein 1;Zwolle;;;',
    'ADR:;;;;;;',
  );
  expect(fields.place).toBe('Zwolle');
  expect(Object.keys(fields)).toEqual(['name', 'addresses/dorp 1 urk', 'addresses/plein 1 zwolle', 'place']);
});

test('[V37] categories are tags, but for those that every card has', () => {
  expect(
    Object.values(personOf('FN:An', 'CATEGORIES:Borrel,borrel,Oud\\, collega,myContacts').fields).slice(1),
  ).toEqual([{ label: 'Borrel' }, { label: 'Oud, collega' }]);
  expect(Object.keys(personOf('FN:An', 'CATEGORIES:a\\, b\\, c').fields)).toEqual([
    'name',
    'tags/a',
    'tags/b',
    'tags/c',
  ]);
});

test('[V38] each NOTE is a note, once, with its lines', () => {
  expect(personOf('FN:An', 'NOTE:een\\ntwee', 'NOTE:een\\ntwee', 'NOTE: ', 'NOTE:drie').notes).toEqual([
    'een\ntwee',
    'drie',
  ]);
});

test('[V40] what is too long or too much stays in the card and is told', () => {
  const many = Array.from({ length: 250 }, (_, at) => `TEL:06${at}00`);
  const person = personOf(`FN:${'An'.repeat(300)}`, `NOTE:${'x'.repeat(60_000)}`, ...many);
  expect(person.fields.name?.full).toHaveLength(500);
  expect(Object.keys(person.fields).filter((path) => path.startsWith('phones/'))).toHaveLength(200);
  expect(person.notes[0]).toHaveLength(50_000);
  expect(person.doubts).toMatchObject([
    { type: 'too-long', property: 'FN', length: 600 },
    { type: 'too-long', property: 'NOTE', length: 60_000 },
    { type: 'too-many', property: 'TEL', count: 250, kept: 200 },
  ]);
});

test('[V41] a group card is a label with members', () => {
  const [bert, company, group] = cardsOf(fixture('macos'));
  expect([bert, company].map((card) => card && groupOf(card))).toEqual([null, null]);
  expect(group && groupOf(group)).toEqual({ label: 'Rotary', members: ['aaaa-1'] });
  expect(groupOf(cardOf('VERSION:4.0', 'KIND:Group', 'FN:Bestuur', 'MEMBER:urn:uuid:B-2'))?.members).toEqual([
    'b-2',
  ]);
});

test('[V42] __proto__ and constructor are just words', () => {
  const person = personOf(
    '__proto__.FN;__proto__=x:constructor',
    'N:__proto__;constructor',
    '__proto__:1',
    'CATEGORIES:__proto__,constructor',
    'EMAIL:__proto__',
    'constructor.X-ABLabel:prototype',
  );
  expect(person.fields.name).toEqual({ full: 'constructor', given: 'constructor', family: '__proto__' });
  expect(person.fields['tags/__proto__']).toEqual({ label: '__proto__' });
  expect(Object.getPrototypeOf(person.fields)).toBe(Object.prototype);
  expect(({} as { label?: string }).label).toBeUndefined();
});
