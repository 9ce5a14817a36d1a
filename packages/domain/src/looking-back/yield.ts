import type { Day } from '../days/day.ts';
import type { FavourWhat } from '../giving/favour.ts';
import type { RecordOf } from '../records/kinds.ts';

/** Something received, and how long it took to grow. */
export interface HarvestItem {
  readonly favour: RecordOf<'favour'>;
  /** The first thing of its chain, by id; null where it grew from nothing that is known. */
  readonly root: string | null;
  /** Days since that. */
  readonly tookDays: number | null;
}

/** What an event, a club or a year brought (E3), beside what it cost. Energy and enjoyment come first, as they weigh as much (A7). */
export interface Yield {
  /** From 1 to 5, the mean of what you answered; null where you answered nothing. */
  readonly enjoyment: number | null;
  readonly energy: number | null;
  /** Gatherings, those where only presence fits apart (P8). */
  readonly gatherings: number;
  readonly presences: number;
  readonly talks: number;
  /** Ids of whom you spoke for the first time, and of whom you knew by then; over a year somebody may be both. */
  readonly began: readonly string[];
  readonly keptWarm: readonly string[];
  /** How often somebody was spoken on a day after your first talk: upkeep. */
  readonly again: number;
  readonly promises: { readonly made: number; readonly kept: number; readonly theirsKept: number };
  readonly introductions: { readonly started: number; readonly worked: number };
  readonly given: WhatCounts;
  readonly received: WhatCounts;
  /** What you received, latest first: of an event, what grew from talks there, months later too; of a year, what came in it. */
  readonly harvest: readonly HarvestItem[];
  readonly hours: number;
  readonly fees: readonly { readonly cents: number; readonly currency: string }[];
}

/** How many of each, and together. */
export interface WhatCounts {
  readonly total: number;
  readonly byWhat: { readonly [what in FavourWhat]?: number };
}

/** Counts favours by what they are. */
export function countWhats(favours: readonly RecordOf<'favour'>[]): WhatCounts {
  const byWhat: { [what in FavourWhat]?: number } = {};
  for (const { fields } of favours) byWhat[fields.what] = (byWhat[fields.what] ?? 0) + 1;
  return { total: favours.length, byWhat };
}

/** What gatherings cost and how they were: hours, fees per currency, mean energy and enjoyment. */
export function costsOf(
  events: readonly RecordOf<'event'>[],
  reflections: readonly RecordOf<'reflection'>[],
): Pick<Yield, 'enjoyment' | 'energy' | 'hours' | 'fees'> {
  const fees = new Map<string, number>();
  for (const { fields } of events) {
    if (fields.fee) fees.set(fields.fee.currency, (fees.get(fields.fee.currency) ?? 0) + fields.fee.cents);
  }
  const ids = new Set(events.map(({ id }) => id));
  const answered = reflections.filter(({ fields, deletedAt }) => deletedAt === null && ids.has(fields.event));
  return {
    enjoyment: mean(answered.flatMap(({ fields }) => fields.enjoyment ?? [])),
    energy: mean(answered.flatMap(({ fields }) => fields.energy ?? [])),
    hours: events.reduce((sum, { fields }) => sum + (fields.hours ?? 0), 0),
    fees: [...fees].map(([currency, cents]) => ({ cents, currency })).filter(({ cents }) => cents > 0),
  };
}

/** Latest first, each day as it stands. */
export function byLatest(
  a: { readonly favour: { readonly fields: { readonly on: Day } } },
  b: typeof a,
): number {
  return b.favour.fields.on.localeCompare(a.favour.fields.on);
}

/** Rounded to one decimal. */
function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10;
}
