import type { ServerStore } from '@kennis/store';
import type { Logger } from 'pino';
import { createEmbeddings } from './embeddings/create-embeddings.ts';
import type { Embeddings } from './embeddings/embeddings.ts';
import { type BookMatching, createBookMatching } from './matching/book-matching.ts';
import { type Attempts, createAttempts } from './sign-in/attempts.ts';
import { createLinks, type Links } from './sign-in/links.ts';
import { createPasswords, type Passwords } from './sign-in/passwords.ts';
import { createSessionCookie, type SessionCookie } from './sign-in/session-cookie.ts';
import { createSessions, type Sessions } from './sign-in/sessions.ts';
import { version } from './version.ts';
import { createLongWork, type LongWork } from './work/long-work.ts';
import { createTurns, type Turns } from './work/turns.ts';
import { workerName } from './work/worker-name.ts';
import type { Workplace } from './workplace.ts';

/** What the routes are made of; put together once, in `startServer`. */
export interface Parts {
  readonly version: string;
  readonly store: ServerStore;
  readonly now: () => number;
  readonly ids: () => string;
  readonly log: Logger;
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly links: Links;
  readonly work: LongWork;
  /** For reading files of contacts: each takes a thread and its memory. */
  readonly readings: Turns;
  /** Who answers an ask, over whole books. */
  readonly matching: BookMatching;
  /** The operator's own embedding endpoint; null where none is named. */
  readonly embeddings: Embeddings | null;
  /** People reach this installation over TLS. */
  readonly secure: boolean;
  /** Take the caller's address from the proxy in front. */
  readonly trustProxy: boolean;
  /** The installation's own address: configured, never what a request claims. */
  readonly address: () => URL;
  /** Aborts when the server closes: open streams end. */
  readonly closing: AbortSignal;
}

interface Needs extends Pick<Parts, 'log' | 'address' | 'closing'> {
  readonly workplace: Workplace;
}

export function createParts({ workplace, log, address, closing }: Needs): Parts {
  const { config, store, now, ids } = workplace;
  const secure = config.tls !== null || config.publicUrl?.protocol === 'https:';
  return {
    version,
    store,
    now,
    ids,
    log,
    sessions: createSessions({ accounts: store.accounts, now, ids }),
    cookie: createSessionCookie(secure),
    passwords: createPasswords(),
    attempts: createAttempts(),
    links: createLinks(store.accounts, now, address),
    work: createLongWork({ store, now, ids, log, worker: workerName() }),
    readings: createTurns({ atOnce: 2, waiting: 6 }),
    matching: createBookMatching(),
    embeddings: config.embeddings && createEmbeddings(config.embeddings),
    secure,
    trustProxy: config.trustProxy,
    address,
    closing,
  };
}
