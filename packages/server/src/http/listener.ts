import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { errorToProblem } from '../problems/error-to-problem.ts';
import { problemResponse } from '../problems/problem-response.ts';
import { apiPolicy, contentSecurityPolicy, securityHeaders } from './security-headers.ts';

interface App {
  fetch(request: Request, env: unknown): Response | Promise<Response>;
}

/** The app as Node calls it. The headers that every response carries are set here, where no response gets around them. */
export function createListener(app: App, secure: boolean): RequestListener {
  const ofApi = securityHeaders(secure, apiPolicy);
  const ofApp = securityHeaders(secure, contentSecurityPolicy());
  const respond = getRequestListener((request, env) => app.fetch(request, env), {
    errorHandler: (error) =>
      problemResponse(
        isRequestError(error) ? { type: 'invalid-request', errors: [] } : errorToProblem(error),
      ),
  });
  return (incoming, outgoing) => {
    const headers = incoming.url?.startsWith('/api/') ? ofApi : ofApp;
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    return respond(incoming, outgoing);
  };
}

function isRequestError(error: unknown): boolean {
  return error instanceof Error && error.name === 'RequestError';
}
