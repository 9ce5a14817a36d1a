import type { z } from '@hono/zod-openapi';
import type { Parts } from '../parts.ts';
import type { SignedIn } from '../sign-in/signed-in.ts';
import type { RequestContext } from './env.ts';

/** Who may call a route. `book`: who is signed in and may read and write the book in the path; others get 404. */
export type Access = 'anyone' | 'signed-in' | 'book';

/** One route under `/api/v1`, as it is registered and described. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The content type of a body that is not JSON. */
  readonly bodyType?: string;
  readonly mostBytes?: number;
  readonly answers: Answers;
  readonly handle: (call: Call<never, never, never>) => Response | Promise<Response>;
}

/** What a route answers when it succeeds: a schema is JSON, a text another content type, null an empty body. */
interface Answers {
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

/** The names between braces in a path: `{book}` gives `{ book: string }`. */
type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [name in Name]: string } & ParamsOf<Rest>
  : unknown;

/** Describes a route; the handler's arguments have the types of its path and schemas. */
export function defineRoute<
  Path extends string,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  route: Omit<Route, 'path' | 'query' | 'body' | 'handle'> & {
    readonly path: Path;
    readonly query?: Query;
    readonly body?: Body;
    readonly handle: (
      call: Call<ParamsOf<Path>, Output<Query>, Output<Body>>,
    ) => Response | Promise<Response>;
  },
): Route {
  return route as unknown as Route;
}
