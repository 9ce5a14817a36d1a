import { expect, test } from 'vitest';
import { createIds } from './create-ids.ts';

/** Chance that tests can repeat: bytes that go on from the last. */
function counting(): (bytes: Uint8Array) => void {
  let last = 0;
  return (bytes) => {
    for (const at of bytes.keys()) bytes[at] = last = (last * 31 + 7) & 0xff;
  };
}

test('createIds gives version 7 ids that carry the time', () => {
  const id = createIds(() => 0x19a_0000_0001, counting())();
  expect(id).toMatch(/^019a0000-0001-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test.each([0, 0xff])('createIds gives the shape of a UUIDv7 whatever chance gives: %i', (byte) => {
  const id = createIds(
    () => Date.UTC(2026, 10, 21),
    (bytes) => bytes.fill(byte),
  )();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21));
});

test('createIds keeps the order of making within one millisecond and when the clock goes back', () => {
  let now = 1_700_000_000_000;
  const ids = createIds(() => now, counting());
  const made = Array.from({ length: 20_000 }, (_, count) => {
    if (count === 5000) now -= 5000;
    return ids();
  });
  expect(made).toEqual([...made].sort());
  expect(new Set(made).size).toBe(made.length);
});
