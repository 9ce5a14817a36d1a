import { expect, test } from 'vitest';
import { parameterValues } from './card.ts';
import { cardOf, cardsOf } from './cards.harness.ts';

const last = (...lines: string[]) => cardOf(...lines).properties.at(-1);

test.each([
  ['a space', 'NOTE:een', ' twee', 'eentwee'],
  ['a tab', 'NOTE:een', '\ttwee', 'eentwee'],
  ['a fold and a space', 'NOTE:een', '  twee', 'een twee'],
  ['an empty fold', 'NOTE:een', ' ', 'een'],
])('[V4] a line that starts with %s goes on', (_, first, second, value) => {
  expect(last(first, second)?.value).toBe(value);
});

test('[V4] blank lines between folds and properties do not count', () => {
  expect(cardOf('', 'NOTE:een', '', ' twee', '', 'TITLE:x').properties.map(({ value }) => value)).toEqual([
    '3.0',
    'eentwee',
    'x',
  ]);
});

test('[V5] a fold of 2.1 keeps its space', () => {
  expect(last('VERSION:2.1', 'NOTE:een lang', ' verhaal')?.value).toBe('een lang verhaal');
});

test('[V5] a program that counted to 75 in 2.1 added the space', () => {
  const counted = `NOTE:${'x'.repeat(70)}`;
  expect(last('VERSION:2.1', counted, ` ${'y'.repeat(74)}`, ' z')?.value).toBe(
    `${'x'.repeat(70)}${'y'.repeat(74)}z`,
  );
});

test('[V6] quoted-printable goes on over soft breaks and is decoded in its charset', () => {
  expect(
    last('VERSION:2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9=', ' op=0D=0Ade=', 'hoek')
      ?.value,
  ).toBe('café op\ndehoek');
  expect(last('VERSION:2.1', 'NOTE;QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=93=FA=96=7B')?.value).toBe('日本');
  expect(last('VERSION:2.1', 'NOTE;QUOTED-PRINTABLE:caf=C3=A9 of caf=E9 =zz')?.value).toContain('=zz');
});

test('[V6] a soft break at the end of a card takes no END with it', () => {
  expect(last('VERSION:2.1', 'NOTE;ENCODING=QUOTED-PRINTABLE:half=')?.value).toBe('half');
});

test('[V6] an encoded semicolon beside plain ones is a letter', () => {
  expect(last('VERSION:2.1', 'ORG;ENCODING=QUOTED-PRINTABLE:Jansen=3B zonen;Inkoop')?.value).toBe(
    'Jansen\\; zonen;Inkoop',
  );
});

test('[V7] base64 goes on without indent, and text in base64 is decoded', () => {
  const card = cardOf(
    'VERSION:2.1',
    'PHOTO;ENCODING=BASE64;JPEG:/9j/',
    'AAAA',
    'BBBB==',
    '',
    'NOTE;ENCODING=BASE64:em91dDsgcGVwZXI=',
  );
  expect(card.properties.map(({ value }) => value)).toEqual(['2.1', '/9j/AAAABBBB==', 'zout\\; peper']);
  expect(card.doubts).toEqual([]);
});

test.each([
  ['TEL;CELL:06', '2.1'],
  ['NOTE;ENCODING=QUOTED-PRINTABLE:=C3=A9', '2.1'],
  ['TEL;TYPE=CELL:06', '3.0'],
])('[V10] without VERSION %s is of %s', (line, version) => {
  const [card] = cardsOf(`BEGIN:VCARD\n${line}\nEND:VCARD`);
  expect(card?.version).toBe(version);
  expect(card?.doubts).toEqual([{ type: 'no-version', line: 1 }]);
});

test('[V10] VERSION counts wherever it stands, and an unknown one means its nearest', () => {
  expect(cardsOf('BEGIN:VCARD\nFN:An\nTEL;CELL:06\nVERSION:3.0\nEND:VCARD')[0]?.version).toBe('3.0');
  const [card] = cardsOf('BEGIN:VCARD\nVERSION:4.1\nFN:An\nEND:VCARD');
  expect(card?.version).toBe('4.0');
  expect(card?.doubts).toEqual([{ type: 'unknown-version', line: 2, value: '4.1' }]);
});

test('[V11] groups and the case of names are kept', () => {
  const property = last('Item1.x-abLabel:Thuis');
  expect(property).toMatchObject({ group: 'Item1', name: 'x-abLabel', value: 'Thuis' });
});

test('[V12] a line that begins no property is more of the value before it', () => {
  const card = cardOf('NOTE:een', 'tweede regel, zo maar', 'TITLE:x');
  expect(card.properties.map(({ value }) => value)).toEqual(['3.0', 'een\ntweede regel, zo maar', 'x']);
  expect(card.doubts).toEqual([{ type: 'stray-line', line: 4 }]);
});

test('[V12] a property without a colon is kept and told', () => {
  expect(cardOf('FN:An', 'TEL;CELL').doubts).toEqual([{ type: 'no-value', line: 4 }]);
});

test.each([
  ['TEL;CELL;HOME:06', 'VERSION:2.1', ['CELL', 'HOME']],
  ['TEL;TYPE=cell,home:06', 'VERSION:3.0', ['cell', 'home']],
  ['TEL;TYPE=cell;TYPE=home:06', 'VERSION:3.0', ['cell', 'home']],
  ['TEL;VALUE=uri;TYPE="cell,home":tel:06', 'VERSION:4.0', ['cell', 'home']],
  ['TEL;X="a:b;c";TYPE=cell:06', 'VERSION:3.0', ['cell']],
  ['TEL;TYPE=cell;X="half:06', 'VERSION:3.0', ['cell']],
])('[V14] the types of %s', (line, version, types) => {
  const property = last(version, line);
  expect(property && parameterValues(property, 'TYPE')).toEqual(types);
  expect(property?.value.replace('tel:', '')).toBe('06');
});

test('[V14] 4.0 decodes ^n, ^ and quotes in parameters, and leaves the rest', () => {
  expect(last('VERSION:4.0', 'ADR;LABEL="de ^\'hoek^\'^nUrk ^^ ^x":;;;')?.parameters[0]?.values).toEqual([
    'de "hoek"\nUrk ^ ^x',
  ]);
});

test('a name of a million pieces is no property, and stops nothing', () => {
  expect(cardOf(`${'a.'.repeat(1_000_000)}TEL:1`, 'TITLE:x').properties.at(-1)?.value).toBe('x');
});

test('of a hundred thousand parameters and types those that nobody writes are not read apart', () => {
  const tel = last(`TEL;TYPE="${'home,'.repeat(50_000)}"${';x=y'.repeat(50_000)}:1`);
  expect(tel?.parameters.length).toBe(10_000);
  expect(parameterValues(tel as never, 'TYPE').length).toBe(1000);
});
