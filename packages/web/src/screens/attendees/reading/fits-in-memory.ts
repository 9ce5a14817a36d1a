const mostCells = 4_000_000;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Whether the rows of a worksheet's XML can be laid out in memory: a cell far down or far to the right makes a table of
 * everything before it.
 */
export function fitsInMemory(sheet: string): boolean {
  let [rows, columns, cells, row, width] = [0, 0, 0, 0, 0];
  for (const [, rowText, column = '', atRow] of sheet.matchAll(
    /<(?:\w+:)?(?:row\b[^>]*?\sr="(\d+)"|c\b[^>]*?\sr="([A-Z]+)(\d+)")/g,
  )) {
    const at = Number(rowText ?? atRow);
    const place = columnNumber(column);
    if (at > lastRow || place > lastColumn) return false;
    if (at !== row) [cells, row, width] = [cells + width, at, 0];
    width = Math.max(width, place);
    [rows, columns] = [Math.max(rows, at), Math.max(columns, place)];
    if (cells + width > mostCells) return false;
  }
  return rows * columns <= mostCells || filledArea(sheet) <= mostCells;
}

/** Rows times columns, of cells that hold something: sheets have empty cells with a border far below the last name. */
function filledArea(sheet: string): number {
  let [rows, columns] = [0, 0];
  for (const [, column = '', row] of sheet.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+)(\d+)"[^>]*[^/>]>/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(column));
  }
  return rows * columns;
}

/** `A` is 1, `Z` 26, `AA` 27; past the last column it no longer matters. */
function columnNumber(letters: string): number {
  if (letters.length > 3) return lastColumn + 1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
