import type { Found } from '../people/state.ts';
import type { Line } from '../reading/line.ts';
import type { Cut } from './cut.ts';

const leading = /^(?:en|and|of|or|is|just)$/i;
const trailing =
  /^(?:en|and|maar|but|ook|also|want|because|dus|so|die|who|hij|zij|ze|he|she|they|ik|i|verder|daarnaast|terwijl|while|zei|said|vertelde|met|then|dan|via|weet|ken)$/i;
const opening = /[\s,.;:"“”'()–—\uFFFC-]/;
const punctuation = /[\s,.;:"“”()–—!?\uFFFC-]/;

/** The text from `start` to `end`, without the cuts and without punctuation and conjunctions at its ends; null where nothing is left. */
export function trimContent(line: Line, start: number, end: number, cuts: readonly Cut[] = []): Found | null {
  const { text } = line.reading;
  const from = trimmedStart(text, start, end, cuts);
  const to = trimmedEnd(text, from, end, cuts);
  const kept = without(text, from, to, cuts);
  return /[\p{L}\p{N}]/u.test(kept) ? { text: kept, start: from, end: to, confidence: 0.8 } : null;
}

function trimmedStart(text: string, start: number, end: number, cuts: readonly Cut[]): number {
  let from = start;
  for (;;) {
    const cut = cutAt(cuts, from);
    const word = wordFrom(text, from, end);
    if (cut) from = cut.end;
    else if (from < end && opening.test(text[from] ?? '')) from++;
    else if (leading.test(word)) from += word.length;
    else return Math.min(from, end);
  }
}

function trimmedEnd(text: string, start: number, end: number, cuts: readonly Cut[]): number {
  let to = end;
  while (to > start) {
    const cut = cutAt(cuts, to - 1);
    const word = wordBefore(text, start, to);
    if (cut) to = cut.start;
    else if (punctuation.test(text[to - 1] ?? '')) to--;
    else if (trailing.test(word) && to - word.length > start) to -= word.length;
    else break;
  }
  return Math.max(to, start);
}

function cutAt(cuts: readonly Cut[], offset: number): Cut | undefined {
  return cuts.find((cut) => offset >= cut.start && offset < cut.end);
}

function without(text: string, from: number, to: number, cuts: readonly Cut[]): string {
  let kept = '';
  let at = from;
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    kept += `${text.slice(at, Math.max(at, start))} `;
    at = end;
  }
  return (kept + text.slice(at, Math.max(at, to)))
    .replace(/(?: (?:at|on|op|via|naar|to))? \uFFFC+/g, ' ')
    .replace(/\uFFFC+/g, ' ')
    .replace(/ +(?=,)/g, '')
    .replace(/,(?= *,)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Long enough for every conjunction. */
const longestWord = 12;

function wordFrom(text: string, from: number, to: number): string {
  return /^\p{L}+/u.exec(text.slice(from, Math.min(to, from + longestWord)))?.[0] ?? '';
}

function wordBefore(text: string, from: number, to: number): string {
  const word = /[\p{L}']+$/u.exec(text.slice(Math.max(from, to - longestWord), to))?.[0] ?? '';
  return word.length < longestWord ? word : '';
}
