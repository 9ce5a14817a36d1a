/** Lets heavy work in a few at a time, in the order in which it came. */
export interface Turns {
  /** Runs `work` when it is its turn; null where so many wait already that it is not even taken in line. */
  run<Value>(work: () => Promise<Value>): Promise<Value | null>;
}

/** `atOnce` run side by side and `waiting` more wait, whatever each of them holds in memory meanwhile. */
export function createTurns({
  atOnce,
  waiting,
}: {
  readonly atOnce: number;
  readonly waiting: number;
}): Turns {
  let running = 0;
  const line: (() => void)[] = [];
  const enter = async () => {
    if (running >= atOnce) await new Promise<void>((go) => line.push(go));
    else running++;
  };
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else running--;
  };
  return {
    async run(work) {
      if (running >= atOnce && line.length >= waiting) return null;
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
