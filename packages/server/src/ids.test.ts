import { expect, test } from 'vitest';
import { createDevice, createIds } from './ids.ts';

test('ids are UUIDv7s of the time they were made at', () => {
  const id = createIds(() => Date.UTC(2026, 10, 21))();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21));
});

test('ids sort in the order of making, within a millisecond and when the clock goes back', () => {
  let now = 1000;
  const ids = createIds(() => now);
  const made = Array.from({ length: 20_000 }, (_, count) => {
    if (count === 5000) now = 900;
    return ids();
  });
  expect(made).toEqual([...made].sort());
  expect(new Set(made).size).toBe(made.length);
});

test('a device id fits in a stamp, and no two processes share one', () => {
  expect(createDevice()).toMatch(/^[0-9a-z]{6,32}$/);
  expect(createDevice()).not.toBe(createDevice());
});
