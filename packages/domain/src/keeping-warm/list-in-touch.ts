import { addDays, type Day, daysBetween } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import { type Acquaintance, acquaintance } from './acquaintance.ts';
import { coolsAfterDays, inTouch } from './in-touch.ts';
import { type InTouchReason, inTouchReason, usualGapDays } from './in-touch-reason.ts';
import type { Tie } from './tie.ts';

/** How you stand with one person: in touch (K2) with its reason, n of 6 (K3), and apart from it who reached out (K4). */
export interface InTouchRow {
  readonly id: string;
  readonly name: string;
  readonly inTouch: number;
  readonly reason: InTouchReason;
  readonly contactDays: number;
  /** Null where you never spoke. */
  readonly daysSinceLast: number | null;
  readonly lastOn: Day | null;
  /** The first day on which in touch is below 1/3, should nothing happen; null where you never spoke. */
  readonly coolsOn: Day | null;
  readonly acquaintance: Acquaintance;
  readonly answeredOn: Day | null;
}

/** With whom, and the days on which you spoke; a few are enough for what is usual between you. */
export interface InTouchPerson {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
  readonly days: Iterable<Day>;
}

/** Everybody by in touch, the warmest first; of equals whom you spoke more, then by id. Whom you never spoke comes last. */
export function listInTouch(
  people: Iterable<InTouchPerson>,
  at: { readonly today: Day; readonly horizonDays?: number; readonly scale?: number },
): readonly InTouchRow[] {
  return [...people]
    .map((each) => inTouchRow(each, at))
    .sort((a, b) => b.inTouch - a.inTouch || b.contactDays - a.contactDays || (a.id < b.id ? -1 : 1));
}

function inTouchRow(
  { person, tie, days }: InTouchPerson,
  { today, horizonDays = 90, scale = 1 }: Parameters<typeof listInTouch>[1],
): InTouchRow {
  const contactDays = tie?.contactDays ?? 0;
  const lastOn = tie?.lastOn ?? null;
  const daysSinceLast = lastOn === null ? null : Math.max(0, daysBetween(lastOn, today));
  const past = { contactDays, daysSinceLast: daysSinceLast ?? 0 };
  return {
    id: person.id,
    name: person.fields.name?.full ?? '',
    inTouch: inTouch({ ...past, horizonDays, scale }),
    reason: inTouchReason({ ...past, usualGapDays: usualGapDays(days) }),
    contactDays,
    daysSinceLast,
    lastOn,
    coolsOn: lastOn === null ? null : addDays(lastOn, coolsAfterDays({ contactDays, horizonDays, scale })),
    acquaintance: acquaintance(contactDays),
    answeredOn: tie?.theyReachedOutOn ?? null,
  };
}
