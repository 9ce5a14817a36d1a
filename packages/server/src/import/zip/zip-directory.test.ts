import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from './read-zip.ts';
import { zipDirectory } from './zip-directory.ts';

const problemOf = (bytes: Uint8Array) => {
  const read = readZip(bytes);
  return 'problem' in read ? read.problem.type : null;
};

/** A ZIP whose directory says other sizes than it has. */
function withSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const at = Buffer.from(bytes.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(bytes.buffer).setUint32(at + 24, size, true);
  return bytes;
}

test('a bomb is refused by what its directory says, before anything is unpacked', () => {
  const bomb = zipSync({ 'Connections.csv': new Uint8Array(120_000_000) }, { level: 9 });
  expect(problemOf(bomb)).toBe('zip-too-large');
});

test('a bomb that lies about its size is cut off at what it said, and refused', () => {
  const bomb = withSize(zipSync({ 'Connections.csv': new Uint8Array(30_000_000) }, { level: 9 }), 100);
  expect(problemOf(bomb)).toBe('zip-broken');
});

/** A ZIP whose directory names its one file many times. */
function repeated(zip: Uint8Array, times: number): Uint8Array {
  const from = Buffer.from(zip.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const to = zip.length - 22;
  const entries = Array.from({ length: times }, () => zip.subarray(from, to));
  const end = zip.slice(to);
  new DataView(end.buffer).setUint16(10, times, true);
  return Buffer.concat([zip.subarray(0, from), ...entries, end]);
}

test('files that share their bytes are refused before anything is unpacked', () => {
  const one = zipSync({ 'a.vcf': new Uint8Array(10_000_000) }, { level: 9 });
  const bomb = repeated(withSize(one, 100), 1000);
  const { user, system } = process.cpuUsage();
  expect(problemOf(bomb)).toBe('zip-broken');
  const used = process.cpuUsage();
  expect(used.user + used.system - user - system).toBeLessThan(500_000);
});

test('what is packed without being made smaller is read too', () => {
  const read = readZip(zipSync({ 'a.vcf': Buffer.from('BEGIN:VCARD') }, { level: 0 }));
  expect('contents' in read && Buffer.from(read.contents[0]?.bytes ?? []).toString()).toBe('BEGIN:VCARD');
});

test('seventy thousand files are refused', () => {
  const many: { [name: string]: Uint8Array } = {};
  for (let index = 0; index < 70_000; index++) many[`${index}`] = new Uint8Array();
  expect(problemOf(zipSync(many, { level: 0 }))).toBe('zip-too-many');
});

test.each([
  '../Connections.csv',
  '/etc/Connections.csv',
  'a/../../Connections.csv',
  'C:\\Connections.csv',
  '..\\x.vcf',
])('the name %s leads out, so nothing is unpacked', (name) => {
  expect(problemOf(zipSync({ [name]: Buffer.from('First Name,Last Name') }))).toBe('zip-leads-out');
});

test('a ZIP that is cut off, damaged or encrypted is refused', () => {
  const zip = zipSync({ 'Connections.csv': Buffer.from('First Name,Last Name\nAn,Bos\n'.repeat(50)) });
  expect(problemOf(zip.subarray(0, zip.length - 30))).toBe('zip-broken');
  const damaged = zip.slice();
  damaged.fill(0xff, 50, 70);
  expect(problemOf(damaged)).toBe('zip-broken');
  const at = Buffer.from(zip.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const encrypted = zip.slice();
  new DataView(encrypted.buffer).setUint16(at + 8, 1, true);
  expect(problemOf(encrypted)).toBe('zip-encrypted');
});

test('the directory tells names and sizes', () => {
  const directory = zipDirectory(zipSync({ 'a.vcf': Buffer.from('x'.repeat(1000)) }));
  expect('entries' in directory && directory.entries).toMatchObject([{ name: 'a.vcf', bytes: 1000 }]);
});
