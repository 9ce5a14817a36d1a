import { expect, test } from 'vitest';
import { capture } from './capture.ts';

const context = { now: '2026-11-21T10:00:00.000Z', zone: 'Europe/Amsterdam' };

test.each(['’A', 'Ir ', 'A’', "'A", 'a'])(
  'a line of nothing but %j is read as fast as any other: what is tried for a name is bounded',
  (piece) => {
    const begun = Date.now();
    capture(piece.repeat(20_000 / piece.length), context);
    expect(Date.now() - begun).toBeLessThan(1500);
  },
);
