import { type Context, type EventPhase, eventPhase, isLookBackWaiting, type RecordOf } from '@kennis/domain';

/** An event in the list, with where it is in time. */
export interface ListedEvent {
  readonly event: RecordOf<'event'>;
  readonly phase: EventPhase;
}

/** Events as the list shows them: what is coming or going on, what waits for looking back, and the rest by month. */
export interface EventGroups {
  /** The nearest first. */
  readonly coming: readonly ListedEvent[];
  /** The latest first. */
  readonly waiting: readonly ListedEvent[];
  /** The latest month first; `month` is `2026-11`. */
  readonly past: readonly { readonly month: string; readonly events: readonly ListedEvent[] }[];
}

/** Puts events in their groups at this moment. */
export function groupEvents(
  events: readonly RecordOf<'event'>[],
  reflections: readonly RecordOf<'reflection'>[],
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): EventGroups {
  const listed = events
    .map((event) => ({ event, phase: eventPhase(event.fields, now, zone) }))
    .toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)));
  const isOver = ({ phase }: ListedEvent) => phase === 'just-past' || phase === 'past';
  const over = listed.filter(isOver).toReversed();
  const isWaiting = ({ event }: ListedEvent) => isLookBackWaiting(event, reflections, { now, zone });
  const months = Map.groupBy(
    over.filter((each) => !isWaiting(each)),
    ({ event }) => event.fields.on.slice(0, 7),
  );
  return {
    coming: listed.filter((each) => !isOver(each)),
    waiting: over.filter(isWaiting),
    past: [...months].map(([month, inMonth]) => ({ month, events: inMonth })),
  };
}

function momentOf({ event: { fields } }: ListedEvent): string {
  return `${fields.on}T${fields.startsAt ?? ''}`;
}
