/**
 * Gives UUIDv7s (RFC 9562) in the order of making, also within a millisecond and when the clock goes back: the twelve bits
 * after the time count up from a random start. `now` gives milliseconds since 1970, `random` fills the bytes it is given.
 */
export function createIds(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => unknown,
): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const bytes = new Uint8Array(16);
    random(bytes);
    const time = Math.max(now(), last);
    counter = time > last ? (((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x3ff : counter + 1;
    last = counter > 0xfff ? time + 1 : time;
    counter &= 0xfff;
    writeTime(bytes, last);
    bytes[6] = 0x70 | (counter >> 8);
    bytes[7] = counter & 0xff;
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    return printUuid(bytes);
  };
}

function writeTime(bytes: Uint8Array, time: number): void {
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(time / 2 ** (8 * (5 - index))) & 0xff;
}

function printUuid(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
