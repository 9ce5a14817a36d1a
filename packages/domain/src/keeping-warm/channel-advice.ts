import type { Day } from '../days/day.ts';
import type { Channel } from '../encounters/encounter.ts';
import type { SettingFields } from '../me/setting.ts';
import type { PersonFields, Reach } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';

/** Why this channel. `why` is what stands in the way of meeting. */
export type ChannelReason =
  | { readonly type: 'usual' | 'in-person' | 'can-be-reached' }
  | { readonly type: 'they-cannot-meet' | 'you-cannot-meet'; readonly why: Reach['why'] };

/** Over which channel to be in touch (K8): the best one, the others in order, and why. */
export interface ChannelAdvice {
  readonly channel: Channel;
  readonly others: readonly Channel[];
  readonly reason: ChannelReason;
}

/** What is known of somebody when a channel is advised: the latest encounters, and your settings. */
export interface ChannelRecords {
  readonly person: RecordOf<'person'>;
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly setting: SettingFields | null;
}

type Possible = Exclude<Channel, 'other'>;

const withMeeting: readonly Possible[] = ['meeting', 'call', 'message', 'mail', 'video', 'card', 'letter'];
/** Without meeting: what fits best first, by what stands in its way. A sick person is not rung out of bed. */
const withoutMeeting: { readonly [why in Reach['why']]: readonly Possible[] } = {
  illness: ['card', 'message', 'letter', 'call', 'mail', 'video'],
  distance: ['video', 'call', 'mail', 'message', 'letter', 'card'],
  other: ['call', 'message', 'mail', 'video', 'card', 'letter'],
};
const sickYourself: readonly Possible[] = ['call', 'message', 'mail', 'video', 'card', 'letter'];
/** A channel is usual from this many contacts on. */
const usualFrom = 2;

/**
 * Over which channel to be in touch with somebody on `today` (K8). Where one of you cannot meet, meeting is not among them; what you
 * have an address for comes before what you have none for.
 */
export function adviseChannel(records: ChannelRecords, today: Day): ChannelAdvice {
  const theirs = hindrance(records.person.fields.reach, today);
  const yours = hindrance(records.setting?.reach, today);
  const open = inOrder(theirs, yours).toSorted(
    (a, b) => Number(isKnown(b, records.person.fields)) - Number(isKnown(a, records.person.fields)),
  );
  const usual = theirs === 'illness' ? null : usualOf(records.encounters, open);
  const channel = usual ?? open[0] ?? 'other';
  return {
    channel,
    others: open.filter((each) => each !== channel),
    reason: reasonOf({ channel, usual, theirs, yours }),
  };
}

/** Whether meeting somebody is impossible for you or for them on `today` (K8). */
export function cannotMeet(reach: Reach | undefined, today: Day): boolean {
  return hindrance(reach, today) !== null;
}

function hindrance(reach: Reach | undefined, today: Day): Reach['why'] | null {
  if (!reach || (reach.until !== undefined && reach.until < today)) return null;
  return Object.hasOwn(withoutMeeting, reach.why) ? reach.why : 'other';
}

function inOrder(theirs: Reach['why'] | null, yours: Reach['why'] | null): readonly Possible[] {
  if (theirs !== null) return withoutMeeting[theirs];
  if (yours === 'illness') return sickYourself;
  return yours === null ? withMeeting : withoutMeeting[yours];
}

/** Meeting needs no address; where no address at all is known, nothing comes before anything. */
function isKnown(channel: Possible, fields: PersonFields): boolean {
  const has = (set: 'phones' | 'emails' | 'addresses'): boolean => elements(fields, set).length > 0;
  if (channel === 'meeting') return true;
  if (channel === 'call' || channel === 'message') return has('phones');
  if (channel === 'mail') return has('emails');
  if (channel === 'video') return has('emails') || has('phones');
  return has('addresses');
}

function usualOf(encounters: readonly RecordOf<'encounter'>[], open: readonly Possible[]): Possible | null {
  const counts = new Map<Channel, number>();
  for (const { fields } of encounters) {
    if (fields.precision === undefined) counts.set(fields.channel, (counts.get(fields.channel) ?? 0) + 1);
  }
  const [most] = open
    .filter((each) => (counts.get(each) ?? 0) >= usualFrom)
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return most ?? null;
}

function reasonOf({
  channel,
  usual,
  theirs,
  yours,
}: {
  readonly channel: Channel;
  readonly usual: Channel | null;
  readonly theirs: Reach['why'] | null;
  readonly yours: Reach['why'] | null;
}): ChannelReason {
  if (theirs !== null) return { type: 'they-cannot-meet', why: theirs };
  if (yours !== null) return { type: 'you-cannot-meet', why: yours };
  if (usual !== null) return { type: 'usual' };
  return { type: channel === 'meeting' ? 'in-person' : 'can-be-reached' };
}
