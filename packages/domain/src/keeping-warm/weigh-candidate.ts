import { type Day, daysBetween } from '../days/day.ts';
import { daysToSpan } from '../days/span.ts';
import type { Rhythm } from '../people/person.ts';
import { inTouch } from './in-touch.ts';
import { rhythmDays } from './tie-of.ts';
import type { Candidate, SuggestionPart, SuggestionReason } from './today.ts';

/** What weighs for a person before anything more is read than the tie (K5). */
export interface Weighed {
  readonly candidate: Candidate;
  /** The sum of the points of `parts`. */
  readonly score: number;
  readonly parts: readonly SuggestionPart[];
  readonly reasons: readonly SuggestionReason[];
}

/** On which day, over which horizon and with which scale of your own a person is weighed. */
export interface Weighing {
  readonly today: Day;
  readonly horizonDays: number;
  readonly scale: number;
}

/** How much a person matters to you, by the rhythm you set. */
const matters: { readonly [rhythm in Exclude<Rhythm, 'none'>]: number } = {
  month: 1,
  quarter: 0.9,
  'half-year': 0.75,
  year: 0.6,
};
const mattersUnset = 0.35;
/** Quiet for this long, after having met more than once, is dormant. */
const dormantDays = 365;
const dormantWeight = 0.3;

/**
 * The weight of one person, or null where Today may not propose them: merged, deleted, without rhythm on purpose, or put
 * aside in the sorting. Reasons are empty where only a match of asks and offers could make a suggestion.
 */
export function weighCandidate(candidate: Candidate, weighing: Weighing): Weighed | null {
  const { person, tie } = candidate;
  const { today } = weighing;
  const { rhythm, mergedInto, sorted } = person.fields;
  const away = person.deletedAt !== null || mergedInto !== undefined || sorted?.matters === false;
  if (away || rhythm === 'none') return null;
  const contactDays = tie?.contactDays ?? 0;
  const daysSinceLast = tie?.lastOn == null ? 0 : Math.max(0, daysBetween(tie.lastOn, today));
  const late = lateness(candidate, today);
  const dormant = contactDays > 1 && daysSinceLast >= dormantDays;
  const parts = [
    gainPart(contactDays, daysSinceLast, weightOf(rhythm), weighing),
    ...(late > 0 && rhythm !== undefined ? [rhythmPart(candidate, rhythm, daysSinceLast, late)] : []),
    ...(dormant ? [dormantPart(contactDays, daysSinceLast)] : []),
  ];
  return {
    candidate,
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    reasons: reasonsOf(candidate, today, late > 0, dormant, daysSinceLast),
  };
}

function weightOf(rhythm: Exclude<Rhythm, 'none'> | undefined): number {
  return rhythm === undefined ? mattersUnset : matters[rhythm];
}

function gainPart(
  contactDays: number,
  daysSinceLast: number,
  weight: number,
  { horizonDays, scale }: Weighing,
): SuggestionPart {
  const chance = inTouch({ contactDays, daysSinceLast, horizonDays, scale });
  const after = inTouch({ contactDays: contactDays + 1, daysSinceLast: 0, horizonDays, scale });
  return { type: 'gain', points: weight * (after - chance), chance, after };
}

function rhythmPart(
  { tie }: Candidate,
  rhythm: Exclude<Rhythm, 'none'>,
  daysSinceLast: number,
  late: number,
): SuggestionPart {
  const points = weightOf(rhythm) * late;
  if (tie?.lastOn == null) return { type: 'rhythm-first', points, rhythm };
  return { type: 'rhythm', points, rhythm, ...daysToSpan(daysSinceLast) };
}

function dormantPart(met: number, daysSinceLast: number): SuggestionPart {
  return {
    type: 'dormant',
    points: (dormantWeight * Math.min(met, 6)) / 6,
    met,
    ...daysToSpan(daysSinceLast),
  };
}

/** 0 before the rhythm asks, 0.5 on its day, up to 1 a whole rhythm later. */
function lateness({ person, tie }: Candidate, today: Day): number {
  const { rhythm } = person.fields;
  if (rhythm === undefined || rhythm === 'none') return 0;
  if (tie?.lastOn == null) return 0.5;
  const late = daysBetween(tie.lastOn, today) - rhythmDays[rhythm];
  return late < 0 ? 0 : 0.5 + 0.5 * Math.min(1, late / rhythmDays[rhythm]);
}

function reasonsOf(
  { person, tie }: Candidate,
  today: Day,
  due: boolean,
  dormant: boolean,
  daysSinceLast: number,
): readonly SuggestionReason[] {
  const { rhythm } = person.fields;
  const span = daysToSpan(daysSinceLast);
  const reasons: SuggestionReason[] = [];
  if (due && rhythm !== undefined && rhythm !== 'none')
    reasons.push(
      tie?.lastOn == null ? { type: 'rhythm-never-spoken', rhythm } : { type: 'rhythm-due', rhythm, ...span },
    );
  if (dormant) reasons.push({ type: 'dormant', met: tie?.contactDays ?? 0, ...span });
  else if (!due && tie?.coolsOn != null && tie.coolsOn <= today) reasons.push({ type: 'cooled', ...span });
  return reasons;
}
