import type { SignedIn } from './signed-in.ts';

/** What another process ends (a reset on the command line) ends here at the latest after this many milliseconds. */
const holdFor = 250;
const mostHeld = 10_000;

/** Sessions in use, held in memory by the hash of their token for a moment, so that not every request reads them. */
export interface HeldSessions {
  get(tokenHash: string): SignedIn | null;
  /** Reads and holds, unless a session was ended in the meantime. */
  fill(tokenHash: string, read: () => Promise<SignedIn | null>): Promise<SignedIn | null>;
  forget(ended: (signedIn: SignedIn) => boolean): void;
}

export function createHeldSessions(now: () => number): HeldSessions {
  const held = new Map<string, { readonly signedIn: SignedIn; readonly readAt: number }>();
  let endings = 0;
  return {
    get(tokenHash) {
      const known = held.get(tokenHash);
      if (known === undefined) return null;
      const age = now() - known.readAt;
      return age >= 0 && age < holdFor ? known.signedIn : null;
    },
    async fill(tokenHash, read) {
      held.delete(tokenHash);
      const endingsBefore = endings;
      const readAt = now();
      const signedIn = await read();
      if (signedIn === null || endings !== endingsBefore) return signedIn;
      if (held.size >= mostHeld) held.clear();
      held.set(tokenHash, { signedIn, readAt });
      return signedIn;
    },
    forget(ended) {
      endings++;
      for (const [tokenHash, { signedIn }] of held) if (ended(signedIn)) held.delete(tokenHash);
    },
  };
}
