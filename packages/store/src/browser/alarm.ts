/** Waits that somebody may cut short. */
export interface Alarm {
  /** Resolves after `wait` ms (null is never), or as soon as somebody rings; at once where they rang before. */
  rest(wait: number | null): Promise<void>;
  ring(): void;
  /** Whether somebody rang since the last time this was asked. */
  takeRing(): boolean;
}

export function createAlarm(): Alarm {
  let rang = false;
  let wake: (() => void) | null = null;
  return {
    rest: (wait) =>
      new Promise((resolve) => {
        if (rang) return resolve();
        const timer = wait === null ? undefined : setTimeout(done, wait);
        function done(): void {
          clearTimeout(timer);
          wake = null;
          resolve();
        }
        wake = done;
      }),
    ring() {
      rang = true;
      wake?.();
    },
    takeRing() {
      const did = rang;
      rang = false;
      return did;
    },
  };
}
