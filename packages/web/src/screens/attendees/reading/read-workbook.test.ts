import { readAttendees } from '@kennis/domain';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { row, workbook } from './workbook.harness.ts';

test('a workbook gives its sheets, with texts, numbers and the saved values of formulas', async () => {
  const formula = '<c r="B3" t="str"><f>A3&amp;" BV"</f><v>Rabobank BV</v></c>';
  const bytes = workbook(
    {
      Gasten: `${row(1, 'Naam', 'Bedrijf')}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c>${formula}</row>`,
      Leeg: '',
    },
    ['Sanne de Vries', 'Bram Kok'],
  );
  const read = await readWorkbook(bytes);
  expect(read).toEqual({
    sheets: [
      {
        name: 'Gasten',
        rows: [
          ['Naam', 'Bedrijf'],
          ['Sanne de Vries', 3],
          ['Bram Kok', 'Rabobank BV'],
        ],
      },
      { name: 'Leeg', rows: [] },
    ],
  });
  const [sheet] = 'sheets' in read ? read.sheets : [];
  expect(readAttendees(sheet?.rows ?? []).attendees.map(({ name }) => name.full)).toEqual([
    'Sanne de Vries',
    'Bram Kok',
  ]);
});

test('formulas without a saved value and cells with errors are empty, and run nothing', async () => {
  const cells =
    '<row r="1"><c r="A1"><f>WEBSERVICE("http://x")</f></c><c r="B1" t="e"><v>#NAME?</v></c><c r="C1" t="str"><f>1</f></c></row>';
  expect(await readWorkbook(workbook({ Blad1: cells + row(2, '=cmd()|calc', 'x') }))).toMatchObject({
    sheets: [
      {
        rows: [
          [null, null],
          ['=cmd()|calc', 'x'],
        ],
      },
    ],
  });
});

test('a zip that unpacks to too much is refused before it is unpacked', async () => {
  const bytes = workbook({ Blad1: 'x'.repeat(61_000_000) });
  expect(bytes.length).toBeLessThan(200_000);
  expect(await readWorkbook(bytes)).toEqual({ problem: 'too-large' });
});

test('a zip whose directory lies about sizes unpacks to no more than it says', async () => {
  const bytes = workbook({ Blad1: row(1, 'x'.repeat(5_000_000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 10, true);
  expect(await readWorkbook(bytes)).toEqual({ problem: 'broken' });
});

test('a cell at the far end of the sheet does not fill the memory', async () => {
  const far = (r: string) => `<c r="${r}" t="inlineStr"><is><t>x</t></is></c>`;
  const refused = { problem: 'too-large' };
  expect(await readWorkbook(workbook({ B: `<row r="1048576">${far('XFD1048576')}</row>` }))).toEqual(refused);
  expect(await readWorkbook(workbook({ B: `<row r="999999999">${far('A999999999')}</row>` }))).toEqual(
    refused,
  );
  expect(await readWorkbook(workbook({ B: far('ZZZZZZ1') }))).toEqual(refused);
  const styled = `${row(1, 'Anna Bos')}<row r="1048576"><c r="A1048576" s="1"/></row>`;
  expect(await readWorkbook(workbook({ B: styled }))).toMatchObject({ sheets: [{ rows: [['Anna Bos']] }] });
});

test('what is no workbook is refused', async () => {
  const zip = (parts: { [path: string]: Uint8Array }) => zipSync(parts) as Uint8Array<ArrayBuffer>;
  expect(await readWorkbook(zip({ 'word/document.xml': strToU8('<w/>') }))).toEqual({
    problem: 'not-a-list',
  });
  expect(await readWorkbook(zip({ 'xl/workbook.xml': strToU8('<workbook>') }))).toEqual({
    problem: 'broken',
  });
  expect(await readWorkbook(strToU8('PK\u0003\u0004 and nothing else') as Uint8Array<ArrayBuffer>)).toEqual({
    problem: 'broken',
  });
  const cut = workbook({ Blad1: row(1, 'Anna Bos') }).slice(0, 200);
  expect(await readWorkbook(cut)).toEqual({ problem: 'broken' });
});

test('an entity that unfolds into more is not unfolded', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const parts = {
    'xl/workbook.xml': strToU8(
      `${bomb}<workbook><sheets><sheet name="&b;" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>'),
  };
  const read = await readWorkbook(zipSync(parts) as Uint8Array<ArrayBuffer>);
  expect(JSON.stringify(read)).not.toContain('aaaaaaaaaa');
});
