import type { Ego } from './in-touch-ego.ts';

const contacts = 60;
const days = 3650;
const scales = [0.3, 0.6, 1, 1.4] as const;

/** Owners whose gaps between contacts follow K2 under a scale of their own, so that it should be found again. */
export function madeUpTask(): { task: string; H: number; unit: number; egos: readonly Ego[] } {
  const egos = scales.map((scale, seed) => ({
    id: `scale ${scale}`,
    alters: Array.from({ length: contacts }, (_, at) => daysOf(scale, randomOf(seed * 1000 + at + 1))),
    cuts: Array.from({ length: 20 }, (_, at) => 1800 + at * 90),
  }));
  return { task: 'made up', H: 90, unit: 1, egos };
}

/** After n contacts the chance of no contact for g days is (tau / (tau + g)) ^ (scale * 0.28 * sqrt n). */
function daysOf(scale: number, random: () => number): readonly (readonly [number])[] {
  const found: [number][] = [];
  let day = Math.floor(random() * days);
  while (day < days) {
    found.push([day]);
    const gap = 9 * (random() ** (-1 / (scale * 0.28 * Math.sqrt(found.length))) - 1);
    day += Math.max(1, Math.ceil(gap));
  }
  return found;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
