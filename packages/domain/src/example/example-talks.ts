import { type Day, daysBetween } from '../days/day.ts';
import type { Channel } from '../encounters/encounter.ts';
import type { Patch } from '../records/record.ts';
import type { Random } from './random.ts';
import type { Said } from './said.ts';
import { dayAgo, made, said, type World } from './world.ts';

/** What is told of the talks with one person. `last` is the story of the latest. */
export interface TalksWith {
  readonly person: string;
  /** Days ago, first to last. */
  readonly daysAgo: readonly number[];
  readonly texts: readonly Said[];
  readonly last?: { readonly channel: Channel; readonly from?: 'me' | 'them'; readonly text: Said };
  /** Whether the first talk was at an event, where one was near. */
  readonly atEvent: boolean;
  readonly seeks: boolean;
}

const channels: readonly { readonly weight: number; readonly value: Channel }[] = [
  { weight: 26, value: 'meeting' },
  { weight: 24, value: 'call' },
  { weight: 20, value: 'mail' },
  { weight: 18, value: 'message' },
  { weight: 8, value: 'video' },
  { weight: 2, value: 'card' },
  { weight: 2, value: 'letter' },
];
const told = 0.3;
const nearDays = 18;

/** The encounters with one person, first to last. */
export function exampleTalks(world: World, random: Random, talks: TalksWith): readonly Patch[] {
  return talks.daysAgo.map((days, index) => {
    const latest = index === talks.daysAgo.length - 1;
    const first = index === 0;
    const on = dayAgo(world, days);
    const event = first && talks.atEvent ? eventNear(world, on) : undefined;
    const story = latest && talks.last ? talks.last : invented(random, event !== undefined, talks.texts);
    return made(random, 'encounter', event?.on ?? on, {
      on: event?.on ?? on,
      channel: story.channel,
      ...(story.from && { from: story.from }),
      ...(story.text && { text: said(world, story.text) }),
      ...(event && { event: event.id }),
      ...(first && learned(world, random, talks.seeks)),
      [`people/${talks.person}`]: { known: true },
      example: { at: world.at },
    });
  });
}

function invented(
  random: Random,
  atEvent: boolean,
  texts: readonly Said[],
): { readonly channel: Channel; readonly from?: 'me' | 'them'; readonly text?: Said } {
  const channel = atEvent ? 'meeting' : random.weigh(channels);
  const text = random.chance(told) ? { text: random.pick(texts) } : {};
  return channel === 'meeting'
    ? { channel, ...text }
    : { channel, from: random.pick(['me', 'them'] as const), ...text };
}

/** The six of C2 after a first talk, mostly filled. */
function learned(world: World, random: Random, seeks: boolean): Patch['fields'] {
  const mark = { at: world.at };
  return {
    'heard/who': mark,
    'told/who': mark,
    ...(random.chance(0.85) && { 'heard/does': mark }),
    ...(random.chance(0.8) && { 'told/does': mark }),
    ...(seeks && { 'heard/seeks': mark }),
    ...(random.chance(0.4) && { 'told/seeks': mark }),
  };
}

/** The past event nearest to a day, where one was within some weeks. */
function eventNear({ events }: World, on: Day): World['events'][number] | undefined {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.on ?? '') < on) low = middle + 1;
    else high = middle;
  }
  const near = [events[low - 1], events[low]].filter((event) => event !== undefined);
  const distance = (event: { readonly on: Day }): number => Math.abs(daysBetween(event.on, on));
  return near.filter((event) => distance(event) <= nearDays).sort((a, b) => distance(a) - distance(b))[0];
}
