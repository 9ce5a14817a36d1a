import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topBy } from './top-by.ts';

test('topBy keeps at least as many as asked, and leaves out none that is clearly above', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.integer({ min: 1, max: 20 }),
      (figures, count) => {
        const kept = topBy(figures, count, (figure) => figure);
        const left = figures.filter((figure) => !kept.includes(figure));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(count, figures.length));
        for (const figure of left) expect(figure).toBeLessThan(Math.min(...kept, 1) + 1 / 512);
      },
    ),
  );
});
