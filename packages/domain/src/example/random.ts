import { textMark } from '../records/text-mark.ts';

/** Chance that repeats itself: the same seed gives the same numbers on every machine (mulberry32 by T. Ettinger). */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = textMark(seed);
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new RangeError('nothing to pick from');
    return values[Math.floor(this.next() * values.length)] as Value;
  }

  /** One of the values, each as likely as its weight says. */
  weigh<Value>(values: readonly { readonly weight: number; readonly value: Value }[]): Value {
    let left = this.next() * values.reduce((sum, { weight }) => sum + weight, 0);
    for (const { weight, value } of values) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('nothing to weigh');
  }
}
