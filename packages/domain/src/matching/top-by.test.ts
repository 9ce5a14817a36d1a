import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topBy } from './top-by.ts';

test('topBy keeps at least as many as asked, and none above is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), fc.nat(20), (figures, count) => {
      const kept = topBy(figures, count, (figure) => figure);
      const best = [...figures].sort((a, b) => b - a).slice(0, count);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(count, figures.length));
      for (const figure of best) expect(kept).toContain(figure);
    }),
  );
});
