import type { Version } from '../card.ts';
import { type Lines, lineText } from './lines.ts';

/** One property's physical lines joined: lines `from` up to, not including, `to`. */
export interface LogicalLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Lines that are no property of their own and were taken as more of this value. */
  readonly strays: readonly number[];
}

const head = /^(?:[\w-]+\.)*[\w-]+[ \t]*[:;]/;
/** Longer names there are not, and a pattern has only so much room for repetition. */
const mostHead = 1000;
const begin = /^[ \t]*\ufeff?[ \t]*begin[ \t]*:[ \t]*vcard[ \t]*$/i;
const end = /^end[ \t]*:[ \t]*vcard[ \p{Cc}]*$/iu;
const agent = /^(?:[\w-]+\.)*agent(?:;[^:]*)?:[ \t]*$/i;
const base64Line = /^[A-Za-z0-9+/]+={0,2}[ \t]*$/;

/** Whether a line begins a card; white space and a byte order mark before it are forgiven. */
export function isBegin(line: string): boolean {
  return line.length < 40 && begin.test(line);
}

/** Whether a line ends a card. */
export function isEnd(line: string): boolean {
  return line.length < 40 && end.test(line);
}

/** Whether a line announces a card inside this one (AGENT of 2.1). */
export function isAgent(line: string): boolean {
  return line.length < 200 && agent.test(line);
}

/** Whether a line begins a property. */
export function isPropertyHead(line: string): boolean {
  return head.test(line.length > mostHead ? line.slice(0, mostHead) : line);
}

/**
 * Joins the lines of the property that starts at line `from`: folds, soft breaks of quoted-printable, base64 that was not
 * indented, and lines that are no property. Blank lines belong to it too. A card inside goes up to its own end.
 */
export function joinLines(lines: Lines, from: number, limit: number, version: Version): LogicalLine {
  const first = lineText(lines, from);
  if (isAgent(first) && from + 1 < limit && isBegin(lineText(lines, from + 1))) {
    return joinNested(lines, from, limit, first);
  }
  const joining = start(first, version);
  let to = from + 1;
  while (to < limit && take(joining, lineText(lines, to), to)) to++;
  return { from, to, text: textOf(joining), strays: joining.strays };
}

interface Joining {
  readonly parts: string[];
  /** In 2.1, the parts that still have the white space of their fold. */
  readonly folds: number[];
  readonly strays: number[];
  readonly version: Version;
  readonly quoted: boolean;
  readonly base64: boolean;
  /** Every line so far is as long as a program that counts octets makes it. */
  counted: boolean;
  tail: string;
}

function start(first: string, version: Version): Joining {
  const header = headerOf(first);
  return {
    parts: [first],
    folds: [],
    strays: [],
    version,
    quoted: /[;=]QUOTED-PRINTABLE/i.test(header),
    base64: /[;=](?:B|BASE64)(?:;|$)/i.test(header),
    counted: true,
    tail: first,
  };
}

function headerOf(first: string): string {
  const colon = first.indexOf(':');
  return colon < 0 ? first : first.slice(0, colon);
}

function take(joining: Joining, line: string, index: number): boolean {
  const { parts, quoted, base64, strays } = joining;
  if (quoted && /=[ \t]*$/.test(joining.tail) && !isEnd(line)) {
    parts.push((parts.pop() ?? '').replace(/=[ \t]*$/, ''), line);
  } else if (line === '') return true;
  else if (line[0] === ' ' || line[0] === '\t') takeFold(joining, line);
  else if (base64 && base64Line.test(line)) parts.push(line);
  else if (isPropertyHead(line) || isBegin(line)) return false;
  else {
    strays.push(index);
    if (!base64) parts.push(`\n${line}`);
  }
  joining.tail = line;
  return true;
}

function takeFold(joining: Joining, line: string): void {
  const { parts, folds, tail, version, quoted, base64 } = joining;
  if (version === '2.1' && !quoted && !base64) {
    if (tail.length < 73 || tail.length > 77) joining.counted = false;
    folds.push(parts.length);
    parts.push(line);
  } else parts.push(line.slice(1));
}

/** 2.1 folds where a space stands and keeps it; a program that cuts at a count of octets has added it. */
function textOf({ parts, folds, counted }: Joining): string {
  if (counted) for (const at of folds) parts[at] = (parts[at] ?? '').slice(1);
  return parts.join('');
}

function joinNested(lines: Lines, from: number, limit: number, first: string): LogicalLine {
  const parts: string[] = [];
  let depth = 0;
  let to = from + 1;
  while (to < limit) {
    const line = lineText(lines, to++);
    parts.push(line);
    if (isBegin(line)) depth++;
    else if (isEnd(line) && --depth === 0) break;
  }
  return { from, to, text: first + parts.join('\n'), strays: [] };
}
