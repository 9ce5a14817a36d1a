/** A number per slot that is cheap to clear: only what was touched is. */
export interface Tally {
  readonly touched: readonly number[];
  readonly at: (slot: number) => number;
  readonly add: (slot: number, by: number) => void;
  readonly raise: (slot: number, to: number) => void;
  readonly clear: () => void;
}

/** Makes a tally that grows with the slots. */
export function createTally(): Tally {
  let figures = new Float64Array(1024);
  const touched: number[] = [];
  const touch = (slot: number): number => {
    if (slot >= figures.length) {
      const larger = new Float64Array(Math.max(slot + 1, figures.length * 2));
      larger.set(figures);
      figures = larger;
    }
    const now = figures[slot] ?? 0;
    if (now === 0) touched.push(slot);
    return now;
  };
  return {
    touched,
    at: (slot) => figures[slot] ?? 0,
    add(slot, by) {
      figures[slot] = touch(slot) + by;
    },
    raise(slot, to) {
      const now = figures[slot] ?? 0;
      if (to > now) {
        touch(slot);
        figures[slot] = to;
      }
    },
    clear() {
      for (const slot of touched) figures[slot] = 0;
      touched.length = 0;
    },
  };
}
