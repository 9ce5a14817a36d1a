import type { Accounts, Session, User } from '@kennis/store';
import { createHeldSessions } from './held-sessions.ts';
import { createSessionEndings } from './session-endings.ts';
import type { SignedIn } from './signed-in.ts';
import { expiryOf, seenEvery } from './timeouts.ts';
import { createToken, tokenToHash } from './tokens.ts';

export interface Sessions {
  /** Starts a session with a token of its own; the token is given once and only its hash is kept. */
  start(
    user: User,
    device: Pick<Session, 'device' | 'label'>,
  ): Promise<{ readonly token: string; readonly signedIn: SignedIn }>;
  /** Who has this token, or null where it is unknown, ended or expired. */
  find(token: string): Promise<SignedIn | null>;
  end(userId: string, sessionId: string): Promise<boolean>;
  /** Ends another device's session for good: at its next contact that device wipes what it holds. */
  revoke(userId: string, sessionId: string): Promise<boolean>;
  wasRevoked(token: string): Promise<boolean>;
  endOthers(userId: string, keepId: string | null): Promise<void>;
  /** Calls back when this process ends the session; gives the way to stop listening. */
  onEnd(sessionId: string, ended: () => void): () => void;
}

interface Needs {
  readonly accounts: Accounts;
  readonly now: () => number;
  readonly ids: () => string;
}

/** Sessions over the stored accounts, with those in use held in memory. */
export function createSessions({ accounts, now, ids }: Needs): Sessions {
  const held = createHeldSessions(now);
  const endings = createSessionEndings();
  const forget = (sessionId: string, ended: boolean): boolean => {
    if (!ended) return false;
    held.forget(({ session }) => session.id === sessionId);
    endings.tell(sessionId);
    return true;
  };
  return {
    async start(user, device) {
      const token = createToken();
      const session = newSession(user.id, device, { id: ids(), tokenHash: tokenToHash(token), at: now() });
      await accounts.addSession(session);
      return { token, signedIn: await signedInAs(accounts, user, session) };
    },
    async find(token) {
      const tokenHash = tokenToHash(token);
      return held.get(tokenHash) ?? held.fill(tokenHash, () => readSession(accounts, tokenHash, now()));
    },
    async end(userId, sessionId) {
      return forget(sessionId, await accounts.endSession(userId, sessionId));
    },
    async revoke(userId, sessionId) {
      const at = new Date(now()).toISOString();
      return forget(sessionId, await accounts.revokeSession(userId, sessionId, at));
    },
    wasRevoked: (token) => accounts.isRevoked(tokenToHash(token)),
    async endOthers(userId, keepId) {
      const others = (await accounts.sessionsOf(userId)).filter(({ id }) => id !== keepId);
      await accounts.endOtherSessions(userId, keepId);
      held.forget(({ session }) => session.userId === userId && session.id !== keepId);
      for (const { id } of others) endings.tell(id);
    },
    onEnd: endings.listen,
  };
}

async function readSession(accounts: Accounts, tokenHash: string, now: number): Promise<SignedIn | null> {
  const session = await accounts.sessionByToken(tokenHash);
  if (session === null || Date.parse(session.expiresAt) <= now) return null;
  const user = await accounts.user(session.userId);
  return user && signedInAs(accounts, user, await see(accounts, session, now));
}

async function signedInAs(accounts: Accounts, user: User, session: Session): Promise<SignedIn> {
  const books = new Set(await accounts.booksOf(user.id));
  return { user: { id: user.id, name: user.name, bookId: user.bookId }, session, books };
}

/** Notes that a session is in use. Where the disk is full it keeps its earlier expiry: people go on reading. */
async function see(accounts: Accounts, session: Session, now: number): Promise<Session> {
  if (now - Date.parse(session.seenAt) < seenEvery) return session;
  const seenAt = new Date(now).toISOString();
  const expiresAt = expiryAt(session.device, Date.parse(session.createdAt), now);
  try {
    await accounts.seeSession(session.id, seenAt, expiresAt);
    return { ...session, seenAt, expiresAt };
  } catch {
    return session;
  }
}

function newSession(
  userId: string,
  { device, label }: Pick<Session, 'device' | 'label'>,
  { id, tokenHash, at }: { readonly id: string; readonly tokenHash: string; readonly at: number },
): Session {
  const createdAt = new Date(at).toISOString();
  const expiresAt = expiryAt(device, at, at);
  return { id, userId, tokenHash, label, device, createdAt, seenAt: createdAt, expiresAt };
}

function expiryAt(device: Session['device'], createdAt: number, at: number): string {
  return new Date(expiryOf(device, createdAt, at)).toISOString();
}
