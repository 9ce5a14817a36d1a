import { isUtf8 } from 'node:buffer';

/** How the bytes of a text were read. `mixed`: most lines are UTF-8, others Windows-1252 or what the line says. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/**
 * A text out of bytes in any usual encoding: by its byte order mark, by the zeros of UTF-16, as UTF-8 where it is, else
 * line by line. A letter is never lost to a replacement mark.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  return decodeLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The text of bytes in the charset that a card declares; null or an unknown one is UTF-8 where it is, else Windows-1252. */
export function decodeCharset(bytes: Uint8Array, charset: string | null): string {
  if (charset !== null && !/^utf-?8$/i.test(charset)) {
    const decoder = decoderOf(charset);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : null;
}

/** Each line as UTF-8 where it is, else in the charset that it names, else Windows-1252. */
function decodeLines(bytes: Buffer): { text: string; encoding: Encoding } {
  const parts: string[] = [];
  const found = { wide: false, narrow: false };
  for (let start = 0; start < bytes.length; ) {
    const end = lineAfter(bytes, start);
    const line = bytes.subarray(start, end);
    const whole = isUtf8(line) ? { text: line.toString('utf8'), end } : splitLetter(bytes, start, end);
    if (whole === null) found.narrow = true;
    else if (line.some((byte) => byte > 127)) found.wide = true;
    parts.push(whole?.text ?? (charsetOf(line) ?? new TextDecoder('windows-1252')).decode(line));
    start = whole?.end ?? end;
  }
  const encoding = found.wide ? 'mixed' : 'windows-1252';
  return { text: parts.join('').replace(/^\ufeff/, ''), encoding: found.narrow ? encoding : 'utf-8' };
}

/** Programs that fold at a count of octets cut letters in two: joined, such lines are UTF-8. */
function splitLetter(bytes: Buffer, start: number, firstEnd: number): { text: string; end: number } | null {
  const first = withoutLineEnd(bytes.subarray(start, firstEnd));
  if (!endsWithinLetter(first)) return null;
  const parts: Buffer[] = [first];
  let end = firstEnd;
  for (let folds = 0; folds < 50 && (bytes[end] === 0x20 || bytes[end] === 0x09); folds++) {
    const next = lineAfter(bytes, end);
    parts.push(withoutLineEnd(bytes.subarray(end + 1, next)));
    end = next;
    const joined = Buffer.concat(parts);
    if (isUtf8(joined)) return { text: `${joined.toString('utf8')}\r\n`, end };
    if (!endsWithinLetter(joined)) return null;
  }
  return null;
}

/** Whether all of it is UTF-8 but for the last letter, which goes on behind it. */
function endsWithinLetter(line: Buffer): boolean {
  return [1, 2, 3].some((cut) => line.length >= cut && isUtf8(line.subarray(0, line.length - cut)));
}

function withoutLineEnd(line: Buffer): Buffer {
  let end = line.length;
  while (end > 0 && (line[end - 1] === 0x0a || line[end - 1] === 0x0d)) end--;
  return line.subarray(0, end);
}

function lineAfter(bytes: Buffer, start: number): number {
  const feed = bytes.indexOf(0x0a, start);
  return feed < 0 ? bytes.length : feed + 1;
}

function charsetOf(line: Buffer): InstanceType<typeof TextDecoder> | null {
  const [, charset] = /;CHARSET="?([\w.-]+)/i.exec(line.subarray(0, 200).toString('latin1')) ?? [];
  return charset && !/^utf-?8$/i.test(charset) ? decoderOf(charset) : null;
}

function decoderOf(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}
