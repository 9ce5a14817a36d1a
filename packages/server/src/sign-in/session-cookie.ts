import type { Session } from '@kennis/store';
import { timeouts } from './timeouts.ts';

/** The session's cookie: unreadable for scripts, never sent from another site, bound to this host where there is TLS. */
export interface SessionCookie {
  /** The token in a `Cookie` header, or null. */
  read(header: string | null | undefined): string | null;
  /** A `Set-Cookie` value. On a passing device it ends with the browser. */
  print(token: string, device: Session['device']): string;
  /** A `Set-Cookie` value that removes it. */
  printEmpty(): string;
}

export function createSessionCookie(secure: boolean): SessionCookie {
  const name = secure ? '__Host-kennis' : 'kennis';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([A-Za-z0-9_-]{43})(?:;|$)`);
  return {
    read: (header) => (header ? (pattern.exec(header)?.[1] ?? null) : null),
    print(token, device) {
      const seconds = Math.floor(timeouts.own.absolute / 1000);
      return `${name}=${token}; ${attributes}${device === 'own' ? `; Max-Age=${seconds}` : ''}`;
    },
    printEmpty: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}
