import type { Day } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import { isGivenIntroduction } from './chain-thing.ts';
import type { FavourWhat } from './favour.ts';

/** What is read for a balance: with one person, what links to them; over all, what a shell gives. */
export interface GivingRecords {
  readonly favours: readonly RecordOf<'favour'>[];
  readonly introductions?: readonly RecordOf<'introduction'>[];
}

/** How giving and receiving stand, with one person or over all (G3). Numbers of times; no money. */
export interface Balance {
  readonly given: number;
  readonly received: number;
  readonly givenByWhat: { readonly [what in FavourWhat]?: number };
  readonly receivedByWhat: { readonly [what in FavourWhat]?: number };
  /** What you received and did not thank for, latest first (G4). */
  readonly unthanked: readonly RecordOf<'favour'>[];
  readonly lastGivenOn: Day | null;
  readonly lastReceivedOn: Day | null;
  readonly stands: BalanceStands;
}

/** In which way giving and receiving stand; `even` where neither is much more than the other. */
export type BalanceStands =
  | 'nothing'
  | 'received-only'
  | 'given-only'
  | 'more-received'
  | 'more-given'
  | 'even';

/** The balance with one person: an introduction that worked counts as given to each of the two (G1, G3). */
export function balanceWith(person: string, { favours, introductions = [] }: GivingRecords): Balance {
  const theirs = favours.filter(({ fields }) => fields.person === person);
  const theirIntroductions = introductions.filter(({ fields }) => fields.a === person || fields.b === person);
  return balanceOf(theirs, theirIntroductions);
}

/** The balance over all: an introduction that worked is one thing given. */
export function balanceOverall({ favours, introductions = [] }: GivingRecords): Balance {
  return balanceOf(favours, introductions);
}

/** What a shell reads for the balance over all: the latest so many of each kind; and what was not thanked for by `due`. */
export const givingNeeds: {
  readonly favours: { readonly limit: number };
  readonly introductions: { readonly limit: number };
  readonly unthanked: { readonly limit: number };
} = { favours: { limit: 2000 }, introductions: { limit: 500 }, unthanked: { limit: 50 } };

function balanceOf(
  favours: readonly RecordOf<'favour'>[],
  introductions: readonly RecordOf<'introduction'>[],
): Balance {
  const live = favours.filter(({ deletedAt }) => deletedAt === null);
  const given = live.filter(({ fields }) => fields.by === 'me');
  const received = live.filter(({ fields }) => fields.by === 'them');
  // One written down by hand for an introduction is that introduction.
  const written = new Set(given.map(({ fields }) => fields.grewFrom));
  const worked = introductions.filter((each) => isGivenIntroduction(each) && !written.has(each.id));
  const givenCount = given.length + worked.length;
  const givenByWhat = countByWhat(given);
  if (worked.length > 0) givenByWhat.introduction = (givenByWhat.introduction ?? 0) + worked.length;
  return {
    given: givenCount,
    received: received.length,
    givenByWhat,
    receivedByWhat: countByWhat(received),
    unthanked: unthanked(received),
    lastGivenOn: lastOf([...given.map(({ fields }) => fields.on), ...worked.map(workedOn)]),
    lastReceivedOn: lastOf(received.map(({ fields }) => fields.on)),
    stands: standsOf(givenCount, received.length),
  };
}

/** What you received and did not thank for, latest first (G4). */
function unthanked(favours: readonly RecordOf<'favour'>[]): readonly RecordOf<'favour'>[] {
  return favours
    .filter(({ fields, deletedAt }) => deletedAt === null && fields.by === 'them' && !fields.thankedOn)
    .toSorted((a, b) => b.fields.on.localeCompare(a.fields.on) || (a.id < b.id ? 1 : -1));
}

function standsOf(given: number, received: number): BalanceStands {
  if (given === 0 && received === 0) return 'nothing';
  if (given === 0) return 'received-only';
  if (received === 0) return 'given-only';
  const most = Math.max(given, received);
  const least = Math.min(given, received);
  if (most - least <= 1 || most <= least * 1.5) return 'even';
  return given > received ? 'more-given' : 'more-received';
}

function countByWhat(favours: readonly RecordOf<'favour'>[]): { [what in FavourWhat]?: number } {
  const counts: { [what in FavourWhat]?: number } = {};
  for (const { fields } of favours) counts[fields.what] = (counts[fields.what] ?? 0) + 1;
  return counts;
}

function workedOn({ fields }: RecordOf<'introduction'>): Day {
  return fields.outcome?.on ?? fields.on;
}

function lastOf(days: readonly Day[]): Day | null {
  return days.toSorted().at(-1) ?? null;
}
