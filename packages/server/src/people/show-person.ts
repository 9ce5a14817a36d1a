import {
  type Acquaintance,
  acquaintance,
  answeredBefore,
  type Context,
  type Day,
  dayOf,
  daysBetween,
  type InTouchReason,
  inTouch,
  inTouchReason,
  type RecordOf,
  usualGapDays,
} from '@kennis/domain';
import { type BookReading, type PersonRow, readOwnScale } from '@kennis/store';

/** A person with what one wants to know before speaking to them; each list is bounded, latest first. */
export interface ShownPerson {
  readonly row: PersonRow;
  /** K3. */
  readonly acquaintance: Acquaintance;
  /** K2: the chance to be in touch within the horizon, and why. */
  readonly chance: number;
  readonly reason: InTouchReason;
  /** K4. */
  readonly answeredOn: Day | null;
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
  readonly memories: readonly RecordOf<'memory'>[];
}

const most = { limit: 20 };

/** Reads what is shown of a person of a list, as of `now`. */
export async function showPerson(
  reading: BookReading,
  row: PersonRow,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Promise<ShownPerson> {
  const { id } = row.person;
  const today = dayOf(now, zone);
  const [encounters, promises, asks, offers, memories, scale] = await Promise.all([
    reading.linked('encounter', id, most),
    reading.linked('promise', id, most),
    reading.linked('ask', id, most),
    reading.linked('offer', id, most),
    reading.linked('memory', id, most),
    readOwnScale(reading, today),
  ]);
  const contactDays = row.tie?.contactDays ?? 0;
  const lastOn = row.tie?.lastOn ?? null;
  const daysSinceLast = lastOn === null ? 0 : daysBetween(lastOn, today);
  const usual = usualGapDays(encounters.map(({ fields }) => fields.on));
  return {
    row,
    acquaintance: acquaintance(contactDays),
    chance: inTouch({ contactDays, daysSinceLast, scale }),
    reason: inTouchReason({ contactDays, daysSinceLast, usualGapDays: usual }),
    answeredOn: answeredBefore(row.tie),
    encounters,
    promises,
    asks,
    offers,
    memories,
  };
}
