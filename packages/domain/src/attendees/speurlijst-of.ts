import { isPresenceOnly } from '../coaching/tone.ts';
import { type Day, daysBetween } from '../days/day.ts';
import type { EventKind } from '../events/event.ts';
import { reasonWeights, type TargetReason } from '../events/target-reason.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import { type Bond, bondStrength } from '../paths/bond.ts';
import { organisationKey } from '../paths/bonds-of.ts';
import { sameName } from '../people/same-name.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { RecognisedAttendee } from './recognise-attendees.ts';

/** An ask and what answers it, between you and an attendee. */
export type AttendeeMatch = Extract<
  TargetReason,
  { readonly type: 'can-help-you' | 'you-can-help' | 'may-know' }
>;

/** What the list of people to find is made from. */
export interface SpeurlijstRecords {
  readonly attendees: readonly RecognisedAttendee[];
  readonly kind: EventKind;
  /** Those who were recognised. */
  readonly ties: ReadonlyMap<string, Tie>;
  readonly promises: readonly RecordOf<'promise'>[];
  /** Who knows whom among those who were recognised. */
  readonly bonds?: readonly Bond[];
  /** Those on the list of the event already. */
  readonly targets?: readonly RecordOf<'target'>[];
  /** Those who were spoken there already. */
  readonly spoken?: ReadonlySet<string>;
}

/** How the list is made. */
export interface SpeurlijstChoice {
  readonly today: Day;
  /** 6 unless given. */
  readonly limit?: number;
  /** What you and an attendee could do for each other; nobody unless given. */
  readonly matches?: (attendee: RecognisedAttendee) => readonly AttendeeMatch[];
}

/** Somebody to find, with the reasons, the strongest first: it also gives the first sentence (`opening` of `sentenceOf`). */
export interface SpeurlijstEntry {
  readonly attendee: RecognisedAttendee;
  readonly reasons: readonly TargetReason[];
}

const longAgoDays = 180;
const likelyKnows = 0.4;
/** What another of the same kind counts, of what the one before it did. */
const another = 0.55;

/**
 * Whom to find of those who come (P3): to whom a promise is open, who answers an ask, who could introduce whom, who is dormant, whom
 * you know. A few of several kinds rather than the most of one. Nobody where only presence fits (P8).
 */
export function speurlijstOf(
  records: SpeurlijstRecords,
  { today, limit = 6, matches = () => [] }: SpeurlijstChoice,
): readonly SpeurlijstEntry[] {
  if (isPresenceOnly(records.kind)) return [];
  const acquainted = acquaintances(records);
  const entries = records.attendees
    .filter((attendee) => !isFound(attendee, records))
    .map((attendee): SpeurlijstEntry => {
      const reasons = [
        ...promiseReasons(attendee, records.promises),
        ...matches(attendee),
        ...hereReasons(attendee, records, acquainted),
        ...tieReasons(attendee, records.ties, today),
      ];
      return { attendee, reasons: reasons.toSorted((a, b) => reasonWeights[b.type] - reasonWeights[a.type]) };
    })
    .filter(({ reasons }) => reasons.length > 0);
  return varied(entries, limit);
}

/** Whether somebody is on the list already, or was taken off it, or was spoken. */
function isFound({ known, name }: RecognisedAttendee, { targets = [], spoken }: SpeurlijstRecords): boolean {
  if (known !== null && spoken?.has(known)) return true;
  return targets.some(({ deletedAt, fields }) => {
    if (deletedAt !== null) return false;
    return fields.person === undefined ? sameName(fields.name ?? '', name) : fields.person === known;
  });
}

function promiseReasons(
  { known }: RecognisedAttendee,
  promises: SpeurlijstRecords['promises'],
): readonly TargetReason[] {
  return promises
    .filter(({ deletedAt, fields }) => deletedAt === null && fields.person === known && fields.ending == null)
    .map(({ fields: { by, text } }) => ({ type: by === 'me' ? 'promised-by-me' : 'promised-by-them', text }));
}

function tieReasons(
  { known }: RecognisedAttendee,
  ties: SpeurlijstRecords['ties'],
  today: Day,
): readonly TargetReason[] {
  const tie = known === null ? undefined : ties.get(known);
  if (!tie || tie.contactDays < 1 || tie.lastOn === null) return [];
  const isDormant = daysBetween(tie.lastOn, today) >= longAgoDays;
  if (isDormant) return [{ type: 'dormant', on: tie.lastOn }];
  return [{ type: 'known', met: tie.contactDays, on: tie.lastOn }];
}

/** Who of those present likely knows whom, by place in the list: bonds of the book, and colleagues. */
function acquaintances({ attendees, bonds = [] }: SpeurlijstRecords): ReadonlyMap<number, readonly number[]> {
  const places = new Map(
    attendees.flatMap(({ known }, place) => (known === null ? [] : [[known, place] as const])),
  );
  const found = new Map<number, number[]>();
  const link = (a: number, b: number) => {
    found.set(a, [...(found.get(a) ?? []), b]);
    found.set(b, [...(found.get(b) ?? []), a]);
  };
  for (const { from, to, reasons } of bonds) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a !== undefined && b !== undefined && bondStrength(reasons) >= likelyKnows) link(a, b);
  }
  const colleagues = new Map<string, number[]>();
  for (const [place, { organisation }] of attendees.entries()) {
    const key = organisationKey(organisation ?? '');
    if (key === '') continue;
    for (const other of colleagues.get(key) ?? []) link(other, place);
    colleagues.set(key, [...(colleagues.get(key) ?? []), place]);
  }
  return found;
}

/** You know one of two well and the other not: the first can introduce you to the second. */
function hereReasons(
  attendee: RecognisedAttendee,
  { attendees, ties }: SpeurlijstRecords,
  acquainted: ReadonlyMap<number, readonly number[]>,
): readonly TargetReason[] {
  const metTimes = ({ known }: RecognisedAttendee) =>
    known === null ? 0 : (ties.get(known)?.contactDays ?? 0);
  const others = (acquainted.get(attendees.indexOf(attendee)) ?? []).map(
    (place) => attendees[place] as RecognisedAttendee,
  );
  const mine = metTimes(attendee);
  if (mine > 0) {
    const stranger = others.find((other) => metTimes(other) === 0);
    return stranger ? [{ type: 'knows-here', name: stranger.name.full }] : [];
  }
  const [friend] = others.filter((other) => metTimes(other) > 0).sort((a, b) => metTimes(b) - metTimes(a));
  return friend ? [{ type: 'known-here', name: friend.name.full }] : [];
}

const kinds: { readonly [type in TargetReason['type']]?: string } = {
  'promised-by-me': 'promise',
  'promised-by-them': 'promise',
  'can-help-you': 'wish',
  'may-know': 'wish',
  'you-can-help': 'wish',
  'knows-here': 'here',
  'known-here': 'here',
};

/** The weightiest first, each next one of a kind counting less, so that a list is not all of one kind. */
function varied(entries: readonly SpeurlijstEntry[], limit: number): readonly SpeurlijstEntry[] {
  const left = [...entries];
  const chosen: SpeurlijstEntry[] = [];
  const seen = new Map<string, number>();
  while (chosen.length < limit && left.length > 0) {
    const worth = (entry: SpeurlijstEntry) => weightOf(entry) * another ** (seen.get(kindOf(entry)) ?? 0);
    const best = left.reduce((most, entry) => (worth(entry) > worth(most) ? entry : most));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    seen.set(kindOf(best), (seen.get(kindOf(best)) ?? 0) + 1);
  }
  return chosen;
}

function kindOf({ reasons: [first] }: SpeurlijstEntry): string {
  return first ? (kinds[first.type] ?? first.type) : '';
}

/** The strongest reason, and a little for every other kind. */
function weightOf({ reasons }: SpeurlijstEntry): number {
  const [first = 0, ...rest] = [...new Set(reasons.map(({ type }) => type))].map(
    (type) => reasonWeights[type],
  );
  return first + 0.25 * rest.reduce((sum, weight) => sum + weight, 0);
}
