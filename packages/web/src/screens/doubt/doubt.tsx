import type { PrejudiceMoment } from '@kennis/domain';
import { lazy, Suspense } from 'react';

/** Apart, so that no screen carries what the coach can say for one line. */
const DoubtWords = lazy(async () => ({ default: (await import('./doubt-words.tsx')).DoubtWords }));

/** A doubt that many have at this moment, as they would think it; its answer unfolds (A6). */
export function Doubt({ at }: { readonly at: PrejudiceMoment }) {
  return (
    <Suspense>
      <DoubtWords at={at} />
    </Suspense>
  );
}
