import { askAgain, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

export type Wish = RecordOf<'ask'> | RecordOf<'offer'>;

/** What you look for and can help with. */
export interface Asks {
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
  /** Old ones, to ask whether they still hold (Q4). */
  readonly again: readonly Wish[];
}

/** Reads your asks and offers, latest first, on `today`. */
export async function readAsks(reading: BookReading, today: string): Promise<Asks> {
  const [asks, offers] = await Promise.all([
    reading.linked('ask', 'me', { limit: 200 }),
    reading.linked('offer', 'me', { limit: 200 }),
  ]);
  const again = askAgain<'ask' | 'offer'>([...asks, ...offers] as Wish[], today);
  return { asks, offers, again: again as readonly Wish[] };
}
