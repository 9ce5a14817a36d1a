/** A text cut into physical lines; `starts` has one more entry than there are lines: the end of the text. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
  readonly count: number;
  /** White space that every line of an indented card starts with. */
  readonly indent?: string;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Finds the physical lines of a text with any line ends: CRLF, LF, CR, and the CRCRLF of double conversion. */
export function splitLines(text: string): Lines {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    starts.push(at);
    const next = lineAfter(text, at);
    const glued = gluedAt(text, at, next);
    if (glued > 0) starts.push(glued);
    at = next;
  }
  const count = starts.length;
  starts.push(text.length);
  return { text, starts, count };
}

/** The line without its line end. */
export function lineText({ text, starts, indent }: Lines, index: number): string {
  let start = starts[index] ?? 0;
  if (indent && text.startsWith(indent, start)) start += indent.length;
  let end = starts[index + 1] ?? start;
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The exact text of lines `from` up to, not including, `to`. */
export function textBetween({ text, starts }: Lines, from: number, to: number): string {
  return text.slice(starts[from], starts[to]);
}

/** Files that were joined without a line end have `END:VCARDBEGIN:VCARD` on one line: where the second begins, or 0. */
function gluedAt(text: string, start: number, next: number): number {
  const code = text.charCodeAt(start);
  if ((code !== 0x45 && code !== 0x65) || next - start > 60) return 0;
  const [, end] = /^(end[ \t]*:[ \t]*vcard\s*)\ufeff?begin[ \t]*:/i.exec(text.slice(start, next)) ?? [];
  return end === undefined ? 0 : start + end.length;
}

function lineAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) return at + 1;
    if (code !== carriageReturn) continue;
    if (text.charCodeAt(at + 1) === lineFeed) return at + 2;
    if (text.charCodeAt(at + 1) === carriageReturn && text.charCodeAt(at + 2) === lineFeed) return at + 3;
    return at + 1;
  }
  return text.length;
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}
