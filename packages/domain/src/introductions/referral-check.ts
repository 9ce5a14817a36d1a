import { type Day, daysBetween } from '../days/day.ts';
import { daysToSpan, type TimeSpan } from '../days/span.ts';
import { type Acquaintance, acquaintance, answeredBefore } from '../keeping-warm/acquaintance.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import { keepingRate } from '../promises/keeping-rate.ts';
import type { RecordOf } from '../records/kinds.ts';

/** How well you know somebody before you refer them (T2). It advises, and never forbids. */
export interface ReferralCheck {
  readonly verdict: 'well' | 'fairly' | 'thin';
  readonly acquaintance: Acquaintance;
  /** What there is to go by, as data for one sentence each. */
  readonly findings: readonly ReferralFinding[];
  /** What would help before you refer; empty where you know them well. */
  readonly advice: readonly ReferralAdvice[];
}

export type ReferralFinding =
  | { readonly type: 'never-met' }
  | { readonly type: 'met'; readonly met: number }
  | ({ readonly type: 'last-spoken' } & TimeSpan)
  | { readonly type: 'kept'; readonly kept: number; readonly judged: number }
  | { readonly type: 'no-promises' }
  | { readonly type: 'answered' }
  | { readonly type: 'never-reached-out' };

export type ReferralAdvice =
  | { readonly type: 'meet-first' }
  | { readonly type: 'meet-more'; readonly more: number }
  | { readonly type: 'speak-again' }
  | { readonly type: 'ask-about-promises' }
  | { readonly type: 'agree-on-something-small' };

const fewTimes = 3;
const longDays = 365;
const goodRate = 0.75;

/** What is read: the tie with the person, and the promises that link to them. */
export interface ReferralRecords {
  readonly tie: Tie | null;
  readonly promises: readonly RecordOf<'promise'>[];
}

/**
 * How well you know somebody whom you may refer: times met (K3), the promises they kept, when you last spoke and whether
 * they ever reached out (K4). Thin is: met less than three times, silent for over a year, or promises mostly not kept.
 */
export function referralCheck({ tie, promises }: ReferralRecords, today: Day): ReferralCheck {
  const met = tie?.contactDays ?? 0;
  const quietDays = tie?.lastOn ? Math.max(0, daysBetween(tie.lastOn, today)) : null;
  const live = promises.filter(({ deletedAt }) => deletedAt === null).map(({ fields }) => fields);
  const { kept, released, overdue, rate } = keepingRate(live, today, 'them');
  const judged = kept + released + overdue;
  const findings: readonly ReferralFinding[] = [
    met === 0 ? { type: 'never-met' } : { type: 'met', met },
    ...(quietDays === null ? [] : [{ type: 'last-spoken' as const, ...daysToSpan(quietDays) }]),
    judged === 0 ? { type: 'no-promises' } : { type: 'kept', kept, judged },
    ...(met === 0
      ? []
      : [{ type: answeredBefore(tie) ? ('answered' as const) : ('never-reached-out' as const) }]),
  ];
  const weak = { few: met < fewTimes, quiet: (quietDays ?? 0) > longDays, broken: (rate ?? 1) < goodRate };
  return {
    verdict: verdictOf(weak, met, judged),
    acquaintance: acquaintance(met),
    findings,
    advice: adviceOf(weak, met, judged),
  };
}

interface Weak {
  readonly few: boolean;
  readonly quiet: boolean;
  readonly broken: boolean;
}

function verdictOf({ few, quiet, broken }: Weak, met: number, judged: number): ReferralCheck['verdict'] {
  if (few || quiet || broken) return 'thin';
  return met >= 6 && judged > 0 ? 'well' : 'fairly';
}

function adviceOf({ few, quiet, broken }: Weak, met: number, judged: number): readonly ReferralAdvice[] {
  if (met === 0) return [{ type: 'meet-first' }];
  return [
    ...(few ? [{ type: 'meet-more' as const, more: fewTimes - met }] : []),
    ...(quiet ? [{ type: 'speak-again' as const }] : []),
    ...(broken ? [{ type: 'ask-about-promises' as const }] : []),
    ...(judged === 0 && met < 6 ? [{ type: 'agree-on-something-small' as const }] : []),
  ];
}
