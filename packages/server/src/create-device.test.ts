import { expect, test } from 'vitest';
import { createDevice } from './create-device.ts';

test('a device id fits in a stamp, and no two processes share one', () => {
  expect(createDevice()).toMatch(/^[0-9a-z]{6,32}$/);
  expect(createDevice()).not.toBe(createDevice());
});
