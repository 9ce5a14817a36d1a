import { utf8Bytes } from './utf8.ts';

const longestLine = 75;

/** The bytes of quoted-printable text (RFC 2045 6.7); letters beyond ASCII count as UTF-8, a wrong `=` as itself. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 61) {
      const value = hexAt(text, at + 1);
      if (value >= 0) {
        bytes.push(value);
        at += 2;
        continue;
      }
    }
    if (code < 0x80) bytes.push(code);
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      for (const byte of utf8Bytes(letter)) bytes.push(byte);
      at += letter.length - 1;
    }
  }
  return Uint8Array.from(bytes);
}

/** A text as quoted-printable UTF-8, soft breaks between letters; `used` is how much of the first line is taken. */
export function encodeQuotedPrintable(text: string, used: number, lineEnd: string): string {
  const parts: string[] = [];
  let length = used;
  for (const letter of text) {
    const piece = utf8Bytes(letter).map(encodeByte).join('');
    if (length + piece.length >= longestLine) {
      parts.push(`=${lineEnd}`);
      length = 0;
    }
    parts.push(piece);
    length += piece.length;
  }
  return parts.join('').replace(/ $/, '=20');
}

function encodeByte(byte: number): string {
  const plain = byte >= 32 && byte < 127 && byte !== 61;
  return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function hexAt(text: string, at: number): number {
  const digits = text.slice(at, at + 2);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}
