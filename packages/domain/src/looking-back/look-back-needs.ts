import { addDays, type Day, isDay } from '../days/day.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import type { RecordOf } from '../records/kinds.ts';
import { type BookRecord, elements } from '../records/record.ts';
import type { Period } from './period.ts';

/** What is read to look back. `sources` are records by id that `missingSources` named. */
export interface LookBackRecords {
  readonly events: readonly RecordOf<'event'>[];
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly reflections: readonly RecordOf<'reflection'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  readonly favours: readonly RecordOf<'favour'>[];
  readonly introductions: readonly RecordOf<'introduction'>[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
  readonly sources?: readonly BookRecord[];
  /** Who was spoken before the first of the encounters given: see `spokenBefore`, `spokenBeforeByTie`. */
  readonly spokenBefore: ReadonlySet<string>;
}

/**
 * What a shell loads to look back over a period: lists by day (`days`), latest first, each bounded, so that no book is
 * scanned. Then the people in the encounters, their ties, and in rounds what `missingSources` names. Where a list came back
 * full, `yearReview` says that it is `truncated`.
 */
export interface LookBackNeeds {
  readonly events: Range;
  readonly encounters: Range;
  readonly reflections: Range;
  /** By the day they were made: those made a year before may have been kept in the period. */
  readonly promises: Range;
  /** Up to today: harvest comes months later. */
  readonly favours: Range;
  readonly introductions: Range;
  readonly rounds: number;
}

interface Range {
  readonly from: Day;
  readonly to: Day;
  readonly limit: number;
}

/** What looking back over a period needs (E3). */
export function lookBackNeeds({ from, to }: Pick<Period, 'from' | 'to'>, today: Day): LookBackNeeds {
  const yearBefore = addDays(from, -365);
  return {
    events: { from, to, limit: 500 },
    encounters: { from, to, limit: 5000 },
    reflections: { from, to: today, limit: 500 },
    promises: { from: yearBefore, to, limit: 1000 },
    favours: { from, to: today, limit: 1000 },
    introductions: { from: yearBefore, to: today, limit: 300 },
    rounds: 6,
  };
}

/**
 * What a shell loads to look back on one event or club: what links to each event, and what links to the encounters there; with
 * that, in rounds, what links to those favours and introductions (`linkedOf`), so that harvest of months later is found.
 */
export const eventYieldNeeds: {
  readonly ofEvent: readonly ['encounter', 'reflection', 'promise'];
  readonly ofEncounter: readonly ['favour', 'introduction', 'promise'];
  readonly ofGrown: readonly ['favour', 'introduction'];
  readonly limit: number;
  readonly rounds: number;
} = {
  ofEvent: ['encounter', 'reflection', 'promise'],
  ofEncounter: ['favour', 'introduction', 'promise'],
  ofGrown: ['favour', 'introduction'],
  limit: 500,
  rounds: 6,
};

/** Who of the people in these encounters was spoken before a day. */
export function spokenBefore(encounters: readonly RecordOf<'encounter'>[], on: Day): ReadonlySet<string> {
  const earlier = encounters.filter(({ fields, deletedAt }) => deletedAt === null && fields.on < on);
  return new Set(earlier.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id)));
}

/**
 * The same from the ties, where the encounters given are all since a day up to now: whose tie has more contact days than those
 * was spoken before. For a period that has passed, ask storage for one encounter before the earliest in it
 * (`linked('encounter', person, { before, limit: 1 })`).
 */
export function spokenBeforeByTie(
  encounters: readonly RecordOf<'encounter'>[],
  ties: ReadonlyMap<string, Pick<Tie, 'contactDays'>>,
): ReadonlySet<string> {
  const days = new Map<string, Set<Day>>();
  for (const { fields, deletedAt } of encounters) {
    if (deletedAt !== null || !isDay(fields.on)) continue;
    for (const [id] of elements(fields, 'people')) {
      const known = days.get(id);
      if (known) known.add(fields.on);
      else days.set(id, new Set([fields.on]));
    }
  }
  return new Set(
    [...days].filter(([id, on]) => (ties.get(id)?.contactDays ?? 0) > on.size).map(([id]) => id),
  );
}
