import { expect, test } from 'vitest';
import { readListFile } from './read-list-file.ts';
import { readWorkbook } from './read-workbook.ts';
import { row, workbook } from './workbook.harness.ts';

const read = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => readListFile(new Blob(parts), readWorkbook);
const bytes = (...values: number[]) => new Uint8Array(values);

test('a list comes as text in any usual encoding, or as sheets', async () => {
  expect(await read('Zoë, KPN')).toEqual({ text: 'Zoë, KPN' });
  expect(await read(bytes(0x5a, 0x6f, 0xeb))).toEqual({ text: 'Zoë' });
  expect(await read(bytes(0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0))).toEqual({ text: 'Zoë' });
  expect(await read(bytes(...[...'Anna Bos'].flatMap((letter) => [letter.charCodeAt(0), 0])))).toEqual({
    text: 'Anna Bos',
  });
  expect(await read(workbook({ Blad1: row(1, 'Anna Bos') }))).toMatchObject({ sheets: [{ name: 'Blad1' }] });
});

test('what is no list says what it is instead', async () => {
  expect(await read('')).toEqual({ problem: 'empty' });
  expect(await read(' \n ')).toEqual({ problem: 'empty' });
  expect(await read('%PDF-1.7')).toEqual({ problem: 'pdf' });
  expect(await read(bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toEqual({ problem: 'old-excel' });
  const locked = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  expect(await read(bytes(0xd0, 0xcf, 0x11, 0xe0, ...locked))).toEqual({ problem: 'locked' });
  expect(await read(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0))).toEqual({ problem: 'not-a-list' });
  expect(await read('x'.repeat(2_000_001))).toEqual({ problem: 'too-large' });
  expect(await read(new Uint8Array(10_000_001))).toEqual({ problem: 'too-large' });
});
