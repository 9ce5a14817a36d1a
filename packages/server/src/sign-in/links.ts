import type { Accounts, OneTimeLink } from '@kennis/store';
import { createToken, tokenToHash } from './tokens.ts';

const lastsFor = { 'set-up': 24 * 3_600_000, pairing: 10 * 60_000 } as const;

/** Links that work once. The token stands behind `#`, so that no server or proxy ever sees it in an address. */
export interface Links {
  make(
    purpose: OneTimeLink['purpose'],
    userId: string | null,
  ): Promise<{ readonly url: string; readonly expiresAt: string }>;
  /** Uses the token up; null where it is unknown, used or expired. */
  take(token: string, purpose: OneTimeLink['purpose']): Promise<OneTimeLink | null>;
}

const pages = { 'set-up': '/set-up', pairing: '/pair' } as const;

/** `address` gives the installation's own address (never what a request claims to have come to). */
export function createLinks(accounts: Accounts, now: () => number, address: () => URL): Links {
  return {
    async make(purpose, userId) {
      const token = createToken();
      const expiresAt = new Date(now() + lastsFor[purpose]).toISOString();
      await accounts.addLink({ tokenHash: tokenToHash(token), purpose, userId, expiresAt });
      return { url: new URL(`${pages[purpose]}#${token}`, address()).href, expiresAt };
    },
    take: (token, purpose) => accounts.takeLink(tokenToHash(token), purpose, new Date(now()).toISOString()),
  };
}
