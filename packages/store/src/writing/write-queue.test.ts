import { expect, test } from 'vitest';
import { type Transactions, WriteQueue } from './write-queue.ts';
import { WriteQueues } from './write-queues.ts';

/** Transactions on a list of words, which are kept at the commit. */
function words(fail: { readonly commit?: boolean } = {}) {
  const kept: string[] = [];
  const commits: number[] = [];
  const transactions: Transactions<{ readonly words: string[]; spoiled: boolean }> = {
    begin: async () => ({ words: [], spoiled: false }),
    commit: async (transaction) => {
      if (fail.commit) throw new Error('disk full');
      kept.push(...transaction.words);
      commits.push(transaction.words.length);
    },
    rollback: async () => undefined,
    attempt: async (transaction, write) => {
      const before = transaction.words.length;
      try {
        return await write();
      } catch (error) {
        transaction.spoiled = transaction.words.length > before;
        throw error;
      }
    },
    isSpoiled: ({ spoiled }) => spoiled,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    time: () => 0,
  };
  return { queue: new WriteQueue(transactions), transactions, kept, commits };
}

test('what comes in together shares one commit, in order', async () => {
  const { queue, kept, commits } = words();
  const add = (word: string) => queue.add(async (transaction) => transaction.words.push(word));
  await Promise.all(['a', 'b', 'c'].map(add));
  expect(kept).toEqual(['a', 'b', 'c']);
  expect(commits).toEqual([3]);
});

test('a write that fails before it wrote leaves the others where they are', async () => {
  const { queue, kept, commits } = words();
  const outcomes = await Promise.allSettled([
    queue.add(async (transaction) => transaction.words.push('a')),
    queue.add(async () => {
      throw new Error('no');
    }),
    queue.add(async (transaction) => transaction.words.push('c')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(kept).toEqual(['a', 'c']);
  expect(commits).toEqual([2]);
});

test('a write that fails halfway is undone alone: the others run once more', async () => {
  const { queue, kept } = words();
  let tries = 0;
  const outcomes = await Promise.allSettled([
    queue.add(async (transaction) => {
      tries += 1;
      transaction.words.push('a');
    }),
    queue.add(async (transaction) => {
      transaction.words.push('half');
      throw new Error('no');
    }),
    queue.add(async (transaction) => transaction.words.push('c')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(kept).toEqual(['a', 'c']);
  expect(tries).toBe(2);
});

test('nothing resolves when the commit fails', async () => {
  const { queue, kept } = words({ commit: true });
  const outcomes = await Promise.allSettled(
    ['a', 'b'].map((word) => queue.add(async (transaction) => transaction.words.push(word))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(kept).toEqual([]);
});

test('idle resolves when nothing waits or runs, in one queue and in several', async () => {
  const { queue, transactions, kept } = words();
  const queues = new WriteQueues(transactions);
  void queue.add(async (transaction) => transaction.words.push('a'));
  void queues.add('one', async (transaction) => transaction.words.push('b'));
  void queues.add('other', async (transaction) => transaction.words.push('c'));
  await Promise.all([queue.idle(), queues.idle()]);
  expect(kept.toSorted()).toEqual(['a', 'b', 'c']);
});
