import { randomBytes } from 'node:crypto';

/**
 * Gives UUIDv7s (RFC 9562) in the order of making, also within a millisecond: the twelve bits after the time count up
 * from a random start.
 */
export function createIds(now: () => number): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const bytes = randomBytes(10);
    const time = Math.max(now(), last);
    counter = time > last ? bytes.readUInt16BE(0) & 0x3ff : counter + 1;
    last = counter > 0xfff ? time + 1 : time;
    counter &= 0xfff;
    const high = Math.floor(last).toString(16).padStart(12, '0');
    const middle = (0x7000 | counter).toString(16);
    const variant = (0x8000 | (bytes.readUInt16BE(2) & 0x3fff)).toString(16);
    return `${high.slice(0, 8)}-${high.slice(8)}-${middle}-${variant}-${bytes.toString('hex', 4)}`;
  };
}

/** A device id for the stamps of one process: processes on one database must never share one. */
export function createDevice(): string {
  return `s${BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0')}`;
}
