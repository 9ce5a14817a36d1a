import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Version } from './card.ts';
import { cardToPerson } from './card-to-person.ts';
import { cardsOf, entriesOf, fixture } from './cards.harness.ts';
import { cutCard, cutMark, restoreText } from './cut-card.ts';
import { printCard } from './print-card.ts';

const fixtures = [
  'android',
  'iphone',
  'gmail',
  'lotus',
  'thunderbird',
  'blackberry',
  'macos',
  'evolution',
  'mixed',
];
const versions: Version[] = ['2.1', '3.0', '4.0'];

const word = fc.string({
  unit: fc.constantFrom('a', 'Z', '\\', ';', ',', ':', '"', '=', ' ', '\t', 'é', '👩', '\ufffc', 'n', '^'),
});
const line = fc.oneof(
  word,
  word.map((text) => ` ${text}`),
  fc
    .tuple(
      fc.constantFrom(
        'FN',
        'N',
        'TEL;CELL',
        'item1.EMAIL',
        'NOTE;ENCODING=QUOTED-PRINTABLE',
        'PHOTO;BASE64',
        'X-a',
        'AGENT',
        'VERSION',
      ),
      word,
    )
    .map(([name, text]) => `${name}:${text}`),
  fc.constantFrom('BEGIN:VCARD', 'END:VCARD', '', 'VERSION:2.1', 'VERSION:4.0'),
);
const end = fc.constantFrom('\r\n', '\n', '\r');

test.each(fixtures)('[V20] every card of %s prints as it was read', (name) => {
  for (const { card, text } of entriesOf(fixture(name))) if (card) expect(printCard(card)).toBe(text);
});

test('[V20] any card prints as it was read, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), (lines) => {
      for (const { card, text } of entriesOf(`BEGIN:VCARD\n${lines.flat().join('')}`)) {
        if (card) expect(printCard(card)).toBe(text);
      }
    }),
    { numRuns: 500 },
  );
});

test('[V3] any text is read, all of it, without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), (lines) => {
      const text = lines.flat().join('');
      const entries = entriesOf(text);
      expect(written(entries.map((entry) => entry.text).join(''))).toEqual(written(text));
      for (const { card } of entries) if (card) cardToPerson(card);
    }),
    { numRuns: 500 },
  );
});

/** The lines that have something on them: blank ones between cards go. */
function written(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((each) => each.trim() !== '');
}

/** What a card says of its person, without what a version has no place for. */
function said(card: Card) {
  const { fields, notes, photo } = cardToPerson(card, { countryCode: '31' });
  return { fields, notes, photo: photo && [photo.type, Buffer.from(photo.bytes).toString('base64')] };
}

const conversions = fixtures
  .filter((name) => name !== 'mixed')
  .flatMap((name) => versions.map((version) => [name, version] as const));

test.each(conversions)('[V23] %s printed as %s says the same', (name, version) => {
  for (const card of cardsOf(fixture(name))) {
    const [again] = cardsOf(printCard(card, version));
    expect(again?.version).toBe(version);
    expect(again && said(again)).toEqual(said(card));
  }
});

test.each(fixtures.slice(0, -1))('[V24] what is cut out of %s is put back exactly', (name) => {
  for (const card of cardsOf(fixture(name))) {
    const { text, pieces } = cutCard(card);
    expect(restoreText(text, pieces)).toBe(printCard(card));
  }
});

test('[V24] a long value goes, a short one stays, a mark of its own is kept apart', () => {
  const text = `BEGIN:VCARD\nVERSION:3.0\nFN:A${cutMark}n\nNOTE;X=1:${'x'.repeat(2000)}\nTITLE:baas\nEND:VCARD\n`;
  const [card] = cardsOf(text);
  const cut = card && cutCard(card);
  expect(cut?.text).toBe(
    `BEGIN:VCARD\nVERSION:3.0\nFN:A${cutMark}n\nNOTE;X=1:${cutMark}\nTITLE:baas\nEND:VCARD\n`,
  );
  expect(cut && restoreText(cut.text, cut.pieces)).toBe(text);
});

test('[V24] fifty thousand properties become a short text with one tail', () => {
  const text = `BEGIN:VCARD\nVERSION:3.0\nFN:An\n${'TEL;TYPE=CELL:0612345678\n'.repeat(50_000)}END:VCARD\n`;
  const [card] = cardsOf(text);
  const cut = card && cutCard(card);
  expect(cut?.text.length).toBeLessThan(20_100);
  expect(cut?.pieces).toHaveLength(1);
  expect(cut && restoreText(cut.text, cut.pieces)).toBe(text);
});

test('[V24] any card comes back from its pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end)), fc.nat({ max: 3 }), (lines, times) => {
      const body = lines
        .flat()
        .join('')
        .replaceAll('a', 'a'.repeat(1 + times * 400));
      for (const { card, text } of entriesOf(`BEGIN:VCARD\n${body}\nEND:VCARD\n`)) {
        if (!card) continue;
        const cut = cutCard(card);
        expect(restoreText(cut.text, cut.pieces)).toBe(text);
      }
    }),
  );
});
