import type { Context, MiddlewareHandler } from 'hono';
import type { Parts } from '../parts.ts';
import { problemResponse } from '../problems/problem-response.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import { bodyLimits, limitBody } from './body-limit.ts';
import type { Env } from './env.ts';
import type { Access, Route } from './route.ts';
import { isCrossSiteWrite, isFormType } from './same-site.ts';

/** What every call of a route must pass: from where, in what form, how much, and who is calling. */
export function guard(route: Route, parts: Parts): readonly MiddlewareHandler<Env>[] {
  const { method, access, bodyType, mostBytes } = route;
  const enter: MiddlewareHandler<Env> = async (c, next) => {
    const refusal =
      (method === 'get' ? null : refuseWrite(c, parts, bodyType)) ?? (await refuseCaller(c, parts, access));
    if (refusal) return refusal;
    await next();
    return undefined;
  };
  return method === 'get' ? [enter] : [enter, limitBody(mostBytes ?? bodyLimits.usual)];
}

function refuseWrite(c: Context<Env>, { address }: Parts, bodyType: string | undefined): Response | null {
  const header = (name: string) => c.req.header(name);
  if (isCrossSiteWrite(c.req.method, header, address().origin))
    return problemResponse({ type: 'cross-site' });
  const isForm = bodyType === undefined && isFormType(header('content-type'));
  return isForm ? problemResponse({ type: 'unsupported-type' }) : null;
}

async function refuseCaller(
  c: Context<Env>,
  { sessions, cookie }: Parts,
  access: Access,
): Promise<Response | null> {
  const token = cookie.read(c.req.header('cookie'));
  const signedIn = token === null ? null : await sessions.find(token);
  c.set('signedIn', signedIn);
  if (access === 'anyone') return null;
  if (signedIn === null) {
    const wasRevoked = token !== null && (await sessions.wasRevoked(token));
    return problemResponse({ type: wasRevoked ? 'session-revoked' : 'not-signed-in' });
  }
  return access === 'book' && !ownsBook(c, signedIn) ? problemResponse({ type: 'not-found' }) : null;
}

function ownsBook(c: Context<Env>, { books }: SignedIn): boolean {
  return books.has(c.req.param('book') ?? '');
}
