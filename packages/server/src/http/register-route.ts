import { createRoute, type OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Parts } from '../parts.ts';
import { problemResponse } from '../problems/problem-response.ts';
import { bodyLimits, limitBody } from './body-limit.ts';
import type { Env } from './env.ts';
import type { Route } from './route.ts';
import { isFormType } from './same-site.ts';

/** Puts a route into the app, and into its description, behind its checks: who is calling, how much, of what form. */
export function registerRoute(app: OpenAPIHono<Env>, route: Route, parts: Parts): void {
  const middleware = [
    requireAccess(route, parts),
    limitBody(route.mostBytes ?? bodyLimits.usual),
    ...(route.bodyType ? [] : [refuseForms]),
  ];
  app.openapi(createRoute({ ...describe(route), middleware }), (c) => {
    const valid = c.req as unknown as { valid(part: string): unknown };
    const call = {
      c,
      parts,
      params: route.params ? valid.valid('param') : {},
      query: route.query ? valid.valid('query') : {},
      body: route.body ? valid.valid('json') : {},
      signedIn: c.var.signedIn,
    };
    return route.handle(call as Parameters<Route['handle']>[0]) as never;
  });
}

function requireAccess({ access }: Route, { sessions, cookie }: Parts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const token = cookie.read(c.req.header('cookie'));
    const signedIn = token === null ? null : await sessions.find(token);
    c.set('signedIn', signedIn);
    if (access !== 'anyone' && signedIn === null) return problemResponse({ type: 'not-signed-in' });
    if (access === 'book' && !signedIn?.books.has(c.req.param('book') ?? '')) {
      return problemResponse({ type: 'not-found' });
    }
    await next();
    return undefined;
  };
}

const refuseForms: MiddlewareHandler<Env> = async (c, next) => {
  if (isFormType(c.req.header('content-type'))) return problemResponse({ type: 'unsupported-type' });
  await next();
  return undefined;
};

function describe(route: Route): RouteConfig {
  const { params, query, body, bodyType } = route;
  const content = body
    ? { 'application/json': { schema: body } }
    : bodyType
      ? { [bodyType]: { schema: { type: 'string' as const, format: 'binary' } } }
      : null;
  return {
    method: route.method,
    path: route.path,
    summary: route.summary,
    security: route.access === 'anyone' ? [] : [{ session: [] }],
    request: {
      ...(params ? { params } : {}),
      ...(query ? { query } : {}),
      ...(content ? { body: { content, required: true } } : {}),
    },
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(describeAnswer)),
      default: problemAnswer,
    },
  };
}

function describeAnswer([status, answer]: [string, z.ZodType | string | null]) {
  const description = Number(status) === 201 ? 'Made' : 'Done';
  if (answer === null) return [status, { description }] as const;
  const content =
    typeof answer === 'string'
      ? { [answer]: { schema: { type: 'string' as const } } }
      : { 'application/json': { schema: answer } };
  return [status, { description, content }] as const;
}

const problemAnswer = {
  description: 'A problem (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object' as const,
        required: ['type', 'title', 'status'],
        properties: {
          type: { type: 'string' as const },
          title: { type: 'string' as const },
          status: { type: 'integer' as const },
        },
      },
    },
  },
};
