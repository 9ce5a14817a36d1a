import type { Random } from './random.ts';

/** A UUIDv7 (RFC 9562 5.7) of that instant (ms since 1970), its random part from `random`. */
export function exampleId(random: Random, at: number): string {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  const variant = (8 + Math.floor(random.next() * 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digits(random, 3)}`,
    `${variant}${digits(random, 3)}`,
    digits(random, 6) + digits(random, 6),
  ].join('-');
}

function digits(random: Random, count: number): string {
  return Math.floor(random.next() * 16 ** count)
    .toString(16)
    .padStart(count, '0');
}
