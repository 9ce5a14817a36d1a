import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

export const makePairing = defineRoute({
  method: 'post',
  path: '/pairings',
  access: 'signed-in',
  summary: 'A link (for a QR code) that opens another device signed in as you, once, within ten minutes',
  answers: {
    201: z.object({
      url: z.string(),
      expiresAt: z.string(),
      reach: z.enum(['network', 'this-machine']),
    }),
  },
  async handle({ parts: { links, log }, signedIn: { user } }) {
    const { url, expiresAt } = await links.make('pairing', user.id);
    log.info({ event: 'pairing-made', user: user.id }, 'a pairing link was made');
    return json({ url, expiresAt, reach: isLoopback(new URL(url)) ? 'this-machine' : 'network' }, 201);
  },
});

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
