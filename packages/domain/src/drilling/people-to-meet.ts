import { isPresenceOnly } from '../coaching/tone.ts';
import type { Day } from '../days/day.ts';
import { isSameSeries } from '../events/event-words.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';

/** What is read of an event to tell whom you may meet there. */
export interface MeetingRecords {
  readonly event: RecordOf<'event'>;
  /** The people to find there. */
  readonly targets: readonly RecordOf<'target'>[];
  /** Your own people on the list of who comes, by id. */
  readonly listed?: readonly string[];
  /** Events before it, with the talks you had there. */
  readonly earlier?: readonly {
    readonly event: RecordOf<'event'>;
    readonly encounters: readonly RecordOf<'encounter'>[];
  }[];
}

const most = 60;

/**
 * Whom you may meet at an event, by id (P7): the people to find there, those you know on its list, then those you spoke at earlier ones of the same name or host, whom you
 * met there most first. Nobody where only presence fits (P8).
 */
export function peopleToMeet({
  event,
  targets,
  listed = [],
  earlier = [],
}: MeetingRecords): readonly string[] {
  if (isPresenceOnly(event.fields.kind)) return [];
  const wanted = targets
    .filter(({ deletedAt, fields }) => deletedAt === null && fields.event === event.id && !fields.ending)
    .flatMap(({ fields }) => fields.person ?? []);
  return [...new Set([...wanted, ...listed, ...metThere(event, earlier)])].slice(0, most);
}

/** Whom you spoke at events of the same series, the most days first, then the latest. */
function metThere(
  event: RecordOf<'event'>,
  earlier: NonNullable<MeetingRecords['earlier']>,
): readonly string[] {
  const days = new Map<string, Day[]>();
  for (const { event: other, encounters } of earlier) {
    if (other.id === event.id || !isSameSeries(other.fields, event.fields)) continue;
    for (const { deletedAt, fields } of encounters) {
      if (deletedAt !== null) continue;
      for (const [person] of elements(fields, 'people'))
        days.set(person, [...(days.get(person) ?? []), fields.on].sort());
    }
  }
  return [...days]
    .sort(([a, x], [b, y]) => y.length - x.length || lastOf(y).localeCompare(lastOf(x)) || (a < b ? -1 : 1))
    .map(([person]) => person);
}

function lastOf(days: readonly Day[]): Day {
  return days.at(-1) ?? '';
}
