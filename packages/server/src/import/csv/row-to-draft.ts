import { isParticle, type PersonFields, type PersonName, parseName, printName, tagKey } from '@kennis/domain';
import type { Draft, FileProblem } from '../reading/file-reading.ts';
import type { ReadingOptions } from '../reading/reading-options.ts';
import { reasonText } from '../wording/reason-text.ts';
import { type Cell, first, oneLine } from './cells.ts';
import type { CsvRow } from './csv-rows.ts';
import type { Table } from './find-table.ts';
import type { Column } from './headers.ts';
import { readDate } from './read-date.ts';
import { addressFields } from './row-addresses.ts';
import { emailPoints, phonePoints, urlPoints } from './row-points.ts';

const longestNote = 50_000;
const ownOfPrograms = /^\*? ?(?:my ?contacts|mijn contacten|starred|friends|work|family)$/i;

/** The person of a row; null, with a problem, where it names nobody. What is wrong in a cell is told and left out. */
export function rowToDraft(
  { line, cells }: CsvRow,
  { headers, format }: Table,
  { countryCode, language }: ReadingOptions,
  problems: FileProblem[],
): Draft | null {
  const filled = cells.flatMap((cell, at): Cell[] => {
    const header = headers[at];
    const text = unguarded(cell);
    return header && text !== '' ? [{ header, text }] : [];
  });
  const points = {
    ...emailPoints(filled),
    ...phonePoints(filled, countryCode),
    ...urlPoints(filled, format === 'linkedin'),
  };
  const texts = textFields(filled, line, problems);
  const linkedin = format === 'linkedin';
  const name = nameOf(filled) ?? standIn(linkedin ? undefined : texts.organisation, points);
  if (!name) {
    problems.push({ at: line, type: 'no-name', from: 'row' });
    return null;
  }
  if ('from' in name) problems.push({ at: line, type: 'name-built', from: name.from });
  const fields = {
    ...texts,
    ...points,
    ...addressFields(filled),
    ...tagFields(filled),
    name: 'from' in name ? { full: name.full } : name,
  } as Draft['fields'];
  return { at: line, fields, notes: notesOf(filled, line, language, problems), blobs: [] };
}

/** Our own export puts `'` before what a spreadsheet would take for a formula; Outlook fills empty dates. */
function unguarded(cell: string): string {
  const text = cell.replace(/^'(?=[=+\-@\t\r\0])/, '').trim();
  return /^0[-./]0+[-./]0*$/.test(text) ? '' : text;
}

function nameOf(cells: readonly Cell[]): PersonName | null {
  const part = (column: Column) => oneLine(first(cells, column) ?? '');
  const [given, additional, whole] = [part('given'), part('additional'), part('family')];
  const words = whole.split(' ');
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count] ?? '')) count++;
  const prefix = [part('prefix'), ...words.slice(0, count)].filter(Boolean).join(' ');
  const parts = Object.fromEntries(
    Object.entries({
      given,
      additional,
      prefix,
      family: words.slice(count).join(' '),
      honorific: part('honorific'),
      suffix: part('suffix'),
    }).filter(([, text]) => text !== ''),
  );
  const composed = given || whole ? printName(parts) : '';
  if (composed !== '') return { full: composed, ...parts };
  const full = part('full');
  if (full === '') return null;
  return full.includes('@') ? { full } : parseName(full);
}

function standIn(
  organisation: string | undefined,
  points: { readonly [path: string]: { readonly value: string } },
) {
  if (organisation) return { full: organisation, from: 'org' };
  const [path, point] = Object.entries(points).find(([each]) => !each.startsWith('urls/')) ?? [];
  return path && point ? { full: point.value, from: path.startsWith('emails/') ? 'email' : 'tel' } : null;
}

function textFields(cells: readonly Cell[], line: number, problems: FileProblem[]): Partial<PersonFields> {
  const fields: { [field: string]: string } = {};
  for (const column of ['organisation', 'department', 'role', 'nickname', 'language'] as const) {
    const text = oneLine(first(cells, column) ?? '');
    if (text !== '') fields[column] = text;
  }
  const birthday = first(cells, 'birthday');
  const day = birthday === undefined ? null : readDate(birthday);
  if (day !== null) fields.birthday = day;
  else if (birthday !== undefined) problems.push({ at: line, type: 'no-day', value: birthday.slice(0, 100) });
  return fields as unknown as Partial<PersonFields>;
}

function tagFields(cells: readonly Cell[]): { [path: string]: unknown } {
  const labels = cells
    .filter(({ header }) => header.column === 'tags')
    .flatMap(({ text }) => text.split(/ ::: |[;,]/))
    .map(oneLine)
    .filter((label) => tagKey(label) !== '' && !ownOfPrograms.test(label));
  return Object.fromEntries(labels.map((label) => [`tags/${tagKey(label)}`, { label: label.slice(0, 100) }]));
}

function notesOf(
  cells: readonly Cell[],
  line: number,
  language: ReadingOptions['language'],
  problems: FileProblem[],
): Draft['notes'] {
  const notes: { text: string; on?: string }[] = [];
  const note = first(cells, 'note');
  if (note !== undefined) notes.push({ text: note.slice(0, longestNote) });
  const connected = first(cells, 'connectedOn');
  if (connected === undefined) return notes;
  const on = readDate(connected);
  if (on) notes.push({ text: reasonText({ type: 'connected-on-linkedin' }, language), on });
  else problems.push({ at: line, type: 'no-day', value: connected.slice(0, 100) });
  return notes;
}
