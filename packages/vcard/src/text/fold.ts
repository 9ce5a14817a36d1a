import { octetsAt } from './utf8.ts';

const longestLine = 75;

/** Folds a line at 75 octets without breaking a letter (RFC 6350 3.2); ends with a line end. */
export function foldLine(line: string, lineEnd: string): string {
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const size = letterSize(line, at);
    const added = size === 2 ? 4 : octetsAt(line.charCodeAt(at));
    if (octets + added > longestLine) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += added;
    at += size;
  }
  parts.push(line.slice(start));
  return parts.join(`${lineEnd} `) + lineEnd;
}

function letterSize(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
