/** The octets of a text in UTF-8. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), trail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), trail(code >> 6), trail(code));
    else bytes.push(0xf0 | (code >> 18), trail(code >> 12), trail(code >> 6), trail(code));
  }
  return bytes;
}

/** The octets that one UTF-16 unit adds: each half of a surrogate pair counts for two of its four. */
export function octetsAt(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2;
  return 3;
}

function trail(code: number): number {
  return 0x80 | (code & 0x3f);
}
