import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OneTimeLink, Session, User } from '../accounts.ts';
import type { ServerStore, StoreContext } from '../store.ts';
import { type AccountsSetup, hour } from './accounts-setup.ts';
import { testContext } from './contract-store.ts';
import { jobsContract } from './jobs-contract.ts';

/** Opens an adapter that a server can run on, with data of its own. */
export type OpenServerStore = (
  context: StoreContext,
) => Promise<{ readonly store: ServerStore; readonly close: () => Promise<void> }>;

/** Registers the tests of users, sessions, links and jobs. */
export function accountsContract(name: string, open: OpenServerStore): void {
  describe(`${name} keeps accounts and jobs:`, () => {
    const context = testContext();
    let opened: Awaited<ReturnType<OpenServerStore>> | null = null;
    let made = 0;
    beforeAll(async () => {
      opened = await open(context);
    });
    afterAll(async () => opened?.close());
    const store = (): ServerStore => {
      if (!opened) throw new Error('the store is not open');
      return opened.store;
    };
    const setup = { store, id: () => `id-${process.pid}-${++made}` };
    describe('users', () => userTests(setup));
    describe('sessions', () => sessionTests(setup));
    describe('links', () => linkTests(setup));
    describe('jobs', () => jobsContract(setup));
  });
}

function userTests({ store, id }: AccountsSetup): void {
  const user = (name: string): User => ({
    id: id(),
    name,
    passwordHash: '$argon2id$1',
    bookId: id(),
    createdAt: hour(1),
  });

  test('a user is found by id and by name in any case, and has the book', async () => {
    const { accounts } = store();
    const zoe = user('Zoë de Vries');
    const before = await accounts.countUsers();
    expect(await accounts.addUser(zoe)).toBe(true);
    expect(await accounts.countUsers()).toBe(before + 1);
    expect(await accounts.user(zoe.id)).toEqual(zoe);
    expect(await accounts.userByName(' ZOE  DE VRIES')).toEqual(zoe);
    expect(await accounts.userByName('Zoë')).toBeNull();
    expect(await accounts.booksOf(zoe.id)).toEqual([zoe.bookId]);
    expect(await accounts.users()).toContainEqual(zoe);
    expect((await store().book(zoe.bookId).position()).epoch).not.toBe('none');
  });

  test('a name is taken once, also by two at the same time, and can be changed to a free one', async () => {
    const { accounts } = store();
    const [one, other] = [user('Mo'), user('mo')];
    expect((await Promise.all([accounts.addUser(one), accounts.addUser(other)])).toSorted()).toEqual([
      false,
      true,
    ]);
    const third = user('Ali');
    await accounts.addUser(third);
    expect(await accounts.rename(third.id, 'MO')).toBe(false);
    expect(await accounts.rename(third.id, 'ALI')).toBe(true);
    expect((await accounts.user(third.id))?.name).toBe('ALI');
    expect(await accounts.rename(id(), 'Nobody')).toBe(false);
  });

  test('a password is replaced', async () => {
    const { accounts } = store();
    const piet = user('Piet');
    await accounts.addUser(piet);
    await accounts.setPassword(piet.id, '$argon2id$2');
    expect((await accounts.user(piet.id))?.passwordHash).toBe('$argon2id$2');
  });
}

function sessionTests({ store, id }: AccountsSetup): void {
  const session = (userId: string, seenAt: string): Session => ({
    id: id(),
    userId,
    tokenHash: id(),
    label: 'Chrome, Android',
    device: 'own',
    createdAt: hour(1),
    seenAt,
    expiresAt: hour(20),
  });

  test('a session is found by its token, seen, listed last seen first, and ended by its user only', async () => {
    const { accounts } = store();
    const [userId, other] = [id(), id()];
    const [a, b, c] = [session(userId, hour(2)), session(userId, hour(3)), session(userId, hour(4))];
    for (const each of [a, b, c]) await accounts.addSession(each);
    expect(await accounts.sessionByToken(a.tokenHash)).toEqual(a);
    await accounts.seeSession(a.id, hour(5), hour(21));
    expect(await accounts.sessionByToken(a.tokenHash)).toEqual({
      ...a,
      seenAt: hour(5),
      expiresAt: hour(21),
    });
    expect((await accounts.sessionsOf(userId)).map((each) => each.id)).toEqual([a.id, c.id, b.id]);
    expect(await accounts.endSession(other, a.id)).toBe(false);
    expect(await accounts.endSession(userId, a.id)).toBe(true);
    expect(await accounts.sessionByToken(a.tokenHash)).toBeNull();
    expect(await accounts.isRevoked(a.tokenHash)).toBe(false);
    await accounts.endOtherSessions(userId, c.id);
    expect((await accounts.sessionsOf(userId)).map((each) => each.id)).toEqual([c.id]);
    await accounts.endOtherSessions(userId, null);
    expect(await accounts.sessionsOf(userId)).toEqual([]);
  });

  test('a session revoked by its user is gone, and its token is known as revoked', async () => {
    const { accounts } = store();
    const [userId, other] = [id(), id()];
    const mine = session(userId, hour(2));
    await accounts.addSession(mine);
    expect(await accounts.revokeSession(other, mine.id, hour(3))).toBe(false);
    expect(await accounts.isRevoked(mine.tokenHash)).toBe(false);
    expect(await accounts.revokeSession(userId, mine.id, hour(3))).toBe(true);
    expect(await accounts.sessionByToken(mine.tokenHash)).toBeNull();
    expect(await accounts.isRevoked(mine.tokenHash)).toBe(true);
  });
}

function linkTests({ store, id }: AccountsSetup): void {
  const link = (): OneTimeLink => ({
    tokenHash: id(),
    purpose: 'pairing',
    userId: 'u1',
    expiresAt: hour(10),
  });

  test('a link is taken once, whoever asks at the same time', async () => {
    const { accounts } = store();
    const once = link();
    await accounts.addLink(once);
    const taken = await Promise.all(
      [1, 2, 3].map(() => accounts.takeLink(once.tokenHash, 'pairing', hour(9))),
    );
    expect(taken.filter((each) => each !== null)).toEqual([once]);
  });

  test('a link is not taken for another purpose, nor after it expired', async () => {
    const { accounts } = store();
    const late = link();
    await accounts.addLink(late);
    expect(await accounts.takeLink(late.tokenHash, 'set-up', hour(9))).toBeNull();
    expect(await accounts.takeLink(late.tokenHash, 'pairing', hour(10))).toBeNull();
  });

  test('with the sessions of a user go the links that could bring them back, and nobody else loses one', async () => {
    const { accounts } = store();
    const [userId, sessionId, tokenHash] = [id(), id(), id()];
    const times = { createdAt: hour(1), seenAt: hour(1), expiresAt: hour(20) };
    await accounts.addSession({ id: sessionId, userId, tokenHash, label: 'curl', device: 'own', ...times });
    const others = { ...link(), userId: id() };
    const [beforeRevoked, beforeEnded] = [
      { ...link(), userId },
      { ...link(), userId },
    ];
    for (const each of [others, beforeRevoked]) await accounts.addLink(each);
    await accounts.revokeSession(userId, sessionId, hour(2));
    expect(await accounts.takeLink(beforeRevoked.tokenHash, 'pairing', hour(3))).toBeNull();
    await accounts.addLink(beforeEnded);
    await accounts.endOtherSessions(userId, null);
    expect(await accounts.takeLink(beforeEnded.tokenHash, 'pairing', hour(3))).toBeNull();
    expect(await accounts.takeLink(others.tokenHash, 'pairing', hour(3))).toEqual(others);
  });
}
