import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Parts } from '../parts.ts';
import type { Env, RequestContext } from './env.ts';
import { guard } from './guard.ts';
import type { Route } from './route.ts';

/**
 * Puts a route into the app and into its description. Queries and bodies are checked by their schemas; the parameters of a path
 * are texts that lead to something or do not.
 */
export function registerRoute(app: OpenAPIHono<Env>, route: Route, parts: Parts): void {
  app.openAPIRegistry.registerPath(describe(route, true));
  const checked = { ...describe(route, false), middleware: [...guard(route, parts)], hide: true };
  app.openapi(createRoute(checked), (c) => {
    const { req } = c as unknown as Checked;
    return route.handle({
      c: c as unknown as RequestContext,
      parts,
      params: req.param() as never,
      query: (route.query ? req.valid('query') : {}) as never,
      body: (route.body ? req.valid('json') : {}) as never,
      signedIn: c.var.signedIn as NonNullable<typeof c.var.signedIn>,
    }) as never;
  });
}

interface Checked {
  readonly req: { param(): object; valid(part: 'query' | 'json'): unknown };
}

function describe(route: Route, withParams: boolean): RouteConfig {
  const { query, body, bodyType } = route;
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
      ...(withParams ? { params: paramsOf(route.path) } : {}),
      ...(query ? { query } : {}),
      ...(content ? { body: { content, required: true } } : {}),
    },
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(describeAnswer)),
      default: problemAnswer,
    },
  };
}

function paramsOf(path: string): z.ZodObject {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
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
