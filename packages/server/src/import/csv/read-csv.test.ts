import { expect, test } from 'vitest';
import { namesIn, readAll } from '../reading/reading.harness.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const notes = 'Notes:\n"When exporting your connection data, you may notice, that some are missing."\n\n';
const row =
  'Sanne,de Vries,https://www.linkedin.com/in/sanne-dv,sanne@x.example,"Bakkerij De Vries, Zwolle",Eigenaar,05 Mar 2024';
const sanne = {
  name: { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' },
  organisation: 'Bakkerij De Vries, Zwolle',
  role: 'Eigenaar',
  'emails/sanne@x.example': { value: 'sanne@x.example' },
  'urls/linkedin.com/in/sanne-dv': { value: 'https://www.linkedin.com/in/sanne-dv', label: 'linkedin' },
};

test.each([
  ['plain', `${header}\n${row}\n`, 2],
  ['after its notes', `${notes}${header}\n${row}\n`, 5],
  ['with a byte order mark and CRLF', `\ufeff${notes}${header}\n${row}\n`.replaceAll('\n', '\r\n'), 5],
  ['with semicolons', `${header.replaceAll(',', ';')}\n${row.replaceAll(/,(?! Zwolle)/g, ';')}\n`, 2],
  ['with tabs', `${header.replaceAll(',', '\t')}\n${row.replaceAll(/,(?! Zwolle)/g, '\t')}\n`, 2],
  ['saved by Excel with sep=', `sep=,\n${header}\n${row}\n`, 3],
  [
    'with Dutch headers',
    `Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op\n${row.replace('Mar', 'mrt.')}\n`,
    2,
  ],
])('LinkedIn %s', (_, text, at) => {
  expect(readAll(text)).toEqual({
    format: 'linkedin',
    drafts: [{ at, fields: sanne, notes: [{ text: 'Verbonden op LinkedIn.', on: '2024-03-05' }], blobs: [] }],
    problems: [],
  });
});

test('LinkedIn in Windows-1252', () => {
  expect(namesIn(Buffer.from(`${header}\nRen\xe9e,'t Hart,,,,,\n`, 'latin1'))).toEqual(["Renée 't Hart"]);
});

test('empty rows are nothing, a row without a name is told', () => {
  const { drafts, problems } = readAll(
    `${header}\n,,,,,,\n\n,,https://www.linkedin.com/in/x,,Ghost Co,,01 Jan 2020\n${row}\n`,
  );
  expect(drafts.map(({ at }) => at)).toEqual([5]);
  expect(problems).toEqual([{ at: 4, type: 'no-name', from: 'row' }]);
});

test.each([
  ['that runs to the end', '"Bakkerij'],
  ['within a cell', '"Bakkerij" De Vries'],
])('an unclosed quote %s costs its own row its quotes, and nothing else', (_, company) => {
  const { drafts, problems } = readAll(
    `${header}\nAn,Bos,,,${company},,\n${row}\n${row.replace('Sanne', 'Mo')}\n`,
  );
  expect(drafts.map(({ at, fields }) => [at, fields.name.full])).toEqual([
    [2, 'An Bos'],
    [3, 'Sanne de Vries'],
    [4, 'Mo de Vries'],
  ]);
  expect(problems).toEqual([{ at: 2, type: 'unclosed-quote' }]);
  expect(drafts[0]?.fields.organisation).toContain('Bakkerij');
});

test('thousands of unclosed quotes lose no row', () => {
  expect(readAll(`${header}\n${'An,Bos,,,"Co,,\n'.repeat(3000)}`).drafts).toHaveLength(3000);
});

test('a note over several lines is one row', () => {
  const { drafts } = readAll('Name,Email,Notes\nAn,an@x.example,"een\ntwee, drie"\nBo,bo@x.example,\n');
  expect(drafts.map(({ at, notes: each }) => [at, each])).toEqual([
    [2, [{ text: 'een\ntwee, drie' }]],
    [4, []],
  ]);
});

test('Google, new and old, with several values in a cell', () => {
  const google =
    'First Name,Last Name,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Custom Field 1 - Value\n' +
    'Jan,van der Heijden,Gemaal,sluiswachter, --05-17,* myContacts ::: Borrel,* Work,jan@x.example ::: j@x.example,Mobiel,06-12345678 ::: +31 6 87654321,Home,Kade 1,Urk,vis\n';
  const { drafts, problems } = readAll(google);
  expect(drafts[0]?.fields).toEqual({
    name: { full: 'Jan van der Heijden', given: 'Jan', prefix: 'van der', family: 'Heijden' },
    organisation: 'Gemaal',
    role: 'sluiswachter',
    birthday: '--05-17',
    place: 'Urk',
    'tags/borrel': { label: 'Borrel' },
    'emails/jan@x.example': { value: 'jan@x.example', label: 'work' },
    'emails/j@x.example': { value: 'j@x.example', label: 'work' },
    'phones/+31612345678': { value: '06-12345678', label: 'cell' },
    'phones/+31687654321': { value: '+31 6 87654321', label: 'cell' },
    'addresses/kade 1 urk': { street: 'Kade 1', locality: 'Urk', label: 'home' },
  });
  expect(problems).toEqual([{ at: 1, type: 'columns-left', columns: 'Custom Field 1 - Value' }]);
});

test('Outlook in Dutch, with the zeros it fills in', () => {
  const outlook =
    '"Titel","Voornaam","Achternaam","Bedrijf","Functie","Werkadres, straat","Werkadres, plaats","Telefoon op werk","Mobiele telefoon","Fax thuis","E-mailadres","E-mailtype","E-mailadres 2","Gevoeligheid","Verjaardag","Webpagina","Reisafstand"\n' +
    '"Dr.","Noor","Bakker","Werf","baas","Kade 2","Urk","038-1234567","06-12345678","038-7654321","noor@x.example","SMTP","n@x.example","Normaal","29-2-1980","www.x.example","0"\n' +
    '"","Piet","Prik","","","","","","","","","","","Normaal","0-0-00","",""\n';
  const { drafts, problems } = readAll(outlook);
  expect(drafts[0]?.fields).toMatchObject({
    name: { full: 'Dr. Noor Bakker', honorific: 'Dr.', given: 'Noor', family: 'Bakker' },
    birthday: '1980-02-29',
    'phones/+31381234567': { label: 'work' },
    'phones/+31612345678': { label: 'cell' },
    'phones/+31387654321': { label: 'home fax' },
    'emails/noor@x.example': { value: 'noor@x.example' },
    'emails/n@x.example': { value: 'n@x.example' },
    'addresses/kade 2 urk': { street: 'Kade 2', locality: 'Urk', label: 'work' },
    'urls/x.example': { value: 'www.x.example' },
  });
  expect(drafts[1]?.fields).toEqual({ name: { full: 'Piet Prik', given: 'Piet', family: 'Prik' } });
  expect(problems).toEqual([]);
});

test('a date that does not exist is told and left out', () => {
  const { drafts, problems } = readAll('Naam,E-mail,Verjaardag\nAn Bos,an@x.example,31-02-1980\n');
  expect(drafts[0]?.fields.birthday).toBeUndefined();
  expect(problems).toEqual([{ at: 2, type: 'no-day', value: '31-02-1980' }]);
});

test('__proto__ and constructor as header, cell or tag are just words', () => {
  const { drafts, problems } = readAll(
    'Name,__proto__,constructor,Tags\n__proto__,x,y,"__proto__,constructor"\n',
  );
  expect(drafts[0]?.fields['tags/__proto__']).toEqual({ label: '__proto__' });
  expect(problems).toEqual([{ at: 1, type: 'columns-left', columns: '__proto__, constructor' }]);
  expect(({} as { label?: string }).label).toBeUndefined();
});

test("our own export's guard before = + - @ is taken off", () => {
  const { drafts } = readAll("Name,Phone,Notes\nAn,'+31612345678,'=1+1\n");
  expect(drafts[0]).toMatchObject({
    fields: { 'phones/+31612345678': { value: '+31612345678' } },
    notes: [{ text: '=1+1' }],
  });
});

test('a wrong quote in every row costs no more than the rows do', () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `"Mens${at},Bos,m${at}@x.example`);
  const { user } = process.cpuUsage();
  const { drafts, problems } = readAll(`First Name,Last Name,Email\n${rows.join('\n')}\n`);
  expect(process.cpuUsage().user - user).toBeLessThan(6_000_000);
  expect(drafts).toHaveLength(30_000);
  expect(problems.at(-1)).toMatchObject({ at: 30_001, type: 'unclosed-quote' });
});
