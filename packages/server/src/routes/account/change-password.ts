import { z } from '@hono/zod-openapi';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { checkPassword } from '../../sign-in/check-password.ts';
import { meAnswer } from './me-answer.ts';
import { password } from './schemas.ts';
import { startSession } from './start-session.ts';

export const changePassword = defineRoute({
  method: 'put',
  path: '/me/password',
  access: 'signed-in',
  summary:
    'Another password: needs the current one, signs all your other devices out and gives this one a new token',
  body: z.object({ current: password, password }),
  answers: { 201: meAnswer },
  async handle({ c, parts, body, signedIn }) {
    const { attempts, passwords, store, sessions, log } = parts;
    const key = `password:${signedIn.user.id}`;
    const begun = await attempts.begin([key]);
    if (!begun.ok) return problemResponse(begun.problem);
    const user = await store.accounts.user(signedIn.user.id);
    const verified = await passwords.verify(body.current, user?.passwordHash || null);
    if (user === null || !verified.ok) {
      log.warn({ event: 'password-refused', user: signedIn.user.id }, 'the current password was not right');
      return problemResponse({ type: 'wrong-password' });
    }
    await attempts.succeed([key], key);
    const chosen = checkPassword(body.password, user.name);
    if (!chosen.ok) return problemResponse(chosen.problem);
    await store.accounts.setPassword(user.id, await passwords.hash(body.password));
    await sessions.endOthers(user.id, signedIn.session.id);
    log.info({ event: 'password-changed', user: user.id }, 'password changed, other devices signed out');
    return startSession(parts, c, user, signedIn.session.device);
  },
});
