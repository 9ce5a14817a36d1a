import { elements, type RecordOf, suggestTargets } from '@kennis/domain';
import { type AskedEvent, type BookReading, readSeries } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';

/**
 * How many you know that will be there, as far as can be told: the people of your own on the list, and those you met at
 * earlier events of the series (P2).
 */
export async function readKnown(
  reading: BookReading,
  event: AskedEvent,
  targets: readonly RecordOf<'target'>[],
): Promise<number> {
  const series = await readSeries(reading, event);
  const ids = series.encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  const suggested = suggestTargets(
    {
      event: { kind: 'event', deletedAt: null, ...event },
      targets,
      people: await peopleById(reading, [...new Set(ids)]),
      promises: [],
      asks: [],
      offers: [],
      earlierEvents: series.events,
      encounters: series.encounters,
    },
    Number.POSITIVE_INFINITY,
  );
  const met = suggested.filter(({ reasons }) => reasons.some(({ type }) => type === 'met-there'));
  const listed = targets.filter(({ fields }) => fields.person && fields.ending?.how !== 'dropped');
  return met.length + listed.length;
}
