import type { ChannelAdvice } from '../keeping-warm/channel-advice.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import type { SuggestionPart, SuggestionReason } from '../keeping-warm/today.ts';
import type { RecordOf } from '../records/kinds.ts';

/** Why a longer talk with this person: why they are suggested at all, what they look for, or that you know each other little yet. */
export type OneToOneReason =
  | SuggestionReason
  | { readonly type: 'open-ask'; readonly ask: string }
  | { readonly type: 'few-talks'; readonly met: number };

/** Somebody for a one-to-one talk this month (K7). `score` orders, and is not shown. */
export interface OneToOneProposal {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
  /** The weightiest first; at least one. */
  readonly reasons: readonly OneToOneReason[];
  readonly parts: readonly SuggestionPart[];
  /** Live: meeting, video or call (K8). */
  readonly channel: ChannelAdvice;
  readonly score: number;
}

/** The month: how many you want, which are planned or held, and with whom more. */
export interface OneToOnes {
  readonly perMonth: number;
  readonly plans: readonly RecordOf<'promise'>[];
  readonly proposals: readonly OneToOneProposal[];
}
