import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

test.each(['Dr ', 'Ing ', 'Bij ', 'Aa ', 'de Bij ', 'ABC '])(
  'a pitch of nothing but %j is read as fast as any other: what is tried for a name is bounded',
  (word) => {
    const begun = Date.now();
    for (const lang of ['nl', 'en'] as const) readText({ lang, as: 'pitch', text: word.repeat(2000) });
    expect(Date.now() - begun).toBeLessThan(1500);
  },
);
