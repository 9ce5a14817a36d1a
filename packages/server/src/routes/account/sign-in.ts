import { z } from '@hono/zod-openapi';
import { addressKey, callerAddress } from '../../http/caller.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { meAnswer } from './me-answer.ts';
import { device, password, userName } from './schemas.ts';
import { startSession } from './start-session.ts';

/** One text, status and time for a wrong password and for a name that nobody has. */
export const signIn = defineRoute({
  method: 'post',
  path: '/sessions',
  access: 'anyone',
  summary: 'Sign in',
  body: z.object({ name: userName, password, device }),
  answers: { 201: meAnswer },
  async handle({ c, parts, body }) {
    const { attempts, passwords, store, log } = parts;
    const address = callerAddress(c, parts.trustProxy);
    const account = `account:${body.name.normalize('NFKC').toLowerCase()}`;
    const keys = [addressKey(address), account];
    const begun = await attempts.begin(keys);
    if (!begun.ok) {
      log.warn({ event: 'sign-in-limited', address }, 'too many attempts to sign in');
      return problemResponse(begun.problem, { 'retry-after': String(begun.problem.retryAfterSeconds) });
    }
    const user = await store.accounts.userByName(body.name.normalize('NFC'));
    const { ok, rehash } = await passwords.verify(body.password, user?.passwordHash || null);
    if (user === null || !ok) {
      log.warn({ event: 'sign-in-failed', address, user: user?.id ?? null }, 'could not sign in');
      return problemResponse({ type: 'wrong-credentials' });
    }
    await attempts.succeed(keys, account);
    if (rehash) await store.accounts.setPassword(user.id, await passwords.hash(body.password));
    log.info({ event: 'sign-in', address, user: user.id }, 'signed in');
    return startSession(parts, c, user, body.device);
  },
});
