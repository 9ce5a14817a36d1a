import { z } from '@hono/zod-openapi';
import type { Session } from '@kennis/store';
import type { SignedIn } from '../../sign-in/signed-in.ts';

const session = z.object({
  id: z.string(),
  label: z.string(),
  device: z.enum(['own', 'passing']),
  createdAt: z.string(),
  seenAt: z.string(),
  expiresAt: z.string(),
});

/** Who is signed in, where, and which book is theirs. */
export const meAnswer = z.object({
  user: z.object({ id: z.string(), name: z.string() }),
  book: z.string(),
  session,
});

export const sessionsAnswer = z.object({ sessions: z.array(session.extend({ current: z.boolean() })) });

export function printMe({ user, session }: SignedIn): z.infer<typeof meAnswer> {
  return { user: { id: user.id, name: user.name }, book: user.bookId, session: printSession(session) };
}

/** A session without what only the server needs of it. */
export function printSession(from: Session): z.infer<typeof session> {
  const { id, label, device, createdAt, seenAt, expiresAt } = from;
  return { id, label, device, createdAt, seenAt, expiresAt };
}
