import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttendees } from './read-attendees.ts';

/** `name | role | organisation | email` of everybody read. */
function read(list: Parameters<typeof readAttendees>[0]): string[] {
  return readAttendees(list).attendees.map(({ name, role, organisation, email }) =>
    [name.full, role ?? '', organisation ?? '', email ?? ''].join(' | ').replace(/( \| )+$/, ''),
  );
}
const left = (list: Parameters<typeof readAttendees>[0]) =>
  readAttendees(list).left.map(({ at, why }) => `${at} ${why}`);

const pasted = `Deelnemerslijst Netwerkborrel 12 december 2026

1. Sanne de Vries, directeur, Bakkerij Bos
2. Mo El Amrani, adviseur duurzaamheid, Gemeente Ede
3. Jan Bakker - Rabobank
4. Jansen, Piet, projectleider, Heijmans
5. Vries, Els de, Stichting Welzijn
- dr. ir. A.B. van der Berg (TU Delft)
• Fleur Visser, Visser & Zn, eigenaar
Marieke Smit <m.smit@waterschap.nl>
Pagina 1 van 2
Afgemeld:
Karin Mulder, KPN
`;

test('[P3] a pasted list gives name, role, organisation and address in any order, titles and numbers aside', () => {
  expect(read(pasted)).toEqual([
    'Sanne de Vries | directeur | Bakkerij Bos',
    'Mo El Amrani | adviseur duurzaamheid | Gemeente Ede',
    'Jan Bakker |  | Rabobank',
    'Piet Jansen | projectleider | Heijmans',
    'Els de Vries |  | Stichting Welzijn',
    'A.B. van der Berg |  | TU Delft',
    'Fleur Visser | eigenaar | Visser & Zn',
    'Marieke Smit |  |  | m.smit@waterschap.nl',
  ]);
  expect(left(pasted)).toEqual(['1 heading', '11 page', '12 heading', '13 absent']);
});

test('[P3] an English list with bars, brackets, at and addresses', () => {
  const list = `Attendees (34)

John Smith, CEO, Acme Ltd
Emma Johnson | Head of Marketing | BrightLab
Acme Consulting - Peter Parker - Senior consultant
Priya Patel at Deloitte
Tom O'Brien (HSBC), partner
james.taylor@bbc.co.uk
TBC, Shell`;
  expect(read(list)).toEqual([
    'John Smith | CEO | Acme Ltd',
    'Emma Johnson | Head of Marketing | BrightLab',
    'Peter Parker | Senior consultant | Acme Consulting',
    'Priya Patel |  | Deloitte',
    "Tom O'Brien | partner | HSBC",
    'James Taylor |  |  | james.taylor@bbc.co.uk',
  ]);
  expect(left(list)).toEqual(['1 heading', '9 no-name']);
});

test('[P3] CSV with titles above the columns, a prefix of its own, who does not come, and who stands on it twice', () => {
  const list = `Netwerkdag;;;
12 december;;;
Achternaam;Tussenvoegsel;Voornaam;Bedrijf;Aanwezig;E-mailadres
Vries;de;Sanne;Bakkerij Bos;ja;sanne@bos.nl
Bakker;;Jan;"Bos; Zonen";nee;
VISSER;;FLEUR;Visser BV;ja;fleur@visser.nl
Vries;de;Sanne;Bakkerij Bos;ja;
;;;;ja;info@x.nl`;
  expect(read(list)).toEqual([
    'Sanne de Vries |  | Bakkerij Bos | sanne@bos.nl',
    'Fleur Visser |  | Visser BV | fleur@visser.nl',
  ]);
  expect(left(list)).toEqual(['1 heading', '2 heading', '3 heading', '5 absent', '7 twice', '8 no-name']);
});

test('[P3] quotes hold separators and line ends', () => {
  const list =
    'First Name,Last Name,Company,Job Title\nSarah,Connor,"Cyberdyne, Inc.","VP\nEngineering"\nJOHN,DOE,"The ""Good"" Co",\n';
  expect(read(list)).toEqual([
    'Sarah Connor | VP Engineering | Cyberdyne, Inc.',
    'John Doe |  | The "Good" Co',
  ]);
});

test('[P3] rows of a sheet: titles merged above, a row for an organisation, two people in a cell, nobody yet', () => {
  const rows = [
    ['Gastenlijst', null, null],
    [null, null, null],
    ['Naam', 'Organisatie', 'Functie'],
    ['Sanne de Vries', 'Gemeente Ede', 'wethouder'],
    ['Bakker, Jan', 'Rabobank', null],
    ['Gemeente Utrecht', null, null],
    ['Els en Kees Smit', null, 'raadslid'],
    ['NNB', 'KPN', null],
  ];
  expect(read(rows)).toEqual([
    'Sanne de Vries | wethouder | Gemeente Ede',
    'Jan Bakker |  | Rabobank',
    'Els Smit | raadslid | Gemeente Utrecht',
    'Kees Smit | raadslid | Gemeente Utrecht',
  ]);
  expect(left(rows)).toEqual(['1 heading', '3 heading', '6 heading', '8 no-name']);
});

test('[P3] columns without titles are known by what stands in most of them', () => {
  const tabs =
    '1\tSanne de Vries\tZilverberg\t06-12345678\tvegetarisch\n2\tMo El Amrani\tHoutwerk\t06-87654321\t\n3\tJan Bakker\tRabobank\t\tvegan';
  expect(read(tabs)).toEqual([
    'Sanne de Vries |  | Zilverberg',
    'Mo El Amrani |  | Houtwerk',
    'Jan Bakker |  | Rabobank',
  ]);
  const turned = [
    [1, 'De Vries', 'Sanne', 'Bakkerij Bos'],
    [2, 'Bakker', 'Jan', 'Rabobank'],
    [3, 'van den Berg', 'Kees', 'Gemeente Ede'],
  ];
  expect(read(turned).map((line) => line.split(' | ')[2])).toEqual([
    'Bakkerij Bos',
    'Rabobank',
    'Gemeente Ede',
  ]);
  expect(read(turned).at(-1)).toContain('Kees van den Berg');
});

test.each([
  [
    'an organisation above its people',
    'Gemeente Ede\nSanne de Vries, wethouder\nMo El Amrani\n\nProvincie Utrecht\nKees Smit',
  ],
  [
    'a line for each thing',
    'Sanne de Vries\nwethouder\nGemeente Ede\n\nMo El Amrani\nGemeente Ede\n\nKees Smit\nProvincie Utrecht',
  ],
  [
    'a form',
    'Naam: Sanne de Vries\nOrganisatie: Gemeente Ede\nFunctie: wethouder\n\nNaam: Mo El Amrani\nOrganisatie: Gemeente Ede\n\nNaam: Kees Smit\nOrganisatie: Provincie Utrecht',
  ],
  [
    'a table of bars',
    '| Naam | Functie | Organisatie |\n|---|---|---|\n| Sanne de Vries | wethouder | Gemeente Ede |\n| Mo El Amrani | | Gemeente Ede |\n| Kees Smit | | Provincie Utrecht |',
  ],
])('[P3] %s is read', (_, list) => {
  expect(read(list)).toEqual([
    'Sanne de Vries | wethouder | Gemeente Ede',
    'Mo El Amrani |  | Gemeente Ede',
    'Kees Smit |  | Provincie Utrecht',
  ]);
});

test('[P3] addresses on one line, as a mail program gives them, are as many people', () => {
  const list = '"Vries, Sanne de" <sanne@bos.nl>; Mo El Amrani <mo@ede.nl>; Bakker, Jan <jan@rabo.nl>';
  expect(read(list)).toEqual([
    'Sanne de Vries |  |  | sanne@bos.nl',
    'Mo El Amrani |  |  | mo@ede.nl',
    'Jan Bakker |  |  | jan@rabo.nl',
  ]);
});

test('[P3] who has signed off is left out, in a column, in brackets or below a heading', () => {
  expect(left('Sanne de Vries (afgemeld)\nMo El Amrani')).toEqual(['1 absent']);
  const rows = [
    ['Name', 'Company', 'RSVP'],
    ['Smith, John', 'HSBC', 'Declined'],
    ['Maria Lopez', 'Acme', 'Accepted'],
  ];
  expect(read(rows)).toEqual(['Maria Lopez |  | Acme']);
});

test('[P3] minutes name who was there and who not on one line', () => {
  const list =
    'Aanwezig: Jan Jansen (voorzitter), Piet de Boer (secretaris), Els Smit\nAfwezig: Karin Mulder';
  expect(read(list)).toEqual(['Jan Jansen | voorzitter', 'Piet de Boer | secretaris', 'Els Smit']);
  expect(left(list)).toEqual(['1 heading', '2 heading', '2 absent']);
});

test('[P3] titles in full, family names in capitals and titles of columns with two words are read', () => {
  expect(read('De heer P. Jansen (Gemeente Ede)\nMevrouw drs. K. de Boer (Provincie Gelderland)')).toEqual([
    'P. Jansen |  | Gemeente Ede',
    'K. de Boer |  | Provincie Gelderland',
  ]);
  expect(read('DE VRIES Sanne\tBAKKERIJ BOS\nVAN DEN BERG Kees\tGEMEENTE EDE')).toEqual([
    'Sanne de Vries |  | BAKKERIJ BOS',
    'Kees van den Berg |  | GEMEENTE EDE',
  ]);
  const rows = [
    ['Nr.', 'Naam deelnemer', 'Bedrijf / organisatie', 'Functie', 'Aanwezig (ja/nee)'],
    [1, 'S. de Vries', 'Bakkerij Bos', 'eigenaar', 'Ja'],
    [2, 'Kok, mevr. E.', 'KPN', '', ''],
  ];
  expect(read(rows)).toEqual(['S. de Vries | eigenaar | Bakkerij Bos', 'E. Kok |  | KPN']);
});

test('[P3] titles before a name are taken off, in a line, in a column of names and in one of their own', () => {
  const lines = [
    'Mr. John Smith, ASR',
    'prof. dr. ir. Anna Bos, TU Delft',
    'mw. K. Mulder, KPN',
    'Ms. Sarah Connor, Acme',
    'drs Piet Bakker, ASR',
    'DHR. J. VISSER, ASR',
  ];
  expect(read(lines.join('\n'))).toEqual([
    'John Smith |  | ASR',
    'Anna Bos |  | TU Delft',
    'K. Mulder |  | KPN',
    'Sarah Connor |  | Acme',
    'Piet Bakker |  | ASR',
    'J. Visser |  | ASR',
  ]);
  const rows = [
    ['Titel', 'Voornaam', 'Achternaam', 'Organisatie'],
    ['mevr.', 'Els', 'Kok', 'KPN'],
  ];
  expect(read(rows)).toEqual(['Els Kok |  | KPN']);
});

test('[P3] a couple on one line are two people; a firm with an ampersand is nobody', () => {
  const couple = ['Karin Oosterveld', 'Bert Oosterveld'];
  expect(read('Karin & Bert Oosterveld')).toEqual(couple);
  expect(read('Karin en Bert Oosterveld, Bakkerij Bos\nJan Jansen & Piet Bakker')).toEqual([
    ...couple.map((name) => `${name} |  | Bakkerij Bos`),
    'Jan Jansen',
    'Piet Bakker',
  ]);
  expect(read('Karin & Bert van den Berg;KPN\nJan Smit;ASR')).toEqual([
    'Karin van den Berg |  | KPN',
    'Bert van den Berg |  | KPN',
    'Jan Smit |  | ASR',
  ]);
  for (const firm of ['Visser & Zn', 'Peter & Partners', 'Ernst & Young', 'Jan & Piet Bouw BV'])
    expect(read(firm)).toEqual([]);
});

test('[P3] any text and any rows give a list, and every line is either read or left with its number', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'Naam',
      'Sanne de Vries',
      'Gemeente Ede',
      'ja',
      ',',
      ';',
      '"',
      '<a@b.nl>',
      '1.',
      'Afwezig:',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
      fc.constantFrom(', ', ';', '\t', ' | '),
      (rows, between) => {
        for (const list of [rows, rows.map((row) => row.join(between)).join('\n')]) {
          const { attendees, left: rest } = readAttendees(list);
          for (const { at, name } of attendees) expect([at > 0, name.full !== '']).toEqual([true, true]);
          for (const { at } of rest) expect(at).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('[P3] a prefix that opens a column of family names is small in Dutch, and as it was written elsewhere', () => {
  const { attendees } = readAttendees('Voornaam;Achternaam\nMo;El Amrani\nJan;Van den Berg\nAnna;De Boer');
  expect(attendees.map(({ name }) => name.full)).toEqual([
    'Mo El Amrani',
    'Jan van den Berg',
    'Anna de Boer',
  ]);
});

test('a text without spaces or end is read as fast as any other', () => {
  const begun = Date.now();
  expect(readAttendees('a'.repeat(400_000)).attendees).toEqual([]);
  expect(readAttendees(`${'a.'.repeat(200_000)}\nJan Jansen, KPN`).attendees).toHaveLength(1);
  expect(Date.now() - begun).toBeLessThan(1500);
});
