/** Why one person could bring you to another: what links two people who know each other, or may. */
export type BondReason =
  /** You know them: contact days, the last of them, and the chance to be in touch (K2). */
  | { readonly type: 'known'; readonly met: number; readonly lastOn: string; readonly warmth: number }
  /** Promises that they kept towards you, or you towards them (T4). */
  | { readonly type: 'kept'; readonly kept: number; readonly broken: number }
  /** They were introduced to each other, by you; or by one of the two, who then knows you both. */
  | { readonly type: 'introduced'; readonly on: string }
  /** You met the second through the first. */
  | { readonly type: 'met-through' }
  /** Talks in which both were. */
  | { readonly type: 'together'; readonly times: number; readonly lastOn: string }
  /** They work for the same organisation, with so many others that you know. */
  | { readonly type: 'colleagues'; readonly organisation: string; readonly size: number }
  /** You spoke both at the same event, with so many others. */
  | { readonly type: 'same-event'; readonly event: string; readonly on: string; readonly size: number };

/** Two people and what links them. `from` may be `me`. */
export interface Bond {
  readonly from: string;
  readonly to: string;
  readonly reasons: readonly BondReason[];
}

/**
 * How likely it is that one brings you to the other, from 0 to 1 (T3). Between you and somebody it grows with warmth (K2), times
 * met (K3) and promises kept (T4); between others every link is a chance of its own that they know each other.
 */
export function bondStrength(reasons: readonly BondReason[]): number {
  const unlikely = reasons.reduce((left, reason) => left * (1 - chanceOf(reason)), 1);
  const kept = reasons.find(({ type }) => type === 'kept');
  return (1 - unlikely) * (kept?.type === 'kept' ? trust(kept) : 1);
}

/** The reason that says most. */
export function strongestReason(reasons: readonly BondReason[]): BondReason | null {
  const [first] = reasons.toSorted((a, b) => chanceOf(b) - chanceOf(a));
  return first ?? null;
}

function chanceOf(reason: BondReason): number {
  switch (reason.type) {
    case 'known':
      return 0.1 + 0.45 * reason.warmth + 0.35 * (Math.min(6, reason.met) / 6);
    case 'kept':
      return 0.1 * (reason.kept / (reason.kept + reason.broken + 2));
    case 'introduced':
      return 0.7;
    case 'met-through':
      return 0.75;
    case 'together':
      return 1 - 0.45 ** Math.min(4, reason.times);
    case 'colleagues':
      return 0.35 * Math.min(1, 8 / reason.size);
    case 'same-event':
      return 0.12 * Math.min(1, 8 / reason.size);
  }
}

/** Promises not kept make it less wise to ask; below a half of them kept it counts. */
function trust({ kept, broken }: { readonly kept: number; readonly broken: number }): number {
  const rate = (kept + 1) / (kept + broken + 2);
  return rate >= 0.5 ? 1 : 0.5 + rate;
}
