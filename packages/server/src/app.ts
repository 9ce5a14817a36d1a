import { OpenAPIHono } from '@hono/zod-openapi';
import { describeApi } from './http/describe-api.ts';
import type { Env } from './http/env.ts';
import { invalidRequest } from './http/invalid-request.ts';
import { registerRoute } from './http/register-route.ts';
import type { Parts } from './parts.ts';
import { errorToProblem } from './problems/error-to-problem.ts';
import { problemResponse } from './problems/problem-response.ts';
import { routes } from './routes/routes.ts';

/** The API and its description: Request in, Response out. Every address outside of it is the app's (`appFile`). */
export function createApp(parts: Parts, appFile: (request: Request) => Promise<Response>): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>({ defaultHook: invalidRequest });
  app.onError((error) => {
    const problem = errorToProblem(error);
    if (problem.type === 'unexpected') parts.log.error({ err: error }, 'unexpected');
    return problemResponse(problem);
  });
  app.notFound(() => problemResponse({ type: 'not-found' }));
  const api = new OpenAPIHono<Env>({ defaultHook: invalidRequest });
  for (const route of routes) registerRoute(api, route, parts);
  app.route('/api/v1', api);
  app.get('/api/openapi.json', describeApi(app, parts.version));
  app.all('/api/*', () => problemResponse({ type: 'not-found' }));
  app.get('/healthz', () => new Response('ok\n', { headers: { 'cache-control': 'no-store' } }));
  app.get('*', (c) => appFile(c.req.raw));
  return app;
}
