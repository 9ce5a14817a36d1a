import type { Day } from '../days/day.ts';
import { type KeepingRate, keepingRate } from '../promises/keeping-rate.ts';
import type { RecordOf } from '../records/kinds.ts';
import { balanceWith } from './balance.ts';
import { isGivenIntroduction } from './chain-thing.ts';

/** What your word is worth to one person (T4), for your eyes alone: parts, no score. */
export interface Credibility {
  /** Your promises to them. */
  readonly promises: KeepingRate;
  /** Times you helped, introductions apart. */
  readonly helped: number;
  /** Introductions of them that worked. */
  readonly introductions: number;
  readonly parts: readonly CredibilityPart[];
}

/** One part of your credibility, as data for one sentence. */
export type CredibilityPart =
  | { readonly type: 'promises'; readonly kept: number; readonly judged: number }
  | { readonly type: 'overdue'; readonly count: number }
  | { readonly type: 'helped'; readonly count: number }
  | { readonly type: 'introductions'; readonly count: number }
  | { readonly type: 'nothing-yet' };

/** What is read for it: all that links to the person. */
export interface CredibilityRecords {
  readonly promises: readonly RecordOf<'promise'>[];
  readonly favours: readonly RecordOf<'favour'>[];
  readonly introductions?: readonly RecordOf<'introduction'>[];
}

/** Your credibility with a person: promises kept, help given, introductions that worked (T4). */
export function credibilityWith(
  person: string,
  { promises, favours, introductions = [] }: CredibilityRecords,
  today: Day,
): Credibility {
  const toThem = promises.filter(({ fields, deletedAt }) => deletedAt === null && fields.person === person);
  const kept = keepingRate(
    toThem.map(({ fields }) => fields),
    today,
  );
  const worked = introductions.filter(
    (each) => isGivenIntroduction(each) && (each.fields.a === person || each.fields.b === person),
  ).length;
  const { given, givenByWhat } = balanceWith(person, { favours, introductions });
  const introduced = Math.max(worked, givenByWhat.introduction ?? 0);
  const helped = given - (givenByWhat.introduction ?? 0);
  return {
    promises: kept,
    helped,
    introductions: introduced,
    parts: partsOf(kept, helped, introduced),
  };
}

function partsOf(
  { kept, released, overdue }: KeepingRate,
  helped: number,
  introductions: number,
): readonly CredibilityPart[] {
  const judged = kept + released + overdue;
  const parts: CredibilityPart[] = [
    ...(judged > 0 ? [{ type: 'promises' as const, kept, judged }] : []),
    ...(helped > 0 ? [{ type: 'helped' as const, count: helped }] : []),
    ...(introductions > 0 ? [{ type: 'introductions' as const, count: introductions }] : []),
    ...(overdue > 0 ? [{ type: 'overdue' as const, count: overdue }] : []),
  ];
  return parts.length > 0 ? parts : [{ type: 'nothing-yet' }];
}
