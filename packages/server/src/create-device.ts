import { randomBytes } from 'node:crypto';

/** A device id for the stamps of one process: processes on one database must never share one. */
export function createDevice(): string {
  return `s${BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString(36)
    .padStart(13, '0')}`;
}
