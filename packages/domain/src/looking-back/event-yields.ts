import { seriesKeys } from '../events/event-words.ts';
import type { RecordOf } from '../records/kinds.ts';
import { indexLookBack, type LookBackIndex } from './look-back-index.ts';
import type { LookBackRecords } from './look-back-needs.ts';
import { type Worth, worthOf } from './worth.ts';
import type { Yield } from './yield.ts';
import { yieldOfEvents } from './yield-of-events.ts';
import { type YieldTell, yieldTells } from './yield-tells.ts';

/** What one event brought, and what to say of it. */
export interface EventYield {
  readonly event: RecordOf<'event'>;
  readonly yield: Yield;
  readonly tells: readonly YieldTell[];
}

/** What a club or series brought: all events of the same name or host (E3). */
export interface ClubYield {
  /** The id of its latest event. */
  readonly id: string;
  /** The name of its latest event. */
  readonly name: string;
  readonly host: string | null;
  /** Latest first. */
  readonly events: readonly RecordOf<'event'>[];
  readonly yield: Yield;
  readonly tells: readonly YieldTell[];
  readonly worth: Worth;
}

/** What one event brought (E3). */
export function eventYield(event: RecordOf<'event'>, records: LookBackRecords): EventYield {
  return yieldOf(indexLookBack(records), event);
}

/** What each of the events given brought, latest first; those still to come are left out. */
export function eventYields(records: LookBackRecords, today: string): readonly EventYield[] {
  const index = indexLookBack(records);
  return past(records.events, today).map((event) => yieldOf(index, event));
}

/**
 * The clubs and series of the events given, those you went to most first; one event alone is no club, nor are
 * those where only presence fits.
 */
export function clubYields(records: LookBackRecords, today: string): readonly ClubYield[] {
  return clubsIn(indexLookBack(records), today);
}

/** The same from what is ordered already. */
export function clubsIn(index: LookBackIndex, today: string): readonly ClubYield[] {
  return seriesOf(past(index.records.events, today))
    .filter((events) => events.length > 1)
    .map((events) => clubOf(index, events))
    .filter((club) => club.yield.gatherings > 0)
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? 1 : -1));
}

/** The same for one event. */
export function yieldOf(index: LookBackIndex, event: RecordOf<'event'>): EventYield {
  const yielded = yieldOfEvents(index, [event]);
  return { event, yield: yielded, tells: yieldTells(yielded) };
}

function clubOf(index: LookBackIndex, events: readonly RecordOf<'event'>[]): ClubYield {
  const yielded = yieldOfEvents(index, events);
  const latest = events[0];
  return {
    id: latest?.id ?? '',
    name: latest?.fields.name ?? '',
    host: latest?.fields.host ?? null,
    events,
    yield: yielded,
    tells: yieldTells(yielded),
    worth: worthOf(yielded),
  };
}

/** Events that share a name but for numbers, or a host; also through another event. */
function seriesOf(events: readonly RecordOf<'event'>[]): readonly (readonly RecordOf<'event'>[])[] {
  const leads = new Map<string, string>();
  const leadOf = (key: string): string => {
    let at = key;
    for (let next = leads.get(at); next !== undefined && next !== at; next = leads.get(at)) at = next;
    return at;
  };
  const keyed = events.map((event) => ({ event, keys: [...seriesKeys(event.fields), event.id] }));
  for (const { keys } of keyed) {
    const [first = '', ...others] = keys.map(leadOf);
    for (const other of others) if (other !== first) leads.set(other, first);
  }
  const series = new Map<string, RecordOf<'event'>[]>();
  for (const { event, keys } of keyed) {
    const lead = leadOf(keys[0] ?? event.id);
    series.set(lead, [...(series.get(lead) ?? []), event]);
  }
  return [...series.values()];
}

function past(events: readonly RecordOf<'event'>[], today: string): readonly RecordOf<'event'>[] {
  return events
    .filter(({ fields, deletedAt }) => deletedAt === null && fields.on <= today)
    .toSorted(byLatest);
}

function byLatest(a: RecordOf<'event'>, b: RecordOf<'event'>): number {
  return b.fields.on.localeCompare(a.fields.on) || (a.id < b.id ? 1 : -1);
}
