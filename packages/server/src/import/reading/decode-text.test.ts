import { expect, test } from 'vitest';
import { decodeCharset, decodeText } from './decode-text.ts';
import { namesIn } from './reading.harness.ts';

const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Brûlot 漢\r\nEND:VCARD\r\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

test.each([
  ['UTF-8', Buffer.from(card)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${card}`)],
  ['UTF-16 with a mark', utf16(`\ufeff${card}`, false)],
  ['UTF-16 the other way round', utf16(`\ufeff${card}`, true)],
  ['UTF-16 without a mark', utf16(card, false)],
  ['UTF-16 the other way round, without', utf16(card, true)],
])('%s is read', (_, bytes) => {
  expect(namesIn(bytes)).toEqual(['Zoë Brûlot 漢']);
});

test('bytes that are no UTF-8 are Windows-1252, or what their line says', () => {
  expect(decodeText(Buffer.from('FN:Ren\xe9e \x80', 'latin1'))).toEqual({
    text: 'FN:Renée €',
    encoding: 'windows-1252',
  });
  const greek = Buffer.concat([Buffer.from('FN;CHARSET=ISO-8859-7:'), Buffer.from([0xc1, 0xe8])]);
  expect(decodeText(greek).text).toBe('FN;CHARSET=ISO-8859-7:Αθ');
});

test('lines in two encodings are each read in their own', () => {
  const mixed = Buffer.concat([Buffer.from('FN:Zoë\r\n'), Buffer.from('FN:Ren\xe9e\r\n', 'latin1')]);
  expect(decodeText(mixed)).toEqual({ text: 'FN:Zoë\r\nFN:Renée\r\n', encoding: 'mixed' });
});

test('a letter that a fold cut in two is joined', () => {
  const [first, second] = [Buffer.from('NOTE:caf'), Buffer.from('é op')];
  const cut = Buffer.concat([
    first,
    second.subarray(0, 1),
    Buffer.from('\r\n '),
    second.subarray(1),
    Buffer.from('\r\nEND:VCARD'),
  ]);
  expect(decodeText(cut).text).toBe('NOTE:café op\r\nEND:VCARD');
});

test('a charset that nobody knows is UTF-8 where it is, else Windows-1252', () => {
  expect(decodeCharset(Buffer.from('é'), 'x-nonsense')).toBe('é');
  expect(decodeCharset(Buffer.from([0xe9]), null)).toBe('é');
  expect(decodeCharset(Buffer.from([0xe9]), 'utf-8')).toBe('é');
  expect(decodeCharset(Buffer.from([0xa4]), 'iso-8859-15')).toBe('€');
});

test('lines that are no UTF-8 cost no looking for a letter that goes on', () => {
  const bytes = Buffer.from(`NOTE:${'caf\xe9 \xe9t\xe9\r\n '.repeat(100_000)}`, 'latin1');
  const { user } = process.cpuUsage();
  expect(decodeText(bytes).text).toContain('café été\r\n café');
  expect(process.cpuUsage().user - user).toBeLessThan(3_000_000);
});
