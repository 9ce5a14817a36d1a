import type { Attendee, AttendeeList, LeftOut } from '../attendee.ts';
import { attendeeBlocks, sameAttendee } from '../same-attendee.ts';
import { joinBlocks, labelledRows } from './blocks.ts';
import { columnsOf } from './column.ts';
import { readLines } from './read-lines.ts';
import { readRows } from './read-rows.ts';
import { type CellRow, delimiters, rowDelimiter, splitRows } from './split-cells.ts';
import { splitMinutes } from './split-minutes.ts';

const mostTitleRows = 20;
/** No name, address or firm has so many signs without a space; patterns take long over it. */
const endless = /[^\s,;]{300,}/g;

/**
 * The people on a list of attendees (P3): pasted text with one per line, CSV, or the rows of a sheet, with titles of columns in
 * Dutch or English or without any. Gives whom it could read, and every other line with why; never throws.
 */
export function readAttendees(list: string | readonly (readonly unknown[])[]): AttendeeList {
  const { attendees, left } = typeof list === 'string' ? readText(list) : readSheet(list);
  return withoutRepeats(attendees, left);
}

function readSheet(list: readonly (readonly unknown[])[]): AttendeeList {
  const rows = list.map((row, place): CellRow => ({ at: place + 1, cells: row.map(cellText) }));
  return readRows(rows);
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/\s+/g, ' ').trim() : '';
}

function readText(text: string): AttendeeList {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufeff\u200b\u00ad]/g, '')
    .replace(endless, '…')
    .replace(/\u00a0/g, ' ')
    .replace(/\b[dD]en? heer (?=\p{Lu})/gu, 'dhr. ');
  const lines = clean.split('\n');
  const titled = titledRows(clean, lines);
  if (titled) return readRows(titled);
  const delimiter = rowDelimiter(lines);
  if (delimiter !== null && delimiter !== ';') return readRows(splitRows(clean, delimiter));
  if (delimiter === ';' && !lines.some((line) => /<[^>]+@[^>]+>/.test(line)))
    return readRows(splitRows(clean, delimiter));
  const labelled = labelledRows(lines);
  return labelled
    ? readRows(labelled)
    : readLines(
        joinBlocks(lines).flatMap((text, place) =>
          splitMinutes(text).map((each) => ({ at: place + 1, text: each })),
        ),
      );
}

/** The rows of a text whose columns have titles, by the separator with which a line near the top is one of titles. */
function titledRows(text: string, lines: readonly string[]): readonly CellRow[] | null {
  for (const line of lines.slice(0, mostTitleRows)) {
    for (const delimiter of delimiters) {
      const [row] = splitRows(line, delimiter);
      if (row && row.cells.length > 1 && columnsOf(row.cells)) return splitRows(text, delimiter);
    }
  }
  return null;
}

/** Who stands on it twice is one, with all that either line says. */
function withoutRepeats(attendees: readonly Attendee[], left: readonly LeftOut[]): AttendeeList {
  const kept: Attendee[] = [];
  const twice: LeftOut[] = [];
  const blocks = new Map<string, number[]>();
  for (const attendee of attendees) {
    const keys = attendeeBlocks(attendee);
    const candidates = new Set(keys.flatMap((key) => blocks.get(key) ?? []));
    const place = [...candidates].find((each) => sameAttendee(kept[each] as Attendee, attendee));
    if (place === undefined) {
      for (const key of keys) blocks.set(key, [...(blocks.get(key) ?? []), kept.length]);
      kept.push(attendee);
    } else {
      kept[place] = { ...attendee, ...kept[place] } as Attendee;
      twice.push({ at: attendee.at, text: attendee.name.full, why: 'twice' });
    }
  }
  return { attendees: kept, left: [...left, ...twice].sort((a, b) => a.at - b.at) };
}
