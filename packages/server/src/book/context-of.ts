import { type Context, isZone } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** A clock (ms since 1970) and ids. */
export interface Means {
  readonly now: () => number;
  readonly ids: () => string;
}

const machineZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What rules may know of the world, in the zone of the book's owner (the machine's, until they choose one). */
export async function contextOf(reading: Pick<BookReading, 'record'>, { now, ids }: Means): Promise<Context> {
  const setting = await reading.record('setting');
  const zone = setting?.fields.zone;
  return {
    now: new Date(now()).toISOString(),
    zone: typeof zone === 'string' && isZone(zone) ? zone : machineZone,
    ids,
  };
}
