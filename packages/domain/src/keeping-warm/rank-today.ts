import { type Day, daysBetween, mondayOf } from '../days/day.ts';
import type { SettingFields } from '../me/setting.ts';
import type { RecordOf } from '../records/kinds.ts';
import { adviseChannel } from './channel-advice.ts';
import { coolDownUntil } from './cool-down.ts';
import { dueToday } from './due-today.ts';
import { inTouch } from './in-touch.ts';
import { inTouchReason, usualGapDays } from './in-touch-reason.ts';
import { type Knowledge, knowledgeOf, matchAsks, type OwnAsks, offersOf } from './match-asks.ts';
import { type CandidateDetails, somethingToSay } from './something-to-say.ts';
import type { Tie } from './tie.ts';
import type { Candidate, Suggestion, SuggestionPart, Today } from './today.ts';
import { weeklyCapOf } from './today-needs.ts';
import { type Weighed, type Weighing, weighCandidate } from './weigh-candidate.ts';

/** What `todayNeeds` described, loaded. `people` holds those of the promises and offers, aliases with whom they became. */
export interface TodayInput {
  readonly setting: SettingFields | null;
  /** Your own scale of K2; 1 unless learned (`ownScale`). */
  readonly scale?: number;
  readonly candidates: readonly Candidate[];
  readonly details: ReadonlyMap<string, CandidateDetails>;
  readonly promises: readonly RecordOf<'promise'>[];
  readonly introductions?: readonly RecordOf<'introduction'>[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
  /** The ties of `people`. */
  readonly ties: ReadonlyMap<string, Tie>;
  readonly events: readonly RecordOf<'event'>[];
  readonly weekEncounters: readonly RecordOf<'encounter'>[];
  readonly weekSnoozes: readonly RecordOf<'snooze'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
}

const matchWeight = 0.6;

/**
 * The candidates of whom details are worth loading, best first by what the tie tells. Load them in turns of `size` until
 * `rankToday` has enough: those snoozed, declined or waiting for an answer are only known from the details.
 */
export function shortlist(
  candidates: readonly Candidate[],
  of: { readonly today: Day; readonly setting: SettingFields | null; readonly scale?: number },
): readonly Candidate[] {
  return weighAll(candidates, weighingOf(of.setting, of.scale, of.today)).map(({ candidate }) => candidate);
}

/** Today: what was promised first (F3), then whom to keep warm and why (K5, K6), then what is coming. Pure; no rank by warmth alone. */
export function rankToday(input: TodayInput, on: Day): Today {
  const cap = { perWeek: weeklyCapOf(input.setting), used: usedThisWeek(input, on) };
  const own: OwnAsks = {
    asks: input.asks.filter(({ fields }) => fields.owner === 'me'),
    offers: input.offers.filter(({ fields }) => fields.owner === 'me'),
  };
  const known = knownBest(input);
  const weighing = weighingOf(input.setting, input.scale, on);
  const suggestions = weighAll(input.candidates, weighing)
    .map((weighed) => suggestionOf(weighed, input, own, known, weighing))
    .filter((suggestion) => suggestion !== null)
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
  return {
    ...dueToday(input, on),
    keepWarm: withDormant(suggestions, Math.max(0, cap.perWeek - cap.used)),
    cap,
  };
}

/** What the people loaded can be asked for, those you spoke most first. */
function knownBest({ candidates, people, offers, ties }: TodayInput): readonly Knowledge[] {
  const met = new Map([...ties].map(([id, tie]) => [id, tie.contactDays]));
  for (const { person, tie } of candidates) met.set(person.id, tie?.contactDays ?? 0);
  const everybody = new Map([...people, ...candidates.map(({ person }) => [person.id, person] as const)]);
  const known = [...offersOf(offers, everybody), ...knowledgeOf(everybody.values())];
  return known.sort((a, b) => (met.get(b.person.id) ?? 0) - (met.get(a.person.id) ?? 0));
}

/** How people are weighed with these settings: the horizon is 90 days and the scale 1 unless known (K2). */
export function weighingOf(setting: SettingFields | null, scale: number | undefined, today: Day): Weighing {
  return { today, horizonDays: setting?.horizonDays ?? 90, scale: scale ?? 1 };
}

/** Everybody who may be proposed, each once, the weightiest first. */
export function weighAll(candidates: readonly Candidate[], weighing: Weighing): readonly Weighed[] {
  const unique = new Map(candidates.map((candidate) => [candidate.person.id, candidate]));
  return [...unique.values()]
    .map((candidate) => weighCandidate(candidate, weighing))
    .filter((weighed) => weighed !== null)
    .sort((a, b) => b.score - a.score || (a.candidate.person.id < b.candidate.person.id ? -1 : 1));
}

function suggestionOf(
  { candidate, score, parts, reasons }: Weighed,
  input: TodayInput,
  own: OwnAsks,
  known: readonly Knowledge[],
  weighing: Weighing,
): Suggestion | null {
  const { person, tie } = candidate;
  const { today } = weighing;
  const details = input.details.get(person.id);
  if (!details || isPutAway(details, today)) return null;
  const match = matchAsks(candidate, details, own, known);
  if (reasons.length === 0 && match === null) return null;
  const contactDays = tie?.contactDays ?? 0;
  const daysSinceLast = tie?.lastOn == null ? 0 : daysBetween(tie.lastOn, today);
  const usual = usualGapDays(details.encounters.map(({ fields }) => fields.on));
  const all: SuggestionPart[] =
    match === null ? [...parts] : [...parts, { type: 'match', points: matchWeight }];
  return {
    person,
    tie,
    reasons: match === null ? reasons : [match, ...reasons],
    parts: all.sort((a, b) => b.points - a.points),
    say: somethingToSay(person, details, today),
    channel: adviseChannel({ person, encounters: details.encounters, setting: input.setting }, today),
    chance: inTouch({ ...weighing, contactDays, daysSinceLast }),
    inTouch: inTouchReason({ contactDays, daysSinceLast, usualGapDays: usual }),
    answeredOn: tie?.theyReachedOutOn ?? null,
    score: score + (match === null ? 0 : matchWeight),
  };
}

/** Whether no suggestion fits now: snoozed, declined, spoken today, or waiting for an answer (K6, A8). */
export function isPutAway({ snoozes, encounters }: CandidateDetails, today: Day): boolean {
  const snoozed = snoozes.some(({ fields: { how, until, endedOn } }) => {
    if (endedOn !== undefined) return false;
    return how === 'declined' || (until !== undefined && until > today);
  });
  const waitsUntil = coolDownUntil(encounters.map(({ fields }) => fields));
  return snoozed || encounters.some(({ fields }) => fields.on >= today) || (waitsUntil ?? '') > today;
}

/** Long-quiet contacts bring the newest knowledge: of three places and more, one is for the best of them (K5). */
function withDormant(suggestions: readonly Suggestion[], places: number): readonly Suggestion[] {
  const shown = suggestions.slice(0, places);
  const isDormant = ({ reasons }: Suggestion): boolean => reasons.some(({ type }) => type === 'dormant');
  const dormant = suggestions.slice(places).find(isDormant);
  if (places < 3 || !dormant || shown.some(isDormant)) return shown;
  return [...shown.slice(0, -1), dormant];
}

function usedThisWeek({ weekEncounters, weekSnoozes }: TodayInput, today: Day): number {
  const monday = mondayOf(today);
  const done = weekEncounters.filter(({ fields }) => (fields.suggestedOn ?? '') >= monday);
  const putAway = weekSnoozes.filter(({ fields }) => fields.on >= monday && fields.endedOn === undefined);
  return done.length + putAway.length;
}
