/** A text out of the bytes of a file: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is, else Windows-1252. */
export function decodeList(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = (side: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === side).length;
  if (zeros(1) > sample.length * 0.3 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > sample.length * 0.3 && zeros(1) === 0 ? 'utf-16be' : null;
}
