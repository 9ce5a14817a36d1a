import { expect, test } from 'vitest';
import { createIds } from './ids.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

test('createIds gives version 7 ids that carry the time', () => {
  const id = createIds(() => 0x19a_0000_0001, random)();
  expect(id).toMatch(/^019a0000-0001-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('createIds keeps order within one millisecond and when the clock goes back', () => {
  let now = 1_700_000_000_000;
  const ids = createIds(() => now, random);
  const made = Array.from({ length: 10_000 }, () => ids());
  now -= 5000;
  made.push(ids());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});
