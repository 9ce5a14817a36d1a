import { expect, test } from 'vitest';
import { createOnce } from './use-once.ts';

test('a second tap while the first is at work does nothing; afterwards it works again', async () => {
  const once = createOnce();
  let times = 0;
  const save = async () => {
    times++;
    await Promise.resolve();
  };
  await Promise.all([once(save), once(save)]);
  expect(times).toBe(1);
  await once(save);
  expect(times).toBe(2);
});

test('what failed can be tried again', async () => {
  const once = createOnce();
  await expect(once(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  let isDone = false;
  await once(async () => {
    isDone = true;
  });
  expect(isDone).toBe(true);
});
