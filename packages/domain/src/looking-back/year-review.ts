import { isPresenceOnly } from '../coaching/tone.ts';
import type { Day } from '../days/day.ts';
import { type Balance, balanceOverall } from '../giving/balance.ts';
import { type ServedGoal, servedGoal } from '../goals/served-goal.ts';
import { introductionStage } from '../introductions/introduction-stage.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { type ClubYield, clubsIn, type EventYield, yieldOf } from './event-yields.ts';
import { harvestItem, indexLookBack, type LookBackIndex } from './look-back-index.ts';
import { type LookBackRecords, lookBackNeeds } from './look-back-needs.ts';
import { isWithin, type Period } from './period.ts';
import { byLatest, costsOf, countWhats, type HarvestItem, type Yield } from './yield.ts';
import { relationsOf } from './yield-of-events.ts';
import { type YieldTell, yieldTells } from './yield-tells.ts';

/** A month of a review, for a picture of the year. */
export interface ReviewMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly talks: number;
  readonly began: number;
  readonly given: number;
  readonly received: number;
}

/** A year of networking as data for a page that prints (E3, A7, D1). */
export interface YearReview {
  readonly period: Period;
  readonly yield: Yield;
  readonly tells: readonly YieldTell[];
  readonly months: readonly ReviewMonth[];
  /** Events in it, latest first, and the clubs among them. */
  readonly events: readonly EventYield[];
  readonly clubs: readonly ClubYield[];
  /** The event you enjoyed most, and the harvest that took longest to grow; null where there is none. */
  readonly mostEnjoyed: EventYield | null;
  readonly longestGrown: HarvestItem | null;
  /** Harvest that came after the period from talks in it. */
  readonly grewLater: readonly HarvestItem[];
  /** Giving and receiving within the period (G3). */
  readonly balance: Balance;
  /** The long-term goals, each with what served it in the period (D1). */
  readonly goals: readonly ServedGoal[];
  /** Whom you spoke most, at most ten, by contact days in the period. */
  readonly spokenMost: readonly { readonly person: string; readonly days: number }[];
  /** A list was longer than what is read: counts are of the latest part. */
  readonly truncated: boolean;
}

/** The review of a period (E3), from what `lookBackNeeds` described; `goals` are the long-term goals. */
export function yearReview(
  records: LookBackRecords,
  period: Period,
  today: Day,
  goals: readonly RecordOf<'goal'>[] = [],
): YearReview {
  const index = indexLookBack(records);
  const within = recordsWithin(records, period);
  const events = within.events
    .toSorted((a, b) => b.fields.on.localeCompare(a.fields.on) || (a.id < b.id ? 1 : -1))
    .map((event) => yieldOf(index, event));
  const yielded = yieldOfPeriod(index, within, period);
  return {
    period,
    yield: yielded,
    tells: yieldTells(yielded),
    months: monthsOf(index, within, period),
    events,
    clubs: clubsIn({ ...index, records: { ...records, events: within.events } }, today),
    mostEnjoyed: mostEnjoyed(events),
    longestGrown: longestOf(yielded.harvest),
    grewLater: grewLater(index, within, period),
    balance: balanceOverall({ favours: within.favours, introductions: within.introductions }),
    goals: goals
      .filter(({ deletedAt }) => deletedAt === null)
      .map((goal) => servedGoal(goal, [...within.events, ...within.favours, ...within.introductions])),
    spokenMost: spokenMost(within.encounters),
    truncated: isTruncated(records, period, today),
  };
}

type Within = Pick<LookBackRecords, 'events' | 'encounters' | 'favours' | 'introductions'>;

function recordsWithin(records: LookBackRecords, period: Period): Within {
  const isLive = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;
  return {
    events: records.events.filter((each) => isLive(each) && isWithin(each.fields.on, period)),
    encounters: records.encounters.filter((each) => isLive(each) && isWithin(each.fields.on, period)),
    favours: records.favours.filter((each) => isLive(each) && isWithin(each.fields.on, period)),
    introductions: records.introductions.filter(
      ({ deletedAt, fields }) =>
        deletedAt === null &&
        (isWithin(fields.on, period) ||
          isWithin(fields.introducedOn, period) ||
          isWithin(fields.outcome?.on, period)),
    ),
  };
}

function yieldOfPeriod(index: LookBackIndex, within: Within, period: Period): Yield {
  const { events, encounters, favours, introductions } = within;
  const gatherings = events.filter(({ fields }) => !isPresenceOnly(fields.kind));
  const received = favours.filter(({ fields }) => fields.by === 'them');
  return {
    ...costsOf(gatherings, index.records.reflections),
    gatherings: gatherings.length,
    presences: events.length - gatherings.length,
    talks: encounters.length,
    ...relationsOf(index, encounters),
    promises: promisesWithin(index.records.promises, period),
    introductions: {
      started: introductions.filter(({ fields }) => isWithin(fields.on, period)).length,
      worked: introductions.filter(
        ({ fields }) => introductionStage(fields) === 'worked' && isWithin(fields.outcome?.on, period),
      ).length,
    },
    given: countWhats(favours.filter(({ fields }) => fields.by === 'me')),
    received: countWhats(received),
    harvest: received.map((favour) => harvestItem(index, favour)).sort(byLatest),
  };
}

/** Made in the period; kept in it, whenever they were made. */
function promisesWithin(promises: readonly RecordOf<'promise'>[], period: Period): Yield['promises'] {
  const live = promises.filter(({ deletedAt }) => deletedAt === null);
  const kept = live.filter(
    ({ fields }) => fields.ending?.how === 'kept' && isWithin(fields.ending.on, period),
  );
  return {
    made: live.filter(({ fields }) => fields.by === 'me' && isWithin(fields.madeOn, period)).length,
    kept: kept.filter(({ fields }) => fields.by === 'me').length,
    theirsKept: kept.filter(({ fields }) => fields.by === 'them').length,
  };
}

function monthsOf({ beganAt }: LookBackIndex, within: Within, { from, to }: Period): readonly ReviewMonth[] {
  const began = new Map<string, number>();
  for (const encounter of beganAt.values()) began.set(encounter, (began.get(encounter) ?? 0) + 1);
  const months = new Map<string, { talks: number; began: number; given: number; received: number }>();
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month))
    months.set(month, { talks: 0, began: 0, given: 0, received: 0 });
  for (const { id, fields } of within.encounters) {
    const month = months.get(fields.on.slice(0, 7));
    if (!month) continue;
    month.talks++;
    month.began += began.get(id) ?? 0;
  }
  for (const { fields } of within.favours) {
    const month = months.get(fields.on.slice(0, 7));
    if (month) month[fields.by === 'me' ? 'given' : 'received']++;
  }
  return [...months].map(([month, counts]) => ({ month, ...counts }));
}

function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const next = Number(month.slice(5)) + 1;
  return next > 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 4)}-${String(next).padStart(2, '0')}`;
}

function mostEnjoyed(events: readonly EventYield[]): EventYield | null {
  const felt = events.filter((each) => (each.yield.enjoyment ?? 0) >= 4);
  return felt.toSorted((a, b) => (b.yield.enjoyment ?? 0) - (a.yield.enjoyment ?? 0))[0] ?? null;
}

function longestOf(harvest: readonly HarvestItem[]): HarvestItem | null {
  const grown = harvest.filter(({ tookDays }) => (tookDays ?? 0) > 0);
  return grown.toSorted((a, b) => (b.tookDays ?? 0) - (a.tookDays ?? 0))[0] ?? null;
}

function grewLater(index: LookBackIndex, within: Within, { to }: Period): readonly HarvestItem[] {
  const talks = new Set(within.encounters.map(({ id }) => id));
  return index.records.favours
    .filter(({ id, fields, deletedAt }) => {
      const grew = index.ancestors.get(id)?.some((thing) => talks.has(thing.id)) ?? false;
      return deletedAt === null && fields.by === 'them' && fields.on > to && grew;
    })
    .map((favour) => harvestItem(index, favour))
    .sort(byLatest);
}

function spokenMost(encounters: readonly RecordOf<'encounter'>[]): YearReview['spokenMost'] {
  const days = new Map<string, Set<Day>>();
  for (const { fields } of encounters) {
    for (const [id] of elements(fields, 'people')) {
      const known = days.get(id);
      if (known) known.add(fields.on);
      else days.set(id, new Set([fields.on]));
    }
  }
  return [...days]
    .map(([person, on]) => ({ person, days: on.size }))
    .sort((a, b) => b.days - a.days || (a.person < b.person ? -1 : 1))
    .slice(0, 10);
}

function isTruncated(records: LookBackRecords, period: Period, today: Day): boolean {
  const needs = lookBackNeeds(period, today);
  const lists = ['events', 'encounters', 'promises', 'favours', 'introductions', 'reflections'] as const;
  return lists.some((list) => records[list].length >= needs[list].limit);
}
