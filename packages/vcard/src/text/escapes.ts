import type { Version } from '../card.ts';

/**
 * The text of a value without its escapes. 2.1 knows only `\;`; 3.0 and 4.0 know `\n`, `\,`, `\;` and `\\`, and programs add `\:`
 * and `\"`. A backslash before anything else is a backslash.
 */
export function unescapeText(value: string, version: Version): string {
  if (!value.includes('\\')) return value;
  return version === '2.1'
    ? value.replaceAll('\\;', ';')
    : value.replace(/\\([\\,;:"nN])/g, (_, letter: string) =>
        letter === 'n' || letter === 'N' ? '\n' : letter,
      );
}

/** A text with the escapes of the version. */
export function escapeText(text: string, version: Version): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (version === '2.1') return lines.replaceAll(';', '\\;').replace(/\\$/, '\\ ');
  return lines.replace(/[\\,;\n]/g, (letter) => (letter === '\n' ? '\\n' : `\\${letter}`));
}

/** A value of more parts is none that anybody wrote; cutting it further would only fill the memory. */
const mostParts = 10_000;

/** The parts of a value between unescaped separators, escapes still in them. Of ten thousand the last is all that is left. */
export function splitValue(value: string, separator: ',' | ';', version: Version): readonly string[] {
  if (value.length < mostParts && !value.includes('\\')) return value.split(separator);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length && parts.length < mostParts - 1; at++) {
    const letter = value[at];
    if (letter === '\\' && (version !== '2.1' || value[at + 1] === ';')) at++;
    else if (letter === separator) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}

/** The components of a structured value (`N`, `ADR`, `ORG`), each a list of texts without escapes. */
export function components(value: string, version: Version): readonly (readonly string[])[] {
  return splitValue(value, ';', version).map((component) => {
    const texts = version === '2.1' ? [component] : splitValue(component, ',', version);
    return texts.map((text) => unescapeText(text, version).trim()).filter((text) => text !== '');
  });
}

/** A structured value out of its components' texts, the last empty ones left out. */
export function joinComponents(texts: readonly (string | undefined)[], version: Version): string {
  return texts.map((text) => escapeText(text ?? '', version)).join(';');
}
