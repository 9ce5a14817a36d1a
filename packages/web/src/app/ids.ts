/** UUIDv7s, in order of making even within one millisecond. */
export function createIds(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): () => string {
  let lastAt = 0;
  let counter = 0;
  return () => {
    const bytes = new Uint8Array(16);
    random(bytes);
    const at = Math.max(now(), lastAt);
    counter = at === lastAt ? counter + 1 : ((bytes[6] ?? 0) << 8) & 0x07ff;
    lastAt = counter > 0x0fff ? at + 1 : at;
    if (counter > 0x0fff) counter = 0;
    writeTime(bytes, lastAt);
    bytes[6] = 0x70 | (counter >> 8);
    bytes[7] = counter & 0xff;
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    return printUuid(bytes);
  };
}

function writeTime(bytes: Uint8Array, at: number): void {
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(at / 2 ** (8 * (5 - index))) & 0xff;
}

function printUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
