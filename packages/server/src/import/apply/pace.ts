/** How much one transaction takes in, so that it stays short on a slow machine and a fast one. */
export interface Pace {
  /** How many people the next transaction takes. */
  size(): number;
  /** Does the work of one transaction of `count` people, and learns from what it cost. */
  measured<Value>(count: number, work: () => Promise<Value>): Promise<Value>;
}

const wantedMs = 12;
const most = 60;

/**
 * Starts careful, and goes to the size that takes about 12 ms (a transaction on SQLite holds the event loop). It counts the time of
 * this thread's processor: what other programs take of it makes no transaction smaller.
 */
export function createPace(fewest = 12): Pace {
  let size = fewest;
  return {
    size: () => size,
    async measured(count, work) {
      const before = process.threadCpuUsage();
      const value = await work();
      const { user, system } = process.threadCpuUsage(before);
      const fitting = (count * wantedMs) / Math.max(0.5, (user + system) / 1000);
      size = Math.round(Math.min(most, Math.max(fewest, (size + Math.min(fitting, size * 2)) / 2)));
      return value;
    },
  };
}
