import { z } from '@hono/zod-openapi';
import type { Parts } from '../parts.ts';
import type { SignedIn } from '../sign-in/sessions.ts';
import type { RequestContext } from './env.ts';

/** Who may call a route. `book`: who is signed in and may read and write the book in the path; others get 404. */
export type Access = 'anyone' | 'signed-in' | 'book';

/** One route under `/api/v1`, as it is registered and described. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The content type of a body that is not JSON. */
  readonly bodyType?: string;
  readonly mostBytes?: number;
  readonly answers: Answers;
  readonly handle: (call: Call<never, never, never>) => Response | Promise<Response>;
}

/** What a route answers when it succeeds: a schema is JSON, a text another content type, null an empty body. */
export interface Answers {
  readonly [status: number]: z.ZodType | string | null;
}

/** One call of a route, its parts checked. */
export interface Call<Params, Query, Body> {
  readonly c: RequestContext;
  readonly parts: Parts;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Who is signed in; only routes for anyone may find nobody (`c.var.signedIn`). */
  readonly signedIn: SignedIn;
}

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : Record<string, never>;

/** Describes a route; the handler's arguments have the types of its schemas. */
export function defineRoute<
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  route: Omit<Route, 'params' | 'query' | 'body' | 'handle'> & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
    readonly handle: (
      call: Call<Output<Params>, Output<Query>, Output<Body>>,
    ) => Response | Promise<Response>;
  },
): Route {
  return route as unknown as Route;
}

/** The parameters of a path in a book. */
export const bookParams = z.object({ book: z.string().max(64) });
export const recordParams = z.object({ book: z.string().max(64), id: z.string().min(1).max(100) });
