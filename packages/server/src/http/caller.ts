import type { RequestContext } from './env.ts';

/** The caller's network address: of the connection, or what the proxy in front of us added last. */
export function callerAddress(c: RequestContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env.incoming.socket.remoteAddress || 'unknown';
}
