/** How much one transaction takes in, so that it stays short on a slow disk and a fast one. */
export interface Pace {
  /** How many people the next transaction takes. */
  size(): number;
  /** Tells how long one of `count` people took. */
  took(count: number, milliseconds: number): void;
}

const wantedMs = 6;
const most = 60;

/** Starts careful, and goes to the size that takes about 6 ms (a transaction on SQLite holds the event loop). */
export function createPace(fewest = 12): Pace {
  let size = fewest;
  return {
    size: () => size,
    took(count, milliseconds) {
      const fitting = (count * wantedMs) / Math.max(0.5, milliseconds);
      size = Math.round(Math.min(most, Math.max(fewest, (size + Math.min(fitting, size * 2)) / 2)));
    },
  };
}
