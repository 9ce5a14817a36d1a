import { type Day, daysBetween } from '../days/day.ts';
import { daysToSpan, type TimeSpan } from '../days/span.ts';
import { inTouch } from '../keeping-warm/in-touch.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { foldedWords } from '../searching/fold.ts';
import { informalWords, leadingWords, seniorWords } from './ladder-words.ts';

/** Somebody you might ask for an advice talk; `through` is who introduced or would introduce you, with their tie. */
export interface LadderCandidate {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
  readonly through?: { readonly person: RecordOf<'person'>; readonly tie: Tie | null } | null;
}

/** What makes a talk easy (`points` above 0) or hard to begin with. */
export type LadderReason = { readonly points: number } & (
  | ({ readonly type: 'warm' } & TimeSpan)
  | { readonly type: 'know-you'; readonly met: number }
  | { readonly type: 'reached-out' }
  | { readonly type: 'informal'; readonly text: string }
  | { readonly type: 'through'; readonly name: string }
  | { readonly type: 'senior'; readonly role: string }
  | { readonly type: 'leading'; readonly role: string }
  | ({ readonly type: 'long-quiet' } & TimeSpan)
  | { readonly type: 'never-spoken' }
);

/** One rung: with whom, how easy to begin with, and why; the weightiest reasons first, at least one. */
export interface Rung {
  readonly candidate: LadderCandidate;
  readonly step: 'easy' | 'middle' | 'hard';
  readonly reasons: readonly LadderReason[];
}

const easyFrom = 1.2;
const middleFrom = 0.2;
const longDays = 365;
/** A sign of theirs counts for two years. */
const reachedOutDays = 730;
const mostReasons = 2;
/** Managers of a thing, not of people. */
const managesNobody = /(?:product|project|account|case|community|content|office|relatie)[ -]?manager/i;

/**
 * From easy to hard (I6), so that you practise: warm and informal first, the top of an organisation and people you never spoke last. It
 * says something about the first step, not about anybody (A5).
 */
export function interviewLadder(candidates: readonly LadderCandidate[], today: Day): readonly Rung[] {
  return candidates
    .map((candidate) => ({ candidate, reasons: reasonsOf(candidate, today) }))
    .map(({ candidate, reasons }) => ({ candidate, reasons, ease: easeOf(reasons) }))
    .sort((a, b) => b.ease - a.ease || (a.candidate.person.id < b.candidate.person.id ? -1 : 1))
    .map(({ candidate, reasons, ease }) => {
      const step = stepOf(ease);
      return { candidate, step, reasons: tellingReasons(reasons, step) };
    });
}

function easeOf(reasons: readonly LadderReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

function stepOf(ease: number): Rung['step'] {
  if (ease >= easyFrom) return 'easy';
  return ease >= middleFrom ? 'middle' : 'hard';
}

/** Those that speak for the step it became, the weightiest first. */
function tellingReasons(reasons: readonly LadderReason[], step: Rung['step']): readonly LadderReason[] {
  const sign = step === 'hard' ? -1 : 1;
  const sorted = reasons.toSorted((a, b) => sign * (b.points - a.points));
  const fitting = sorted.filter(({ points }) => sign * points > 0);
  return (fitting.length > 0 ? fitting : sorted).slice(0, mostReasons);
}

function reasonsOf(candidate: LadderCandidate, today: Day): readonly LadderReason[] {
  return [...tieReasons(candidate, today), ...personReasons(candidate), ...throughReason(candidate, today)];
}

function tieReasons({ tie }: LadderCandidate, today: Day): readonly LadderReason[] {
  if (!tie || tie.lastOn === null) return [{ type: 'never-spoken', points: -0.6 }];
  const daysSinceLast = Math.max(0, daysBetween(tie.lastOn, today));
  const chance = inTouch({ contactDays: tie.contactDays, daysSinceLast });
  const span = daysToSpan(daysSinceLast);
  const reachedOut =
    tie.theyReachedOutOn !== null && daysBetween(tie.theyReachedOutOn, today) <= reachedOutDays;
  return [
    daysSinceLast > longDays
      ? { type: 'long-quiet', points: -0.2 + chance, ...span }
      : { type: 'warm', points: 1.5 * chance, ...span },
    ...(tie.contactDays > 1
      ? [{ type: 'know-you' as const, points: Math.min(tie.contactDays, 6) / 6, met: tie.contactDays }]
      : []),
    ...(reachedOut ? [{ type: 'reached-out' as const, points: 0.4 }] : []),
  ];
}

function personReasons({ person: { fields } }: LadderCandidate): readonly LadderReason[] {
  const { role, howMet } = fields;
  const reasons: LadderReason[] = [];
  const titled = roleReason(role);
  if (titled) reasons.push(titled);
  const tags = elements<'tags', { readonly label: string }>(fields, 'tags').map(([, { label }]) => label);
  const informal = [howMet, ...tags].find((text) => text !== undefined && hasWord(text, informalWords));
  if (informal !== undefined) reasons.push({ type: 'informal', points: 0.5, text: informal });
  return reasons;
}

function roleReason(role: string | undefined): LadderReason | null {
  if (role === undefined) return null;
  if (hasWord(role, seniorWords)) return { type: 'senior', points: -0.8, role };
  const leads = hasWord(role, leadingWords) && !managesNobody.test(role);
  return leads ? { type: 'leading', points: -0.3, role } : null;
}

/** Somebody warm who names you makes the first step smaller. */
function throughReason({ through }: LadderCandidate, today: Day): readonly LadderReason[] {
  if (!through?.tie?.lastOn) return [];
  const daysSinceLast = Math.max(0, daysBetween(through.tie.lastOn, today));
  const points = 0.8 * inTouch({ contactDays: through.tie.contactDays, daysSinceLast });
  return [{ type: 'through', points, name: through.person.fields.name.full }];
}

/** A compound counts by its end as well: `adjunct-directeur`, `marketingmanager`. */
function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return foldedWords(text).some(
    (word) => words.has(word) || [...words].some((each) => each.length > 5 && word.endsWith(each)),
  );
}
