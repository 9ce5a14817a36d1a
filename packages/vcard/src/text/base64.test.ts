import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64.ts';

test('bytes come back from base64, which is what everybody writes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...(decodeBase64(text) ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('white space, URL-safe letters and missing padding are taken; other letters are not', () => {
  expect([...(decodeBase64(' _-A\r\n B') ?? [])]).toEqual([...Buffer.from('/+AB', 'base64')]);
  expect(decodeBase64('a*b')).toBeNull();
});
