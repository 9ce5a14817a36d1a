import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { isSetUp } from '../../sign-in/first-user.ts';

export const status = defineRoute({
  method: 'get',
  path: '/status',
  access: 'anyone',
  summary: 'The version, whether somebody was set up, whether you are signed in',
  answers: { 200: z.object({ version: z.string(), setUp: z.boolean(), signedIn: z.boolean() }) },
  async handle({ c, parts }) {
    const signedIn = c.var.signedIn !== null;
    const setUp = signedIn || (await isSetUp(parts.store.accounts));
    return json({ version: parts.version, setUp, signedIn });
  },
});
