import type { Parameter, Version } from '../card.ts';

/** Bare values of 2.1 that are no `TYPE`. */
const encodings = new Set(['BASE64', 'B', 'QUOTED-PRINTABLE', '8BIT', '7BIT']);
const places = new Set(['URL', 'INLINE', 'CONTENT-ID', 'CID', 'URI']);

/** The parameters between a property's name and its colon: `;TYPE=work;CELL`. */
export function parseParameters(text: string, version: Version): Parameter[] {
  return splitOutsideQuotes(text, ';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseParameter(part, version));
}

/** Parameters as the version writes them, each with its semicolon in front. */
export function printParameters(parameters: readonly Parameter[], version: Version): string {
  return parameters.map((parameter) => `;${printParameter(parameter, version)}`).join('');
}

/** Where the first `separator` outside double quotes stands; quotes that do not close are letters. -1 where there is none. */
export function indexOutsideQuotes(text: string, separator: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === separator) return at;
  }
  return quoted ? text.indexOf(separator) : -1;
}

function parseParameter(part: string, version: Version): Parameter {
  const equals = part.indexOf('=');
  if (equals < 0) return { name: bareName(part), values: [part], bare: true };
  const values = splitOutsideQuotes(part.slice(equals + 1), ',').map((value) => decodeValue(value, version));
  return { name: part.slice(0, equals).trim(), values };
}

function bareName(value: string): string {
  const upper = value.toUpperCase();
  if (encodings.has(upper)) return 'ENCODING';
  return places.has(upper) ? 'VALUE' : 'TYPE';
}

function decodeValue(written: string, version: Version): string {
  const trimmed = written.trim();
  const bare = /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
  if (version !== '4.0' || !bare.includes('^')) return bare;
  return bare.replace(/\^([n'^])/g, (_, letter: string) => {
    if (letter === 'n') return '\n';
    return letter === "'" ? '"' : '^';
  });
}

function printParameter({ name, values, bare }: Parameter, version: Version): string {
  if (version === '2.1' && bare) return values.join(';');
  return `${name}=${values.map((value) => printValue(value, version)).join(',')}`;
}

function printValue(value: string, version: Version): string {
  const safe =
    version === '4.0'
      ? value.replace(/\^|\r\n?|\n|"/g, (letter) => (letter === '^' ? '^^' : letter === '"' ? "^'" : '^n'))
      : value.replace(/[\r\n]+/g, ' ').replaceAll('"', "'");
  if (version === '2.1') return safe.replace(/[;:,]/g, ' ');
  return /[;:,]/.test(safe) ? `"${safe}"` : safe;
}

/** As many as nobody writes; the last of them is all that is left. */
const mostParts = 10_000;

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length && parts.length < mostParts - 1; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return quoted ? text.split(separator, mostParts) : [...parts, text.slice(start)];
}
