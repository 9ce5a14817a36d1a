/**
 * A hybrid logical clock stamp (Kulkarni et al. 2014) as text that sorts in time order:
 * `mmmmmmmmm.ccc.device` with milliseconds since 1970 and a counter, both in base 36 of fixed width.
 */
export type Stamp = string;

/** A device's clock: the last stamp that it gave or saw. */
export interface Clock {
  readonly device: string;
  readonly last: Stamp | null;
}

const millisecondDigits = 9;
const counterDigits = 3;
const highestCounter = 36 ** counterDigits - 1;
const highestMilliseconds = 36 ** millisecondDigits - 1;
const shape = /^[0-9a-z]{9}\.[0-9a-z]{3}\.[0-9a-z]{6,32}$/;

/** Whether `text` is a well-formed stamp. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && shape.test(text);
}

/** Milliseconds since 1970 of a stamp. */
export function stampMilliseconds(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, millisecondDigits), 36);
}

/** The clock one step on: later than everything it gave or saw, and not before `now` (ms since 1970). */
export function tick(clock: Clock, now: number): Clock & { readonly last: Stamp } {
  const wall = Number.isFinite(now) ? Math.min(highestMilliseconds, Math.max(0, Math.floor(now))) : 0;
  if (clock.last === null) return { device: clock.device, last: printStamp(wall, 0, clock.device) };
  const seen = stampMilliseconds(clock.last);
  if (wall > seen) return { device: clock.device, last: printStamp(wall, 0, clock.device) };
  const counter = stampCounter(clock.last) + 1;
  return counter > highestCounter
    ? { device: clock.device, last: printStamp(seen + 1, 0, clock.device) }
    : { device: clock.device, last: printStamp(seen, counter, clock.device) };
}

/** The clock after seeing `stamp`: its next tick is later than that stamp. Seeing nothing (the empty text) changes nothing. */
export function witness(clock: Clock, stamp: Stamp): Clock {
  if (stamp === '' || (clock.last !== null && clock.last >= stamp)) return clock;
  return { device: clock.device, last: stamp };
}

/** The later of two stamps; null and the empty text are before all. */
export function latest(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (!a || !b) return a || b || null;
  return a > b ? a : b;
}

/** A stamp of the given parts. */
export function printStamp(milliseconds: number, counter: number, device: string): Stamp {
  const high = milliseconds.toString(36).padStart(millisecondDigits, '0');
  return `${high}.${counter.toString(36).padStart(counterDigits, '0')}.${device}`;
}

function stampCounter(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(millisecondDigits + 1, millisecondDigits + 1 + counterDigits), 36);
}
