import { type Day, daysBetween } from '../days/day.ts';
import { daysToSpan } from '../days/span.ts';
import { dueIntroductions } from '../introductions/due-introductions.ts';
import { resolveMerged } from '../people/resolve-merged.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { DuePromise, Today } from './today.ts';

/** The part of what `todayNeeds` described that promises and events take. `people` has aliases with whom they became. */
export interface DueInput {
  readonly promises: readonly RecordOf<'promise'>[];
  readonly introductions?: readonly RecordOf<'introduction'>[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
  readonly events: readonly RecordOf<'event'>[];
}

/** What of Today asks no weighing: promises due (F3) and what is coming. Few reads, so a phone shows it first. */
export function dueToday(
  input: DueInput,
  on: Day,
): Pick<Today, 'on' | 'promises' | 'introductions' | 'events'> {
  const promises = duePromises(input, on);
  const { introductions = [], people } = input;
  const promisesDue = promises.map(({ promise }) => promise);
  return {
    on,
    promises,
    introductions: dueIntroductions({ introductions, people, promisesDue }, on),
    events: comingEvents(input.events, on),
  };
}

function duePromises({ promises, people }: DueInput, today: Day): readonly DuePromise[] {
  return promises
    .filter(
      ({ deletedAt, fields: { ending, dueOn } }) => deletedAt === null && !ending && dueOn && dueOn <= today,
    )
    .map((promise) => duePromise(promise, people, today))
    .filter(({ person }) => person?.deletedAt == null)
    .sort((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'));
}

function duePromise(
  promise: RecordOf<'promise'>,
  people: ReadonlyMap<string, RecordOf<'person'>>,
  today: Day,
): DuePromise {
  const { by, dueOn = today, person } = promise.fields;
  const days = daysBetween(dueOn, today);
  const id = resolveMerged(person, (each) => people.get(each)?.fields.mergedInto);
  return {
    promise,
    person: people.get(id) ?? null,
    reason:
      days > 0 ? { type: 'promise-overdue', by, ...daysToSpan(days) } : { type: 'promise-due-today', by },
  };
}

/** By due day; yours before theirs. */
function orderOf({ promise: { id, fields } }: DuePromise): string {
  return `${fields.dueOn} ${fields.by === 'me' ? 0 : 1} ${id}`;
}

function comingEvents(events: readonly RecordOf<'event'>[], today: Day): Today['events'] {
  return events
    .filter(({ deletedAt, fields }) => deletedAt === null && fields.on >= today)
    .map((event) => ({ event, inDays: daysBetween(today, event.fields.on) }))
    .sort((a, b) => a.inDays - b.inDays);
}
