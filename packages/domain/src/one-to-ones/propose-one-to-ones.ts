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
    .map((weighed) => proposalOf(weighed, input, today))
    .filter((proposal) => proposal !== null)
    .sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));
  return { perMonth, plans, proposals: proposals.slice(0, Math.max(0, perMonth - plans.length)) };
}

/** Whether a promise is the plan of a one-to-one talk. */
function isPlan({ deletedAt, fields }: RecordOf<'promise'>): boolean {
  return deletedAt === null && fields.purpose === 'one-to-one';
}

/** Planned for this month, or held in it. */
function isOfMonth({ fields: { dueOn, madeOn, ending } }: RecordOf<'promise'>, today: Day): boolean {
  if (ending && ending.how !== 'kept') return false;
  return (ending?.on ?? dueOn ?? madeOn).slice(0, 7) === today.slice(0, 7);
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
  const own = {
    asks: input.asks.filter(({ fields }) => fields.owner === 'me'),
    offers: input.offers.filter(({ fields }) => fields.owner === 'me'),
  };
  const match = matchAsks(candidate, details, own, []);
  const asked = details.asks.find(({ fields }) => !fields.ending)?.fields.text;
  const points = match ? matchWeight : asked === undefined ? 0 : askWeight;
  const met = tie?.contactDays ?? 0;
  const all: OneToOneReason[] = [
    ...(match ? [match] : asked === undefined ? [] : [{ type: 'open-ask' as const, ask: asked }]),
    ...reasons,
  ];
  if (met < remembered) all.push({ type: 'few-talks', met });
  if (all.length === 0) return null;
  const whole: SuggestionPart[] =
    points > 0 ? [...parts, { type: match ? 'match' : 'ask', points }] : [...parts];
  return {
    person,
    tie,
    reasons: all,
    parts: whole.sort((a, b) => b.points - a.points),
    channel: liveChannel(
      adviseChannel({ person, encounters: details.encounters, setting: input.setting }, today),
    ),
    score: score + points,
  };
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
