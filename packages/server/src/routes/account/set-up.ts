import { z } from '@hono/zod-openapi';
import { addressKey, callerAddress } from '../../http/caller.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { checkPassword } from '../../sign-in/check-password.ts';
import { isSetUp, setUpFirstUser } from '../../sign-in/first-user.ts';
import { meAnswer } from './me-answer.ts';
import { device, password, token, userName } from './schemas.ts';
import { startSession } from './start-session.ts';

export const setUp = defineRoute({
  method: 'post',
  path: '/set-up',
  access: 'anyone',
  summary: 'The first user, by the one-time link that an empty installation prints',
  body: z.object({ token, name: userName, password, device }),
  answers: { 201: meAnswer },
  async handle({ c, parts, body }) {
    const keys = [addressKey(callerAddress(c, parts.trustProxy))];
    const begun = await parts.attempts.begin(keys);
    if (!begun.ok) return problemResponse(begun.problem);
    if (await isSetUp(parts.store.accounts)) return problemResponse({ type: 'already-set-up' });
    const chosen = checkPassword(body.password, body.name);
    if (!chosen.ok) return problemResponse(chosen.problem);
    const link = await parts.links.take(body.token, 'set-up');
    if (link === null) return problemResponse({ type: 'link-used' });
    await parts.attempts.succeed(keys, '');
    const added = await setUpFirstUser(parts, body.name, body.password);
    if (!added.ok) return problemResponse(added.problem);
    parts.log.info({ event: 'set-up', user: added.value.id }, 'set up');
    return startSession(parts, c, added.value, body.device);
  },
});
