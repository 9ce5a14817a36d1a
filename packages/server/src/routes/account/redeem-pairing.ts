import { z } from '@hono/zod-openapi';
import { addressKey, callerAddress } from '../../http/caller.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { meAnswer } from './me-answer.ts';
import { device, token } from './schemas.ts';
import { startSession } from './start-session.ts';

export const redeemPairing = defineRoute({
  method: 'post',
  path: '/pairings/redeem',
  access: 'anyone',
  summary: 'Uses a pairing link up: this device is signed in as who made it',
  body: z.object({ token, device }),
  answers: { 201: meAnswer },
  async handle({ c, parts, body }) {
    const keys = [addressKey(callerAddress(c, parts.trustProxy))];
    const begun = await parts.attempts.begin(keys);
    if (!begun.ok) return problemResponse(begun.problem);
    const link = await parts.links.take(body.token, 'pairing');
    const user = link?.userId ? await parts.store.accounts.user(link.userId) : null;
    if (user === null) return problemResponse({ type: 'link-used' });
    await parts.attempts.succeed(keys, '');
    parts.log.info({ event: 'pairing-redeemed', user: user.id }, 'a device was paired');
    return startSession(parts, c, user, body.device);
  },
});
