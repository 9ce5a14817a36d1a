import type { Draft, FileItem, FileProblem } from '../reading/file-reading.ts';
import type { ReadingOptions } from '../reading/reading-options.ts';
import { csvRows } from './csv-rows.ts';
import { type Table, unknownTitles } from './find-table.ts';
import { rowToDraft } from './row-to-draft.ts';

/** The people of a table of contacts; `text` has LF line ends and the table was found in it. */
export function* readCsv(text: string, table: Table, options: ReadingOptions): Generator<FileItem> {
  const rows = csvRows(text.slice(table.start), table.delimiter, table.titles.length, table.line + 1);
  const used = new Set<number>();
  for (const row of rows) {
    if (row.unclosed) yield { problem: { at: row.line, type: 'unclosed-quote' } };
    for (const [at, cell] of row.cells.entries()) if (isFilled(cell)) used.add(at);
    const problems: FileProblem[] = [];
    const draft: Draft | null = rowToDraft(row, table, options, problems);
    for (const problem of problems) yield { problem };
    if (draft) yield { draft };
  }
  const left = unknownTitles(table).filter((title) => used.has(table.titles.indexOf(title)));
  if (left.length > 0) yield { problem: { at: table.line, type: 'columns-left', columns: left.join(', ') } };
}

/** Outlook fills what is empty: `0-0-00`, `0.0.00`. */
function isFilled(cell: string): boolean {
  return /[^\s0./-]/.test(cell);
}
