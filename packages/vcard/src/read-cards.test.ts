import { expect, test } from 'vitest';
import { cardToPerson } from './card-to-person.ts';
import { cardsOf, entriesOf, fixture } from './cards.harness.ts';
import { printCard } from './print-card.ts';

const names = (text: string) => cardsOf(text).map((card) => cardToPerson(card).fields.name?.full);
const two = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:An',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Bo',
  'END:VCARD',
  '',
];

test.each(['\r\n', '\n', '\r', '\r\r\n'])('[V1] cards with line end %j are read', (end) => {
  const entries = entriesOf(two.join(end));
  expect(names(two.join(end))).toEqual(['An', 'Bo']);
  expect(entries.map(({ line }) => line)).toEqual([1, 5]);
});

test('[V1] line ends may be mixed within a card', () => {
  expect(names('BEGIN:VCARD\rVERSION:3.0\nFN:A\r\n n\nEND:VCARD')).toEqual(['An']);
});

test('[V2] begin and end count in any case, after a byte order mark, with spaces behind', () => {
  expect(
    names('\ufeffbegin:vCard \nversion:3.0\nfn:An\nend:VCARD\t\n\ufeffBEGIN:VCARD\nFN:Bo\nEnd:Vcard'),
  ).toEqual(['An', 'Bo']);
});

test('[V2] a card that is indented whole is read as if it were not', () => {
  expect(names(two.map((line) => `   ${line}`).join('\n'))).toEqual(['An', 'Bo']);
});

test('[V2] files that were joined without a line end between are two', () => {
  const text = two.join('\n').trim() + two.join('\n');
  expect(names(text)).toEqual(['An', 'Bo', 'An', 'Bo']);
  expect(
    entriesOf(text)
      .map((entry) => entry.text)
      .join(''),
  ).toBe(text);
});

test('[V3] what is no card is told with its lines and stops nothing', () => {
  const entries = entriesOf(fixture('mixed'));
  const told = entries.map(({ line, endLine, card, problem }) => [
    line,
    endLine,
    problem?.type ?? (card && cardToPerson(card).fields.name?.full),
  ]);
  expect(told).toEqual([
    [1, 5, 'Kleine Letter'],
    [6, 9, 'outside-card'],
    [10, 13, 'Zonder Einde'],
    [14, 17, 'Zonder Versie'],
    [18, 20, 'empty-card'],
    [21, 31, 'Carla Chef'],
    [32, 39, 'TabGevouwen'],
  ]);
  expect(entries.map(({ text }) => text).join('')).toBe(fixture('mixed'));
});

test.each([
  ['nothing', '', 1],
  ['blank lines', '\n \n\t\n', 3],
  ['bytes', '\u0000\u0001PK\u0003\n\ufffd\ufffd\u0000', 2],
  ['prose', 'Beste Sanne,\n\nTot vrijdag', 3],
])('[V3] a text of %s is one problem', (_, text, endLine) => {
  expect(entriesOf(text)).toEqual([{ line: 1, endLine, text, problem: { type: 'no-card' } }]);
});

test('[V3] a NUL or control-Z behind the last card is no problem', () => {
  expect(entriesOf(`${two.join('\n')}\n\u001a\u0000`).every(({ card }) => card)).toBe(true);
});

test('[V8] a card without END ends before the next BEGIN and is told', () => {
  const [first] = cardsOf('BEGIN:VCARD\nVERSION:3.0\nFN:An\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n');
  expect(first?.doubts).toEqual([{ type: 'no-end', line: 3 }]);
});

test('[V8] where the text stops within a line that property is kept but not read', () => {
  const [card] = cardsOf('BEGIN:VCARD\nVERSION:3.0\nFN:An\nEMAIL:an@exa');
  expect(card && cardToPerson(card).fields).toEqual({ name: { full: 'An', given: 'An' } });
  expect(card?.doubts).toEqual([{ type: 'cut-off', line: 4, property: 'EMAIL' }]);
});

test('[V8] a text that stops in the first letters of a line loses only these', () => {
  const text = 'BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEMA';
  const [card] = cardsOf(text);
  expect(card && cardToPerson(card).fields.name?.full).toBe('Bo');
  expect(card && printCard(card)).toBe(text);
  expect(card?.doubts).toEqual([{ type: 'cut-off', line: 4 }]);
});

test('[V9] a card inside AGENT belongs to the card around it', () => {
  const [chef] = cardsOf(fixture('mixed').slice(fixture('mixed').indexOf('BEGIN:VCARD\nVERSION:2.1')));
  expect(chef?.properties.map(({ name }) => name)).toEqual(['VERSION', 'N', 'AGENT', 'TEL']);
  expect(chef && Object.keys(cardToPerson(chef).fields)).toEqual(['name', 'phones/0612300020']);
});

test('[V4] a million folded lines are one value', () => {
  const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:An\r\nNOTE:${'a\r\n '.repeat(1_000_000)}\r\nEND:VCARD\r\n`;
  const [card] = cardsOf(text);
  expect(card?.properties[2]?.value.length).toBe(1_000_000);
});

test('[V4] fifty thousand properties in one card are all kept', () => {
  const [card] = cardsOf(
    `BEGIN:VCARD\nVERSION:3.0\nFN:An\n${'TEL;TYPE=CELL:06\n'.repeat(50_000)}END:VCARD\n`,
  );
  expect(card?.properties.length).toBe(50_002);
});
