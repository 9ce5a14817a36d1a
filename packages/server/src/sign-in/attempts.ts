import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import { once } from '../once.ts';

/** Failures that are borne per account and per address, and the window in which they count (SECURITY.md). */
export const mostFailures = 10;
export const failureWindowSeconds: number = 15 * 60;

interface TooManyAttempts extends Problem {
  readonly type: 'too-many-attempts';
  readonly retryAfterSeconds: number;
}

/** Attempts to guess a secret, counted per key; nobody is locked out for longer than the window. */
export interface Attempts {
  /**
   * Counts an attempt on each key before it is made, so that many at once count too. Refuses at the first that is past the limit
   * without counting the others: put the caller's address first, and nobody can fill the memory with names.
   */
  begin(keys: readonly string[]): Promise<Result<null, TooManyAttempts>>;
  /** The attempt was good: `forgiven` starts anew, the other keys get this one attempt back. */
  succeed(keys: readonly string[], forgiven: string): Promise<void>;
}

/** Counts in memory: a restart forgets, which costs an attacker more than it gives. */
export function createAttempts(): Attempts {
  const limiter = once(async () => {
    const { RateLimiterMemory } = await import('rate-limiter-flexible');
    return new RateLimiterMemory({ points: mostFailures, duration: failureWindowSeconds });
  });
  return {
    async begin(keys) {
      for (const key of keys) {
        const { consumedPoints, msBeforeNext } = await (await limiter()).penalty(key);
        if (consumedPoints <= mostFailures) continue;
        return refuse({ type: 'too-many-attempts', retryAfterSeconds: Math.ceil(msBeforeNext / 1000) });
      }
      return ok(null);
    },
    async succeed(keys, forgiven) {
      await Promise.all(
        keys.map(async (key) =>
          key === forgiven ? (await limiter()).delete(key) : (await limiter()).reward(key),
        ),
      );
    },
  };
}
