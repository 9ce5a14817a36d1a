import type { Card, Decode } from './card.ts';
import { type CardRange, parseCard } from './parse-card.ts';
import { type Lines, lineText, splitLines, textBetween } from './text/lines.ts';
import { isAgent, isBegin, isEnd } from './text/logical-lines.ts';

/** Why a stretch of text is no card. */
export interface CardProblem {
  readonly type: 'no-card' | 'outside-card' | 'empty-card';
}

/** One card, or a stretch of text that is none, with its first and last line (from 1) and its exact text. */
export type CardEntry = {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
} & (
  | { readonly card: Card; readonly problem?: undefined }
  | { readonly card?: undefined; readonly problem: CardProblem }
);

/**
 * Reads every card of a text: versions 2.1, 3.0 and 4.0 mixed, any line ends (rules V1-V12 of SPEC.md). What is no card
 * comes as a problem in its place, and never stops the cards after it. All texts joined are the text, but for blank lines.
 */
export function* readCards(text: string, decode: Decode): Generator<CardEntry> {
  const lines = splitLines(text);
  let cards = 0;
  let index = 0;
  while (index < lines.count) {
    const begin = findBegin(lines, index);
    if (cards === 0 && begin === lines.count) break;
    if (begin > index && !isBlank(lines, index, begin)) yield entry(lines, index, begin, 'outside-card');
    if (begin === lines.count) return;
    const card = indented(lines, begin);
    const range = findEnd(card, begin);
    yield readCard(card, range, decode);
    index = range.next;
    cards++;
  }
  if (cards === 0) yield { line: 1, endLine: Math.max(1, lines.count), text, problem: { type: 'no-card' } };
}

function readCard(lines: Lines, range: CardRange, decode: Decode): CardEntry {
  const card = parseCard(lines, range, decode);
  if (card.properties.every((property) => property.value.trim() === '' || /^VERSION$/i.test(property.name))) {
    return entry(lines, range.begin, range.next, 'empty-card');
  }
  const place = {
    line: range.begin + 1,
    endLine: range.next,
    text: textBetween(lines, range.begin, range.next),
  };
  return { ...place, card: card.closing === '' ? unterminated(card, lines, range, decode) : card };
}

/** A card that just stops: where it stops within a line, what stands in that line may be half of it, and is only kept. */
function unterminated(card: Card, lines: Lines, range: CardRange, decode: Decode): Card {
  const cut = range.next === lines.count && !/[\r\n]$/.test(lines.text);
  if (!cut) return { ...card, doubts: [...card.doubts, { type: 'no-end', line: range.next }] };
  const doubt = { type: 'cut-off', line: range.next };
  const stray = card.doubts.some(({ type, line }) => type === 'stray-line' && line === range.next);
  const whole = stray
    ? parseCard(lines, { ...range, end: range.end - 1, next: range.end - 1 }, decode)
    : card;
  const last = whole.properties.at(-1);
  if (!last) return { ...card, doubts: [...card.doubts, doubt] };
  if (stray) {
    const rest = {
      ...last,
      raw: textBetween(lines, range.end - 1, range.end),
      name: '',
      group: null,
      value: '',
    };
    return { ...whole, properties: [...whole.properties, rest], doubts: [...whole.doubts, doubt] };
  }
  const properties = [...card.properties.slice(0, -1), { ...last, name: '', group: null }];
  return { ...card, properties, doubts: [...card.doubts, { ...doubt, property: last.name }] };
}

function entry(lines: Lines, from: number, to: number, type: CardProblem['type']): CardEntry {
  return { line: from + 1, endLine: to, text: textBetween(lines, from, to), problem: { type } };
}

function findBegin(lines: Lines, from: number): number {
  let index = from;
  while (index < lines.count && !isBegin(lineText(lines, index))) index++;
  return index;
}

/** The END that belongs to a BEGIN; a BEGIN before it that no AGENT announced starts the next card. */
function findEnd(lines: Lines, begin: number): CardRange {
  let depth = 1;
  for (let index = begin + 1; index < lines.count; index++) {
    const line = lineText(lines, index);
    if (isEnd(line) && --depth === 0) return { begin, end: index, next: index + 1 };
    if (!isBegin(line) || /^[ \t]/.test(line)) continue;
    if (!isAgent(lineText(lines, index - 1))) return { begin, end: index, next: index };
    depth++;
  }
  return { begin, end: lines.count, next: lines.count };
}

/** Lines whose BEGIN has white space in front lose that same white space. */
function indented(lines: Lines, begin: number): Lines {
  const [indent = ''] = /^[ \t]*/.exec(lineText(lines, begin)) ?? [];
  return indent === '' ? lines : { ...lines, indent };
}

function isBlank(lines: Lines, from: number, to: number): boolean {
  return !/[^\s\p{Cc}\ufeff]/u.test(textBetween(lines, from, to));
}
