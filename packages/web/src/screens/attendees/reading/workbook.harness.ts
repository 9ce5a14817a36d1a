import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook for a test, with the XML that stands between `<sheetData>` and `</sheetData>` by name of the sheet. */
export function workbook(
  sheets: { readonly [name: string]: string },
  strings: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const parts: { [path: string]: Uint8Array } = {
    'xl/workbook.xml': strToU8(
      `${head}<workbook ${main} xmlns:r="${relations}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `${head}<sst ${main}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
  };
  for (const [at, name] of names.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `${head}<worksheet ${main}><sheetData>${sheets[name]}</sheetData></worksheet>`,
    );
  return zipSync(parts) as Uint8Array<ArrayBuffer>;
}

/** One row of text cells from column A. */
export function row(at: number, ...cells: readonly string[]): string {
  const letters = 'ABCDEFGHIJ';
  const inside = cells.map(
    (text, place) => `<c r="${letters[place]}${at}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${at}">${inside.join('')}</row>`;
}
