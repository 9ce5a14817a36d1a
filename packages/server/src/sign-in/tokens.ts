import { hash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, for a cookie or a link. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: its SHA-256, hex. */
export function tokenToHash(token: string): string {
  return hash('sha256', token);
}
