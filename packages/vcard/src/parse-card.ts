import type { Card, CardDoubt, Decode, Property, Version } from './card.ts';
import { parseProperty } from './parse-property.ts';
import { type Lines, lineText, textBetween } from './text/lines.ts';
import { isPropertyHead, joinLines } from './text/logical-lines.ts';

/** Where a card stands: its BEGIN line, its END line (or the line after its last), the line after it. */
export interface CardRange {
  readonly begin: number;
  readonly end: number;
  readonly next: number;
}

/** The card in a range of lines. Whatever is not understood is kept in it, and told in `doubts`. */
export function parseCard(lines: Lines, { begin, end, next }: CardRange, decode: Decode): Card {
  const doubts: CardDoubt[] = [];
  const version = versionOf(lines, begin + 1, end, doubts);
  let from = begin + 1;
  while (from < end && !isPropertyHead(lineText(lines, from))) {
    if (lineText(lines, from).trim() !== '') doubts.push({ type: 'stray-line', line: from + 1 });
    from++;
  }
  const opening = textBetween(lines, begin, from);
  const properties = parseProperties(lines, from, end, version, decode, doubts);
  const closing = textBetween(lines, end, next);
  return { version, opening, properties, closing, lineEnd: lineEndOf(opening), line: begin + 1, doubts };
}

function parseProperties(
  lines: Lines,
  start: number,
  end: number,
  version: Version,
  decode: Decode,
  doubts: CardDoubt[],
): Property[] {
  const properties: Property[] = [];
  let from = start;
  while (from < end) {
    const joined = joinLines(lines, from, end, version);
    const raw = textBetween(lines, from, joined.to);
    const line = from + 1;
    const parsed = parseProperty(joined.text, version, decode);
    properties.push(
      parsed
        ? { ...parsed, raw, line }
        : { group: null, name: '', parameters: [], value: joined.text, raw, line },
    );
    if (!parsed) doubts.push({ type: 'no-value', line });
    for (const stray of joined.strays) doubts.push({ type: 'stray-line', line: stray + 1 });
    from = joined.to;
  }
  return properties;
}

/** What VERSION says; without it the manner of writing decides between 2.1 and 3.0. */
function versionOf(lines: Lines, from: number, end: number, doubts: CardDoubt[]): Version {
  let looksOld = false;
  for (let index = from; index < end; index++) {
    const line = lineText(lines, index);
    const [, value] = /^(?:[\w-]+\.)?VERSION[^:]*:\s*(\S*)/i.exec(line) ?? [];
    if (value !== undefined) return knownVersion(value, index + 1, doubts);
    if (/^[^:]*;(?:CELL|HOME|WORK|PREF|VOICE|INTERNET|(?:ENCODING=)?QUOTED-PRINTABLE)[;:]/i.test(line))
      looksOld = true;
  }
  doubts.push({ type: 'no-version', line: from });
  return looksOld ? '2.1' : '3.0';
}

function knownVersion(value: string, line: number, doubts: CardDoubt[]): Version {
  if (value === '2.1' || value === '3.0' || value === '4.0') return value;
  doubts.push({ type: 'unknown-version', line, value });
  if (value.startsWith('2')) return '2.1';
  return value.startsWith('4') ? '4.0' : '3.0';
}

function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\r\n';
}
