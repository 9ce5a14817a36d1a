import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { reasonText } from '../wording/reason-text.ts';
import { namesIn, readAll } from './reading.harness.ts';

const card = (name: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`;
const connections =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAn,Bos,,an@x.example,,,05 Mar 2024\n';

test.each([
  ['nothing', '', 'empty-file'],
  ['blank lines', ' \n\n\t', 'empty-file'],
  ['a PDF', '%PDF-1.7 …', 'pdf'],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-office'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8]), 'packed'],
  ['a database', 'SQLite format 3\0', 'database'],
  ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'calendar'],
  ['LDIF', 'dn: cn=Sanne\nmail: s@x.example', 'ldif'],
  ['a web page', '<!DOCTYPE html><html>', 'web-page'],
  ['other JSON', '{"people":[]}', 'other-json'],
  ['bytes', Buffer.from(Array.from({ length: 500 }, (_, at) => at % 31)), 'binary'],
  ['a table without known columns', 'a,b,c\n1,2,3', 'no-headers'],
  ['prose', 'Beste Sanne\n\nTot vrijdag', 'unknown-text'],
])('%s is refused with what would be right', (_, content, type) => {
  const { format, problems } = readAll(content);
  expect([format, problems.map((problem) => problem.type)]).toEqual([null, [type]]);
  const [problem] = problems;
  for (const language of ['nl', 'en'] as const) {
    expect(problem && reasonText(problem, language)).toMatch(/^[A-Z].{15,}\.$|\?$/);
  }
});

test('what a file is decides its content, not its name', () => {
  expect(readAll(card('An')).format).toBe('vcard');
  expect(readAll(connections).format).toBe('linkedin');
});

test('a card cut off at its head is told, and those after it are read', () => {
  const { problems } = readAll(`TEL:061\nEND:VCARD\n${card('Bo')}`);
  expect(problems).toEqual([{ at: 1, endLine: 2, type: 'outside-card' }]);
});

test('the ZIP of LinkedIn gives its Connections.csv, whatever else is in it', () => {
  const zip = zipSync({
    'messages.csv': Buffer.from('FROM,TO\n'),
    'Basic_Export/Connections.csv': Buffer.from(connections),
  });
  expect(readAll(zip)).toMatchObject({ format: 'linkedin', problems: [] });
  expect(namesIn(zip)).toEqual(['An Bos']);
});

test('a ZIP of cards gives all of them', () => {
  const zip = zipSync({
    'a.vcf': Buffer.from(card('An')),
    'map/b.vcf': Buffer.from(card('Bo')),
    '__MACOSX/._a.vcf': Buffer.from('x'),
  });
  expect(namesIn(zip)).toEqual(['An', 'Bo']);
});

test.each([
  ['no contacts', { 'messages.csv': Buffer.from('x') }, 'zip-without-contacts'],
  ['a spreadsheet', { '[Content_Types].xml': Buffer.from('<x/>') }, 'spreadsheet'],
])('a ZIP with %s is refused', (_, files, type) => {
  expect(readAll(zipSync(files)).problems).toMatchObject([{ type }]);
});

test('of three thousand groups that somebody is in a hundred become labels', () => {
  const groups = Array.from(
    { length: 3000 },
    (_, at) => `BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:g${at}\nMEMBER:urn:uuid:a\nMEMBER:a\nEND:VCARD\n`,
  );
  const { drafts } = readAll(`${groups.join('')}BEGIN:VCARD\nVERSION:4.0\nUID:a\nFN:An\nEND:VCARD\n`);
  const paths = Object.keys(drafts[0]?.fields ?? {});
  expect(paths.filter((path) => path.startsWith('tags/'))).toHaveLength(100);
});
