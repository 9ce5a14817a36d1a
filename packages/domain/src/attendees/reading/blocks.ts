import { type Column, columnOf } from './column.ts';
import { linePartsOf } from './line-parts.ts';
import { partKind } from './part-kind.ts';
import type { CellRow } from './split-cells.ts';

const label = /^\s*([\p{L}][\p{L} /'-]{1,30}?)\s*:\s*(\S.*)$/u;

/** `Naam: …`, `Organisatie: …` under each other, as forms send them: the rows of a table; null where the text is not so. */
export function labelledRows(lines: readonly string[]): readonly CellRow[] | null {
  const read = lines.map(labelled);
  const columns = [...new Set(read.flatMap((each) => each?.column ?? []))];
  const opening = read.find((each) => each !== null)?.column;
  if (columns.length < 2 || opening === undefined || !columns.some(isNaming)) return null;
  const rows: { at: number; cells: string[] }[] = [];
  for (const [place, each] of read.entries()) {
    if (each === null) continue;
    if (each.column === opening) rows.push({ at: place + 1, cells: columns.map(() => '') });
    const row = rows.at(-1);
    if (row) row.cells[columns.indexOf(each.column)] = each.text;
  }
  const filled = lines.filter((line) => line.trim() !== '').length;
  const used = read.filter((each) => each !== null).length;
  return used * 2 > filled ? [{ at: 0, cells: columns.map(titleOf) }, ...rows] : null;
}

function labelled(line: string): { readonly column: Column; readonly text: string } | null {
  const [, title = '', text = ''] = label.exec(line) ?? [];
  const column = columnOf(title);
  return column === null || column === 'other' ? null : { column, text: text.trim() };
}

function isNaming(column: Column): boolean {
  return column === 'name' || column === 'family';
}

const wording: { readonly [column in Column]: string } = {
  given: 'voornaam',
  prefix: 'tussenvoegsel',
  family: 'achternaam',
  honorific: 'titulatuur',
  name: 'naam',
  role: 'functie',
  organisation: 'organisatie',
  email: 'e-mail',
  place: 'plaats',
  present: 'aanwezig',
  absent: 'afgemeld',
  other: 'nr',
};

function titleOf(column: Column): string {
  return wording[column];
}

/** A name with what belongs to it on the lines below, an empty line between people: one line each, at the first of them. */
export function joinBlocks(lines: readonly string[]): readonly string[] {
  const blocks = blocksOf(lines);
  const several = blocks.filter(({ length }) => length > 1);
  if (several.length < 2 || several.length * 2 < blocks.length) return lines;
  if (!several.every((block) => block.length <= 5 && isOnePerson(block.map((place) => lines[place] ?? ''))))
    return lines;
  const joined = [...lines];
  for (const [first = 0, ...rest] of several) {
    joined[first] = [first, ...rest].map((place) => lines[place]?.trim()).join(' ; ');
    for (const place of rest) joined[place] = '';
  }
  return joined;
}

function blocksOf(lines: readonly string[]): readonly (readonly number[])[] {
  const blocks: number[][] = [[]];
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(place);
  }
  return blocks.filter(({ length }) => length > 0);
}

function isOnePerson(block: readonly string[]): boolean {
  const [first = [], ...rest] = block.map((line) => linePartsOf(line).parts);
  const isName = (parts: readonly string[]) => {
    const kind = partKind(parts[0] ?? '');
    return kind.name >= 3 && kind.name > Math.max(kind.role, kind.organisation);
  };
  return first.length === 1 && isName(first) && !rest.some(isName);
}
