import type { RequestContext } from './env.ts';

/** The caller's network address: of the connection, or what the proxy in front of us added last. */
export function callerAddress(c: RequestContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env.incoming.socket.remoteAddress || 'unknown';
}

/** What attempts from one address count under. Who has an IPv6 address has a whole network of them (RFC 6177). */
export function addressKey(address: string): string {
  const network = address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
  return `address:${network}`;
}
