import { expect, test } from 'vitest';
import { type AccountsSetup, hour } from './accounts-setup.ts';

/** Long work: leased by one worker at a time, in steps. */
export function jobsContract({ store, id }: AccountsSetup): void {
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

  test('what a worker that is gone had is free at once, what others have is not', async () => {
    const { jobs } = store();
    const bookId = id();
    const [first, second] = [await add(bookId), await add(bookId)];
    const worker = `gone ${first}`;
    const held = [await jobs.lease(worker, hour(2), hour(3)), await jobs.lease(id(), hour(2), hour(3))];
    await jobs.free((each) => each === worker);
    expect(await jobs.lease('w2', hour(2), hour(3))).toMatchObject({ id: held[0]?.id });
    expect(await jobs.lease('w2', hour(2), hour(3))).toBeNull();
    for (const each of [first, second]) await jobs.remove(bookId, each);
  });

  test('a lease from before the clock went back has run out', async () => {
    const { jobs } = store();
    const bookId = id();
    const jobId = await add(bookId);
    await jobs.lease('w1', hour(20), hour(21));
    expect(await jobs.lease('w2', hour(2), hour(3))).toMatchObject({ id: jobId, leasedBy: 'w2' });
    await jobs.remove(bookId, jobId);
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
