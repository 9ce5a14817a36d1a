const delimiters = ['\t', ';', '|', ','] as const;

/** A table in a text: rows of cells with the line each starts on, and what stood between the cells. */
export interface CellRow {
  readonly at: number;
  readonly cells: readonly string[];
}

/** What separates the cells of one line. */
export type Delimiter = (typeof delimiters)[number];

/** Cells of a text by a separator; a cell in quotes may hold the separator and line ends, a doubled quote is a quote. */
export function splitRows(text: string, delimiter: Delimiter): readonly CellRow[] {
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let [line, first] = [1, 1];
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = nextCell(text, at, delimiter);
    cells.push(cell);
    line += text.slice(at, end + 1).split('\n').length - 1;
    if (text[end] !== delimiter) {
      rows.push({ at: first, cells: tidy(cells, delimiter) });
      [cells, first] = [[], line];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that begins there, and where the separator or line end after it stands. */
function nextCell(
  text: string,
  from: number,
  delimiter: Delimiter,
): { readonly cell: string; readonly end: number } {
  const opening = from + (/^[ \u00a0]*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
  if (text[opening] === '"' && closes(text, opening, delimiter)) {
    let close = text.indexOf('"', opening + 1);
    while (text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const end = endOfCell(text, close < 0 ? text.length : close + 1, delimiter);
    return { cell: text.slice(opening + 1, close < 0 ? text.length : close).replaceAll('""', '"'), end };
  }
  const end = endOfCell(text, from, delimiter);
  return { cell: text.slice(from, end), end };
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  const ends = [text.indexOf(delimiter, from), text.indexOf('\n', from)].filter((end) => end >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** Whether a quote that opens here ends at the end of a cell: a stray one is a letter. */
function closes(text: string, at: number, delimiter: Delimiter): boolean {
  const end = text.indexOf('"', at + 1);
  if (end < 0 || end - at > 500) return false;
  const after = text[end + 1] ?? '\n';
  return after === delimiter || after === '\n' || after === '"' || /[ \t]/.test(after);
}

function tidy(cells: readonly string[], delimiter: Delimiter): readonly string[] {
  const trimmed = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (delimiter !== '|') return trimmed;
  const [first, last] = [trimmed[0] === '' ? 1 : 0, trimmed.at(-1) === '' ? -1 : undefined];
  return trimmed.slice(first, last).map((cell) => cell.replace(/^:?-{2,}:?$/, ''));
}

/** The separator of a text, if its lines are rows of cells: that under which most lines have the same number. */
export function rowDelimiter(lines: readonly string[]): Delimiter | null {
  const filled = lines.filter((line) => line.trim() !== '');
  for (const delimiter of ['\t', ';', '|'] as const) {
    const counts = filled.map((line) => line.split(delimiter).length);
    const common = mostCommon(counts.filter((count) => count > 1));
    const fits = counts.filter((count) => count === common).length;
    if (common !== null && fits >= 2 && fits * 2 > filled.length) return delimiter;
  }
  return null;
}

function mostCommon(counts: readonly number[]): number | null {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [best] = [...tally].sort((a, b) => b[1] - a[1]);
  return best ? best[0] : null;
}

export { delimiters };
