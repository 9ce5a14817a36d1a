import Papa from 'papaparse';

/** One row of a table, with the line it starts on; `unclosed` where a quote in it did not close and was taken as a letter. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly unclosed?: true;
}

/** Stretches of text that are looked at in one go: the usual one, and the longest row. */
const stretches = [20_000, 200_000] as const;
/** A row over more lines than this has a quote that was never meant to hold them. */
const mostLines = 100;
/** After so many wrong quotes a row is taken to be one line, or each would cost the reading of a hundred. */
const mostWrong = 1000;

/**
 * The rows of a table, from line `firstLine` of the file. A row whose quotes do not match, or that swallows others, is read again
 * with its quotes as letters, and reading goes on with the line after it: one wrong quote costs one row's quotes, not the rest.
 */
export function* csvRows(
  text: string,
  delimiter: string,
  columns: number,
  firstLine: number,
): Generator<CsvRow> {
  let at = 0;
  let line = firstLine;
  let wrong = 0;
  while (at < text.length) {
    const { rows, taken, broken } =
      wrong < mostWrong
        ? parseNext(text, at, delimiter, columns)
        : parseStretch(lineAt(text, at), delimiter, columns, true);
    for (const { cells, lines } of rows) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += lines;
    }
    at += taken;
    if (!broken && taken > 0) continue;
    wrong++;
    const single = lineAt(text, at);
    yield {
      line,
      cells: single
        .replace(/\n$/, '')
        .split(delimiter, columns)
        .map((cell) => cell.replace(/^\s*"|"\s*$/g, '')),
      unclosed: true,
    };
    at += single.length;
    line++;
  }
}

/** The line that starts there, with its end. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end + 1);
}

interface Stretch {
  readonly rows: readonly { readonly cells: readonly string[]; readonly lines: number }[];
  /** How far the good rows go. */
  readonly taken: number;
  /** The row after them is not well formed. */
  readonly broken: boolean;
}

function parseNext(text: string, at: number, delimiter: string, columns: number): Stretch {
  let parsed: Stretch = { rows: [], taken: 0, broken: true };
  for (const length of stretches) {
    const whole = at + length >= text.length;
    parsed = parseStretch(text.slice(at, at + length), delimiter, columns, whole);
    if (parsed.taken > 0 || parsed.broken) break;
  }
  return parsed;
}

function parseStretch(piece: string, delimiter: string, columns: number, whole: boolean): Stretch {
  const rows: { cells: string[]; lines: number }[] = [];
  let taken = 0;
  let broken = false;
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const end = meta.cursor;
      const lines = countLines(piece, taken, end);
      const unended = !whole && end >= piece.length;
      const swallowed = lines > 1 && data.length !== columns;
      broken = unended ? lines > mostLines : swallowed || errors.some(({ type }) => type === 'Quotes');
      if (unended || broken) return parser.abort();
      rows.push({ cells: data, lines });
      taken = end;
    },
  });
  return { rows, taken, broken };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return to >= text.length && text[to - 1] !== '\n' ? lines + 1 : lines;
}
