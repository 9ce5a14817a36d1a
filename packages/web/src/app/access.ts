import type { Result } from '@kennis/domain';
import type { Api, ApiProblem } from '../api/api.ts';
import type { Me, ServerStatus } from '../api/me.ts';
import type { DeviceMemory } from '../offline/device-memory.ts';
import { type Observable, observable } from './observable.ts';

/** Where this device stands with the server. */
export type Standing =
  | { readonly at: 'starting' }
  /** Nobody uses this server yet: the set-up link is needed. */
  | { readonly at: 'not-set-up' }
  /** Never signed in here, and no server to ask. */
  | { readonly at: 'unreachable' }
  | { readonly at: 'signed-out' }
  /** `ended`: the server no longer knows this session; the book here goes on and waits for a new sign-in. */
  | { readonly at: 'signed-in'; readonly me: Me; readonly ended: false | Ended };

/** `expired`: sign in again, the book stays. `revoked`: signed out from another device, so nothing stays here. */
export type Ended = 'expired' | 'revoked';

/** `own`: this device keeps the book. `passing`: just now, nothing stays behind. */
export type DeviceKind = Me['session']['device'];

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

type Entry = Promise<Result<Me, ApiProblem>>;

/** Signing in and out, and knowing whether one is. */
export interface Access {
  readonly standing: Observable<Standing>;
  start(): Promise<void>;
  setUp(token: string, credentials: Credentials): Entry;
  signIn(credentials: Credentials, device: DeviceKind): Entry;
  redeem(token: string, device: DeviceKind): Entry;
  /** The server answered 401. */
  end(how: Ended): void;
  /** Ends the session at the server, as far as it can be reached, and forgets the account here. */
  signOut(): Promise<void>;
}

/** Access through `api`, remembered in `memory`. */
export function createAccess(api: Api, memory: DeviceMemory): Access {
  const standing = observable<Standing>({ at: 'starting' });
  const enter = (me: Me) => {
    memory.keepLeaving(false);
    memory.keepAccount(me.session.device === 'own' ? me : null);
    standing.set({ at: 'signed-in', me, ended: false });
  };
  const enterWith = async (path: string, body: object): Entry => {
    const answer = await api<Me>({ method: 'POST', path, body });
    if (answer.ok) enter(answer.value);
    return answer;
  };
  const end = (how: Ended) => {
    const now = standing.get();
    if (now.at === 'signed-in') standing.set({ ...now, ended: how });
  };
  const goOn = async (known: Me) => {
    standing.set({ at: 'signed-in', me: known, ended: false });
    const me = await api<Me>({ method: 'GET', path: 'me' });
    if (me.ok && me.value.user.id === known.user.id) enter(me.value);
    else if (!me.ok && me.problem.status === 401) end(endedBy(me.problem));
  };
  return {
    standing,
    async start() {
      const known = memory.account();
      if (known) return goOn(known);
      if (memory.isLeaving() && !(await leave(api, memory))) return standing.set({ at: 'signed-out' });
      const asked = await ask(api);
      // Let in by the cookie alone: from here on this device is remembered as one that signed in, and starts without the server.
      if (asked.at === 'signed-in') enter(asked.me);
      else standing.set(asked);
    },
    setUp: (token, credentials) => enterWith('set-up', { token, ...credentials, device: 'own' }),
    signIn: (credentials, device) => enterWith('sessions', { ...credentials, device }),
    redeem: (token, device) => enterWith('pairings/redeem', { token, device }),
    end,
    async signOut() {
      memory.wipe();
      await leave(api, memory);
      standing.set({ at: 'signed-out' });
    },
  };
}

/** What the problem of a 401 says of the session. */
export function endedBy(problem: { readonly type?: unknown } | null): Ended {
  return String(problem?.type).endsWith('session-revoked') ? 'revoked' : 'expired';
}

/** Ends the session at the server; where it can't be told now, that is remembered. */
async function leave(api: Api, memory: DeviceMemory): Promise<boolean> {
  memory.keepLeaving(true);
  const left = await api({ method: 'DELETE', path: 'sessions/current' });
  const isGone = left.ok || left.problem.status === 401;
  if (isGone) memory.keepLeaving(false);
  return isGone;
}

async function ask(api: Api): Promise<Standing> {
  const status = await api<ServerStatus>({ method: 'GET', path: 'status' });
  if (!status.ok) return { at: 'unreachable' };
  if (!status.value.setUp) return { at: 'not-set-up' };
  if (!status.value.signedIn) return { at: 'signed-out' };
  const me = await api<Me>({ method: 'GET', path: 'me' });
  return me.ok ? { at: 'signed-in', me: me.value, ended: false } : { at: 'signed-out' };
}
