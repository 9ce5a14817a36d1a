import { fold } from '@kennis/domain';
import type { OneTimeLink, Session, User } from '../accounts.ts';
import type { AccountTables } from './account-tables.ts';

/** The name as it is compared: folded, single spaces. */
export function nameKey(name: string): string {
  return fold(name).trim().replace(/\s+/g, ' ');
}

/** A user as its row. */
export function userRow({ id, name, passwordHash, bookId, createdAt }: User): AccountTables['user'] {
  return {
    id,
    name,
    name_key: nameKey(name),
    password_hash: passwordHash,
    book_id: bookId,
    created_at: createdAt,
  };
}

/** A user from its row. */
export function userOf(row: AccountTables['user']): User {
  const { id, name, password_hash, book_id, created_at } = row;
  return { id, name, passwordHash: password_hash, bookId: book_id, createdAt: created_at };
}

/** A session as its row. */
export function sessionRow(session: Session): AccountTables['session'] {
  const { id, userId, tokenHash, label, device, createdAt, seenAt, expiresAt } = session;
  return {
    id,
    user_id: userId,
    token_hash: tokenHash,
    label,
    device,
    created_at: createdAt,
    seen_at: seenAt,
    expires_at: expiresAt,
  };
}

/** A session from its row. */
export function sessionOf(row: AccountTables['session']): Session {
  return {
    id: row.id,
    userId: row.user_id,
    tokenHash: row.token_hash,
    label: row.label,
    device: row.device as Session['device'],
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
  };
}

/** A one-time link as its row. */
export function linkRow({
  tokenHash,
  purpose,
  userId,
  expiresAt,
}: OneTimeLink): AccountTables['one_time_link'] {
  return { token_hash: tokenHash, purpose, user_id: userId, expires_at: expiresAt };
}

/** A one-time link from its row. */
export function linkOf(row: AccountTables['one_time_link']): OneTimeLink {
  const { token_hash, purpose, user_id, expires_at } = row;
  return {
    tokenHash: token_hash,
    purpose: purpose as OneTimeLink['purpose'],
    userId: user_id,
    expiresAt: expires_at,
  };
}
