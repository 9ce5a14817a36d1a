import { type Day, daysBetween } from '../days/day.ts';
import { adviseChannel, type ChannelAdvice } from '../keeping-warm/channel-advice.ts';
import { matchAsks } from '../keeping-warm/match-asks.ts';
import { isPutAway, weighAll, weighingOf } from '../keeping-warm/rank-today.ts';
import type { CandidateDetails } from '../keeping-warm/something-to-say.ts';
import type { Candidate, SuggestionPart } from '../keeping-warm/today.ts';
import type { Weighed } from '../keeping-warm/weigh-candidate.ts';
import { settingDefaults } from '../me/change-settings.ts';
import type { SettingFields } from '../me/setting.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { OneToOneProposal, OneToOneReason, OneToOnes } from './one-to-one.ts';
import { againAfterDays } from './one-to-one-needs.ts';

/** What `oneToOneNeeds` described, loaded. */
export interface OneToOneInput {
  readonly setting: SettingFields | null;
  /** Your own scale of K2; 1 unless learned. */
  readonly scale?: number;
  readonly candidates: readonly Candidate[];
  readonly details: ReadonlyMap<string, CandidateDetails>;
  /** Promises made lately; plans are those with purpose `one-to-one`. */
  readonly promises: readonly RecordOf<'promise'>[];
  /** Asks and offers; your own are among them. */
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
  /** Ids of people who are suggested beside it already. */
  readonly without?: ReadonlySet<string>;
}

const matchWeight = 0.6;
const askWeight = 0.3;
/** Who was spoken this lately needs no talk planned. */
const latelyDays = 14;
const live = new Set(['meeting', 'video', 'call']);
/** From this many talks on, people remember who you are (K3). */
const remembered = 6;

/** Of whom to load details, best first. */
export function oneToOneShortlist(
  { candidates, setting, scale }: Pick<OneToOneInput, 'candidates' | 'setting' | 'scale'>,
  today: Day,
): readonly Candidate[] {
  return weighAll(candidates, weighingOf(setting, scale, today))
    .map(({ candidate }) => candidate)
    .filter((candidate) => isOpenFor(candidate, today));
}

/**
 * With whom to have a one-to-one talk this month (K7): as many as you want less those planned, weighed by rhythm, long quiet, gain and what they
 * look for; nobody whom you planned one with in the last half year, spoke lately, or who has not answered yet (A8).
 */
export function proposeOneToOnes(input: OneToOneInput, today: Day): OneToOnes {
  const perMonth = input.setting?.oneToOnesPerMonth ?? settingDefaults.oneToOnesPerMonth;
  const planned = input.promises.filter(isPlan);
  const plans = planned.filter((plan) => isOfMonth(plan, today));
  const lately = new Set(planned.filter((plan) => isLately(plan, today)).map(({ fields }) => fields.person));
  const proposals = weighAll(input.candidates, weighingOf(input.setting, input.scale, today))
    .filter(({ candidate }) => isOpenFor(candidate, today) && !lately.has(candidate.person.id))
    .filter(({ candidate }) => !input.without?.has(candidate.person.id))
    .map((weighed) => proposalOf(weighed, input, today))
    .filter((proposal) => proposal !== null)
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
  return { perMonth, plans, proposals: proposals.slice(0, Math.max(0, perMonth - plans.length)) };
}

/** Whether a promise is the plan of a one-to-one talk. */
function isPlan({ deletedAt, fields }: RecordOf<'promise'>): boolean {
  return deletedAt === null && fields.purpose === 'one-to-one';
}

/** Planned in this month or for it, or held in it. */
function isOfMonth({ fields: { dueOn, madeOn, ending } }: RecordOf<'promise'>, today: Day): boolean {
  if (ending && ending.how !== 'kept') return false;
  return [ending?.on ?? dueOn ?? madeOn, madeOn].some((on) => on.slice(0, 7) === today.slice(0, 7));
}

function isLately({ fields: { madeOn, ending } }: RecordOf<'promise'>, today: Day): boolean {
  return !ending || daysBetween(ending.on > madeOn ? ending.on : madeOn, today) < againAfterDays;
}

/** Somebody you know, and did not speak this fortnight. */
function isOpenFor({ tie }: Candidate, today: Day): boolean {
  return tie?.lastOn != null && daysBetween(tie.lastOn, today) > latelyDays;
}

function proposalOf(
  { candidate, score, parts, reasons }: Weighed,
  input: OneToOneInput,
  today: Day,
): OneToOneProposal | null {
  const { person, tie } = candidate;
  const details = input.details.get(person.id);
  if (!details || isPutAway(details, today)) return null;
  const ask = askReason(candidate, details, input);
  const met = tie?.contactDays ?? 0;
  const few: OneToOneReason[] = met < remembered ? [{ type: 'few-talks', met }] : [];
  const all: readonly OneToOneReason[] = [...(ask ? [ask.reason] : []), ...reasons, ...few];
  if (all.length === 0) return null;
  const known = { person, encounters: details.encounters, setting: input.setting };
  return {
    person,
    tie,
    reasons: all,
    parts: [...parts, ...(ask ? [ask.part] : [])].sort((a, b) => b.points - a.points),
    channel: liveChannel(adviseChannel(known, today)),
    score: score + (ask?.part.points ?? 0),
  };
}

/** What they look for: more where you or they have an answer to it. */
function askReason(
  candidate: Candidate,
  details: CandidateDetails,
  { asks, offers }: OneToOneInput,
): { readonly reason: OneToOneReason; readonly part: SuggestionPart } | null {
  const own = {
    asks: asks.filter(({ fields }) => fields.owner === 'me'),
    offers: offers.filter(({ fields }) => fields.owner === 'me'),
  };
  const match = matchAsks(candidate, details, own, []);
  if (match) return { reason: match, part: { type: 'match', points: matchWeight } };
  const open = details.asks.find(({ fields }) => !fields.ending);
  if (!open) return null;
  return { reason: { type: 'open-ask', ask: open.fields.text }, part: { type: 'ask', points: askWeight } };
}

/** A one-to-one is spoken: of the channels advised the first in which you hear each other. */
function liveChannel({ channel, others, reason }: ChannelAdvice): ChannelAdvice {
  const open = [channel, ...others].filter((each) => live.has(each));
  const [first = 'call', ...rest] = open;
  if (first === channel) return { channel, others: rest, reason };
  return {
    channel: first,
    others: rest,
    reason: reason.type === 'usual' ? { type: 'can-be-reached' } : reason,
  };
}
