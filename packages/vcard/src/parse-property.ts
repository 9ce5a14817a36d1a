import type { Decode, Parameter, Property, Version } from './card.ts';
import { decodeBase64 } from './text/base64.ts';
import { escapeText } from './text/escapes.ts';
import { indexOutsideQuotes, parseParameters } from './text/parameters.ts';
import { decodeQuotedPrintable } from './text/quoted-printable.ts';

const binary = /^(?:PHOTO|LOGO|SOUND|KEY|AGENT|X-.*)$/i;

/** A property out of its unfolded line; null where the line has no colon. */
export function parseProperty(
  text: string,
  version: Version,
  decode: Decode,
): Omit<Property, 'raw' | 'line'> | null {
  const colon = indexOutsideQuotes(text, ':');
  if (colon < 0) return null;
  const header = text.slice(0, colon);
  const semicolon = header.indexOf(';');
  const full = (semicolon < 0 ? header : header.slice(0, semicolon)).trim();
  const dot = full.lastIndexOf('.');
  const parameters = semicolon < 0 ? [] : parseParameters(header.slice(semicolon + 1), version);
  const name = full.slice(dot + 1);
  const value = decodeTransfer(name, parameters, text.slice(colon + 1), version, decode);
  return { group: dot < 0 ? null : full.slice(0, dot), name, parameters, value };
}

/** The value free of quoted-printable, and of base64 where it holds text. */
function decodeTransfer(
  name: string,
  parameters: readonly Parameter[],
  written: string,
  version: Version,
  decode: Decode,
): string {
  const encoding = parameterOf(parameters, 'ENCODING')?.toUpperCase();
  const charset = parameterOf(parameters, 'CHARSET');
  if (encoding === 'QUOTED-PRINTABLE') return decodeQuoted(written, charset, decode);
  if ((encoding !== 'B' && encoding !== 'BASE64') || binary.test(name)) return written;
  const bytes = decodeBase64(written);
  return bytes ? escapeText(decode(bytes, charset), version) : written;
}

/** A semicolon that was encoded beside plain ones is a letter, not a separator. */
function decodeQuoted(written: string, charset: string | null, decode: Decode): string {
  if (!/[=\u0080-\uffff]/.test(written)) return written;
  const whole = written.replace(/=[ \t]*$/, '');
  const guarded = whole.includes(';') ? whole.replace(/=3B/gi, '\\;') : whole;
  return decode(decodeQuotedPrintable(guarded), charset).replace(/\r\n?/g, '\n');
}

function parameterOf(parameters: readonly Parameter[], name: string): string | null {
  return parameters.find((parameter) => parameter.name.toUpperCase() === name)?.values[0] ?? null;
}
