import type { ImportFormat } from '@kennis/domain';
import { foldHeader, type Header, readHeader } from './headers.ts';

/** A table in a text: where its rows begin, how they are separated, and what their columns hold. */
export interface Table {
  readonly format: Extract<ImportFormat, 'linkedin' | 'csv'>;
  readonly delimiter: string;
  readonly headers: readonly (Header | null)[];
  /** The headers as written. */
  readonly titles: readonly string[];
  /** Line of the header, from 1, and where the line after it starts. */
  readonly line: number;
  readonly start: number;
}

const delimiters = [',', ';', '\t', '|'];
const mostPreamble = 30;
const naming = new Set(['given', 'family', 'full', 'organisation', 'email']);

/**
 * Finds the line that names the columns among the first thirty (LinkedIn puts notes before it, Excel a `sep=`), and the separator
 * with which it says most; null where no line names people. `text` has LF line ends.
 */
export function findTable(text: string): Table | null {
  let best: Table | null = null;
  let start = 0;
  for (let line = 1; line <= mostPreamble && start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end + 1;
    const written = text.slice(start, Math.min(next, start + 20_000)).replace(/\n$/, '');
    for (const delimiter of delimiters) {
      const table = tableOf(written, delimiter, line, next);
      if (table && score(table) > (best ? score(best) : 1)) best = table;
    }
    start = next;
  }
  return best;
}

function tableOf(written: string, delimiter: string, line: number, start: number): Table | null {
  const titles = splitTitles(written, delimiter);
  if (titles.length < 2) return null;
  const headers = titles.map(readHeader);
  if (!headers.some((header) => header && naming.has(header.column))) return null;
  const linkedin = headers.some((header) => header?.column === 'connectedOn');
  return { format: linkedin ? 'linkedin' : 'csv', delimiter, headers, titles, line, start };
}

function score({ headers }: Table): number {
  return headers.filter((header) => header !== null).length;
}

/** Titles may be quoted, with the separator inside: `"Werkadres, straat"`. */
function splitTitles(written: string, delimiter: string): string[] {
  const pattern = new RegExp(
    `(?:^|\\${delimiter})(?:"((?:[^"]|"")*)"|([^${delimiter === '\t' ? '\\t' : delimiter}]*))`,
    'g',
  );
  return [...written.matchAll(pattern)].map(([, quoted, bare]) => (quoted ?? bare ?? '').trim());
}

/** Columns that hold something nobody has a place for. */
export function unknownTitles({ headers, titles }: Table): readonly string[] {
  return titles.filter((title, at) => headers[at] === null && foldHeader(title) !== '');
}
