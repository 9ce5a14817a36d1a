import type { Editing } from './editing.ts';
import type { KnownPeople } from './known-people.ts';
import type { TalkChange } from './talk/change-talk.ts';
import type { TalkReading } from './talk/read-talk.ts';
import type { Occasion } from './use-occasion.ts';

/** What a draft needs to draw and correct itself. */
export interface DraftContext {
  readonly reading: TalkReading;
  readonly known: KnownPeople;
  readonly occasion: Occasion;
  readonly editing: Editing;
  readonly change: (what: TalkChange) => void;
  /** It was to be saved while a name fits several. */
  readonly isAsking: boolean;
  /** The number that the next part put there by hand gets. */
  readonly next: number;
}
