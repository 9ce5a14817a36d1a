import type { PersonName } from '../../people/person.ts';
import type { Attendee, AttendeeList, LeftOut, LeftOutWhy } from '../attendee.ts';
import { attendeeName, nameOfColumns } from './attendee-name.ts';
import { type Column, columnsOf } from './column.ts';
import { type Heading, headingOf, isPageNumber } from './heading.ts';
import { isReversed, linePartsOf } from './line-parts.ts';
import { nameFromAddress } from './name-from-address.ts';
import { readLines } from './read-lines.ts';
import type { CellRow } from './split-cells.ts';
import { splitPair } from './split-pair.ts';

const no =
  /^(?:nee|no|n|0|false|afwezig|afgemeld|verhinderd|geannuleerd|cancelled|canceled|declined|not attending|komt niet|niet|absent|✗|✘)\b/i;
const yes = /^(?:ja|yes|j|y|x|1|true|✓|✔|v|afgemeld|absent|afwezig)/i;
const mostBefore = 20;

/** The people in rows of cells; what stands above the row of titles, titles that come back, and rows of one cell are headings. */
export function readRows(rows: readonly CellRow[]): AttendeeList {
  const titles = rows.slice(0, mostBefore).findIndex(({ cells }) => columnsOf(cells) !== null);
  return titles < 0 ? readUntitled(rows) : readTitled(rows, titles);
}

function readTitled(rows: readonly CellRow[], titles: number): AttendeeList {
  const attendees: Attendee[] = [];
  const left: LeftOut[] = [];
  let columns: readonly Column[] = [];
  let group: string | undefined;
  const filled = rows.map((row, place) => ({ row, place })).filter(({ row }) => textOf(row.cells) !== '');
  for (const { row, place } of filled) {
    const named = place >= titles ? columnsOf(row.cells) : null;
    columns = named ?? columns;
    const heading = columns.length === 0 || named ? {} : rowHeading(row, columns);
    group = heading ? heading.organisation : group;
    const found = heading ? [] : ofColumns(row, columns, group);
    const why = whyLeft(row, columns, heading !== null, found.length);
    if (why === null) attendees.push(...found);
    else left.push({ at: row.at, text: textOf(row.cells), why });
  }
  return { attendees, left: left.filter(({ at }) => at > 0) };
}

/** A row of one cell is a heading where that names an organisation, or nobody. */
function rowHeading({ cells }: CellRow, columns: readonly Column[]): Heading | null {
  const [only = '', another] = cells.filter((cell) => cell !== '');
  return another === undefined && columns.length > 2 ? headingOf(only, [only]) : null;
}

function whyLeft(
  { cells }: CellRow,
  columns: readonly Column[],
  isHeading: boolean,
  found: number,
): LeftOutWhy | null {
  if (isPageNumber(textOf(cells))) return 'page';
  if (isHeading) return 'heading';
  if (isAway(cells, columns)) return 'absent';
  return found === 0 ? 'no-name' : null;
}

function isAway(cells: readonly string[], columns: readonly Column[]): boolean {
  return columns.some((column, place) => {
    const cell = cells[place] ?? '';
    return (column === 'present' && no.test(cell)) || (column === 'absent' && yes.test(cell));
  });
}

function ofColumns(
  { at, cells }: CellRow,
  columns: readonly Column[],
  group: string | undefined,
): readonly Attendee[] {
  const cell = (column: Column) => {
    const place = columns.indexOf(column);
    const text = place < 0 ? '' : (cells[place] ?? '');
    return /^(?:[-–.?]|n\.?v\.?t\.?|n\/a|nvt)$/i.test(text) ? '' : text;
  };
  const email = /[^\s<>;,]+@[^\s<>;,]+/.exec(cell('email'))?.[0]?.toLowerCase();
  const text = (field: 'role' | 'organisation' | 'place', value: string) =>
    value === '' ? {} : { [field]: value };
  const details = {
    ...text('role', cell('role')),
    ...text('organisation', cell('organisation') || (group ?? '')),
    ...text('place', cell('place')),
    ...(email === undefined ? {} : { email }),
  };
  return namesOf(cell, email).map((name) => ({ at, name, ...details }));
}

/** From its own columns; else the whole name, in any order; else as the mail address spells it. */
function namesOf(cell: (column: Column) => string, email: string | undefined): readonly PersonName[] {
  const [given, family, whole] = [cell('given'), cell('family'), cell('name')];
  const composed =
    family !== '' || (given !== '' && whole === '')
      ? nameOfColumns({ given: given || whole, prefix: cell('prefix'), family })
      : null;
  if (composed) return isNobody(composed.full) ? [] : [composed];
  if (whole !== '') {
    if (isNobody(whole)) return [];
    const [first = '', second = ''] = whole.split(/,\s*/);
    const [name = whole] = isReversed(first, second) ? [`${second} ${first}`] : linePartsOf(whole).parts;
    return splitPair(name).map(attendeeName);
  }
  const guessed = email === undefined ? null : nameFromAddress(email);
  return guessed ? [guessed] : [];
}

/** What stands in for a name that is not known yet. */
function isNobody(text: string): boolean {
  if (!/\p{L}/u.test(text)) return true;
  return /^(?:n\.?n\.?b?\.?|n\.?t\.?b\.?|t\.?b\.?[acd]\.?|volgt|onbekend|unknown|introduc[eé]e?|partner|gast|guest|\+ ?\d|collega|colleague|\d+|totaal.*|total.*)$/iu.test(
    text.trim(),
  );
}

function readUntitled(rows: readonly CellRow[]): AttendeeList {
  return readLines(rows.map(({ at, cells }) => ({ at, text: cells.filter(Boolean).join(' ; ') })));
}

function textOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}
