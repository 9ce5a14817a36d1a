const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const pad = 61;

/** The bytes of base64 text, white space ignored, URL-safe letters and a missing end taken; null where it is none. */
export function decodeBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === pad) continue;
    const value = sextet(code);
    if (value < 0) return null;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (buffer >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Bytes as base64 text with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const triple = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      letters.charAt(triple >> 18) +
        letters.charAt((triple >> 12) & 63) +
        (b === undefined ? '=' : letters.charAt((triple >> 6) & 63)) +
        (c === undefined ? '=' : letters.charAt(triple & 63)),
    );
  }
  return parts.join('');
}

function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}
