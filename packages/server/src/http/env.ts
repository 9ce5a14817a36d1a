import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { SignedIn } from '../sign-in/signed-in.ts';

/** What Hono carries through one request. */
export interface Env {
  readonly Bindings: HttpBindings;
  Variables: { signedIn: SignedIn | null };
}

export type RequestContext = Context<Env>;
