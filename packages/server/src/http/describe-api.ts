import type { OpenAPIHono } from '@hono/zod-openapi';
import { jsonText } from './answer.ts';
import type { Env } from './env.ts';

/** Answers with the OpenAPI 3.1 description of the routes, made at the first request. */
export function describeApi(app: OpenAPIHono<Env>, version: string): () => Response {
  let text: string | null = null;
  return () => {
    text ??= JSON.stringify(document(app, version));
    return jsonText(text);
  };
}

function document(app: OpenAPIHono<Env>, version: string): object {
  const described = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Kennis',
      version,
      description:
        'Sign in with POST /api/v1/sessions and send the cookie along. Errors are RFC 9457 problem+json with stable types.',
    },
  });
  const session = { type: 'apiKey' as const, in: 'cookie' as const, name: 'kennis' };
  return { ...described, components: { ...described.components, securitySchemes: { session } } };
}
