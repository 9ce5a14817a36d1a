import type { FileProblem } from './file-reading.ts';

/** What the first bytes say; `text` has to be read to know more. */
export type Content = 'zip' | 'text';

const kinds: readonly (readonly [magic: string, type: string])[] = [
  ['PK\x05\x06', 'zip-without-contacts'],
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'old-office'],
  ['!BDN', 'outlook-data'],
  ['\x1f\x8b', 'packed'],
  ['7z\xbc\xaf', 'packed'],
  ['Rar!', 'packed'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['SQLite format 3', 'database'],
];

/** What a file is by its first bytes, whatever its name says; a problem where it can hold no contacts that are read here. */
export function detectContent(bytes: Uint8Array): Content | FileProblem {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  );
  if (bytes.length === 0) return { at: 0, type: 'empty-file' };
  if (head.startsWith('PK\x03\x04')) return 'zip';
  const [, type] = kinds.find(([magic]) => head.startsWith(magic)) ?? [];
  return type === undefined ? 'text' : { at: 0, type };
}

/** What a text is, where it is neither vCard, nor a table of contacts, nor our own export: said, so that the right file can be found. */
export function unreadableText(text: string): FileProblem {
  const head = text.slice(0, 4000);
  if (head.trim() === '') return { at: 0, type: 'empty-file' };
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return { at: 1, type: 'calendar' };
  if (/^\s*(?:version: ?1\s+)?dn:/i.test(head)) return { at: 1, type: 'ldif' };
  if (/^\s*<(?:!doctype html|html)/i.test(head)) return { at: 1, type: 'web-page' };
  if (/^\s*[{[]/.test(head)) return { at: 1, type: 'other-json' };
  const odd = head.match(/\p{Cc}|\ufffd/gu)?.filter((letter) => !/[\r\n\t]/.test(letter)).length ?? 0;
  if (odd > head.length / 50) return { at: 0, type: 'binary' };
  return { at: 1, type: /[,;\t].*[,;\t]/.test(head) ? 'no-headers' : 'unknown-text' };
}

/** Whether a text holds vCards, or what is left of them. */
export function isVcard(text: string): boolean {
  return /^[ \t\ufeff]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text);
}

/** Whether a file is our own export, by its first bytes. */
export function isKennisJson(head: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\{\s*"kennis"\s*:/.test(Buffer.from(head.subarray(0, 200)).toString('latin1'));
}
