import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

function workUntilTold() {
  const order: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    order.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { order, work, end: (name: string) => ends.get(name)?.() };
}

test('no more than so many run at once, the others in the order in which they came', async () => {
  const { order, work, end } = workUntilTold();
  const turns = createTurns({ atOnce: 1, waiting: 2 });
  const all = ['a', 'b', 'c'].map((name) => turns.run(work(name)));
  await expect.poll(() => order).toEqual(['a']);
  end('a');
  await all[0];
  await expect.poll(() => order).toEqual(['a', 'b']);
  end('b');
  await expect.poll(() => order).toEqual(['a', 'b', 'c']);
  end('c');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c']);
});

test('where too many wait, one more is turned away at once and nothing is lost for the others', async () => {
  const { work, end } = workUntilTold();
  const turns = createTurns({ atOnce: 1, waiting: 0 });
  const first = turns.run(work('a'));
  expect(await turns.run(work('b'))).toBeNull();
  end('a');
  expect(await first).toBe('a');
  expect(await turns.run(async () => 'c')).toBe('c');
});

test('work that fails gives its turn on', async () => {
  const turns = createTurns({ atOnce: 1, waiting: 1 });
  await expect(turns.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.run(async () => 'next')).toBe('next');
});
