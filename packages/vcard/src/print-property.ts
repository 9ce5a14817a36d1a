import type { Parameter, Property, Version } from './card.ts';
import { foldLine } from './text/fold.ts';
import { printParameters } from './text/parameters.ts';
import { encodeQuotedPrintable } from './text/quoted-printable.ts';

const longestPlainLine = 75;

/** A property as the version writes it, folded, with its line end. */
export function printProperty(property: Property, version: Version, lineEnd: string): string {
  const parameters = withoutTransfer(property.parameters);
  const name = (property.group === null ? '' : `${property.group}.`) + property.name;
  if (version === '2.1') return printOld(name, parameters, property, lineEnd);
  const value = property.value.replace(/\r\n?|\n/g, '\\n');
  return foldLine(`${name}${printParameters(parameters, version)}:${value}`, lineEnd);
}

/** 2.1 folds only where a space stands: what is long or beyond ASCII goes as quoted-printable, base64 ends with a blank line. */
function printOld(
  name: string,
  parameters: readonly Parameter[],
  property: Property,
  lineEnd: string,
): string {
  const header = name + printParameters(parameters, '2.1');
  const { value } = property;
  if (isBase64(parameters)) return `${foldLine(`${header}:${value}`, lineEnd)}${lineEnd}`;
  const plain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value) || value === '';
  if (plain && header.length + value.length < longestPlainLine && !value.endsWith('=')) {
    return `${header}:${value}${lineEnd}`;
  }
  const encoded = `${header};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:`;
  return `${encoded}${encodeQuotedPrintable(value, encoded.length, lineEnd)}${lineEnd}`;
}

/** The value of a property has lost its quoted-printable and charset when it was read. */
function withoutTransfer(parameters: readonly Parameter[]): Parameter[] {
  return parameters.filter(({ name, values }) => {
    const upper = name.toUpperCase();
    if (upper === 'CHARSET') return false;
    return upper !== 'ENCODING' || /^(?:b|base64)$/i.test(values[0] ?? '');
  });
}

function isBase64(parameters: readonly Parameter[]): boolean {
  return parameters.some(
    ({ name, values }) => name.toUpperCase() === 'ENCODING' && /^(?:b|base64)$/i.test(values[0] ?? ''),
  );
}
