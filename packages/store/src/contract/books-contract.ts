import { expect, test } from 'vitest';
import {
  byEdit,
  change,
  encounter,
  idsOf,
  person,
  type Setup,
  testContext,
  write,
} from './contract-store.ts';

/** Books apart from each other, watching, and several writers at once. */
export function booksContract(setup: Setup): void {
  test('one book shows nothing of another, with the same ids', async () => {
    const [one, other] = [setup.book(), setup.book()];
    const sha = (await one.putBlob({ type: 'text/plain', bytes: new Uint8Array([1]) })).sha256;
    await write(
      one,
      person('p1', 'Sanne', { 'tags/x': { label: 'x' }, uid: 'u1' }),
      encounter('e1', '2026-11-01', ['p1']),
    );
    await write(other, person('p1', 'Mo'));
    expect((await other.record('p1'))?.fields.name).toMatchObject({ full: 'Mo' });
    expect(await other.record('e1')).toBeNull();
    expect((await other.person('p1'))?.tie).toBeNull();
    expect(idsOf((await other.people({ order: 'name', limit: 9 })).rows)).toEqual(['p1']);
    expect(await other.search('sanne', 9)).toEqual([]);
    expect(await other.linked('encounter', 'p1')).toEqual([]);
    expect(await other.keys('tag', 9)).toEqual([]);
    expect(await other.peopleByKey(['uid:u1'])).toEqual(new Map());
    expect(await other.counts()).toEqual({ person: 1 });
    expect(await other.blob(sha)).toBeNull();
    expect(await other.history('e1', 9)).toEqual([]);
    expect(idsOf(await other.days('encounter', { order: 'asc', limit: 9 }))).toEqual([]);
    expect((await other.position()).rev).toBe(1);
    expect((await other.position()).epoch).not.toBe((await one.position()).epoch);
  });

  test('a book that was never written reads as empty', async () => {
    const book = setup.book();
    expect((await book.people({ order: 'name', limit: 9 })).rows).toEqual([]);
    expect(await book.since(0, 9)).toEqual([]);
    expect(await book.counts()).toEqual({});
    expect(await book.search('sanne', 9)).toEqual([]);
  });

  test('watch calls back after a write with its rev, until it is stopped', async () => {
    const book = setup.book();
    const seen: number[] = [];
    const stop = book.watch((rev) => seen.push(rev));
    await write(book, person('p1', 'Sanne'));
    await book.accept([change(person('p2', 'Mo'), 'c1', 0)], byEdit);
    await expect.poll(() => seen.at(-1)).toBe(2);
    stop();
    await write(book, person('p3', 'Zoë'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.at(-1)).toBe(2);
  });

  test('writers at the same time lose nothing, and each rev is taken once', async () => {
    const book = setup.book();
    await Promise.all([
      ...Array.from({ length: 30 }, (_, n) => write(book, person(`p${n}`, `Jan ${n}`))),
      ...Array.from({ length: 10 }, (_, n) =>
        book.accept([change(person(`q${n}`, 'Mo'), `c${n}`, n)], byEdit),
      ),
    ]);
    expect((await book.position()).rev).toBe(40);
    expect((await book.since(0, 99)).map(({ rev }) => rev)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
    expect(await book.counts()).toEqual({ person: 40 });
  });

  test('a second store on the same data reads, writes and is noticed', async (context) => {
    if (!setup.another) return context.skip('this adapter has its data for itself');
    const other = await setup.another(testContext('device2'));
    const book = setup.book();
    const seen: number[] = [];
    const stop = book.watch((rev) => seen.push(rev));
    try {
      const same = other.book(book.id);
      await write(book, person('p1', 'Sanne'));
      expect(idsOf(await same.search('sanne', 9))).toEqual(['p1']);
      await Promise.all(
        Array.from({ length: 20 }, (_, n) => write(n % 2 ? same : book, person(`q${n}`, `Jan ${n}`))),
      );
      expect((await book.position()).rev).toBe(21);
      await write(same, person('z', 'Zoë'));
      await expect.poll(() => seen.at(-1), { timeout: 5000 }).toBe(22);
    } finally {
      stop();
      await other.close();
    }
  });
}
