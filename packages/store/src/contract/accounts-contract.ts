import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OneTimeLink, Session, User } from '../accounts.ts';
import type { ServerStore, StoreContext } from '../store.ts';
import { testContext } from './contract-store.ts';

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
    describe('jobs', () => jobTests(setup));
  });
}

interface Setup {
  store(): ServerStore;
  id(): string;
}

const hour = (n: number) => `2026-11-21T${String(n).padStart(2, '0')}:00:00.000Z`;

function userTests({ store, id }: Setup): void {
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

function sessionTests({ store, id }: Setup): void {
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

function linkTests({ store, id }: Setup): void {
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
}

function jobTests({ store, id }: Setup): void {
  const add = async (bookId: string) => {
    const jobId = id();
    await store().jobs.add({
      id: jobId,
      bookId,
      kind: 'import',
      state: 'waiting',
      data: { done: 0, file: 'a' },
      createdAt: hour(1),
      updatedAt: hour(1),
      leasedUntil: null,
      leasedBy: null,
    });
    return jobId;
  };

  test('a job is leased by one worker, goes on in steps, and is done', async () => {
    const { jobs } = store();
    const bookId = id();
    const jobId = await add(bookId);
    const leases = await Promise.all(
      ['w1', 'w2', 'w3'].map((worker) => jobs.lease(worker, hour(2), hour(3))),
    );
    const [leased] = leases.filter((each) => each !== null);
    expect(leases.filter((each) => each !== null)).toHaveLength(1);
    expect(leased).toMatchObject({ id: jobId, state: 'running', data: { done: 0 }, leasedUntil: hour(3) });
    const worker = leased?.leasedBy ?? '';
    const step = { data: { done: 5 }, state: 'running', at: hour(2), until: hour(4) } as const;
    expect(await jobs.step(jobId, 'another', step)).toBe(false);
    expect(await jobs.step(jobId, worker, step)).toBe(true);
    expect(await jobs.job(bookId, jobId)).toMatchObject({
      data: { done: 5 },
      leasedUntil: hour(4),
      leasedBy: worker,
    });
    expect(await jobs.lease('w9', hour(3), hour(5))).toBeNull();
    expect(await jobs.step(jobId, worker, { ...step, state: 'done', until: null })).toBe(true);
    expect(await jobs.job(bookId, jobId)).toMatchObject({ state: 'done', leasedUntil: null });
    expect(await jobs.lease('w9', hour(9), hour(10))).toBeNull();
  });

  test('a job whose worker died is leased by another, and the first has lost it', async () => {
    const { jobs } = store();
    const bookId = id();
    const jobId = await add(bookId);
    await jobs.lease('w1', hour(2), hour(3));
    expect(await jobs.lease('w2', hour(3), hour(4))).toMatchObject({ id: jobId, leasedBy: 'w2' });
    expect(await jobs.step(jobId, 'w1', { data: {}, state: 'done', at: hour(3), until: null })).toBe(false);
    expect(await jobs.step(jobId, 'w2', { data: {}, state: 'failed', at: hour(3), until: null })).toBe(true);
  });

  test('jobs are listed and removed by book, the latest first', async () => {
    const { jobs } = store();
    const [bookId, other] = [id(), id()];
    const [first, second] = [await add(bookId), await add(bookId)];
    expect((await jobs.jobsOf(bookId, 9)).map((job) => job.id)).toEqual(
      [second, first].toSorted().toReversed(),
    );
    expect(await jobs.jobsOf(bookId, 1)).toHaveLength(1);
    expect(await jobs.job(other, first)).toBeNull();
    await jobs.remove(other, first);
    await jobs.remove(bookId, second);
    expect((await jobs.jobsOf(bookId, 9)).map((job) => job.id)).toEqual([first]);
    await jobs.remove(bookId, first);
  });
}
