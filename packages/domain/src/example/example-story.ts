import { addDays } from '../days/day.ts';
import type { Patch } from '../records/record.ts';
import type { CharacterPromise } from './character.ts';
import type { Random } from './random.ts';
import type { Said } from './said.ts';
import { dayAgo, made, said, type World } from './world.ts';

/** What is known of one person beside the talks; `daysAgo` is when it was told. */
export interface Story {
  readonly person: string;
  readonly daysAgo: number;
  readonly asks: readonly Said[];
  readonly offers: readonly Said[];
  readonly memories: readonly Said[];
  readonly notes: readonly Said[];
  readonly promises: readonly CharacterPromise[];
}

/** Asks, offers, memories, notes and promises of one person. */
export function exampleStory(world: World, random: Random, story: Story): readonly Patch[] {
  const on = dayAgo(world, story.daysAgo);
  const { person } = story;
  const wish = (kind: 'ask' | 'offer') => (text: Said) =>
    made(random, kind, on, { owner: person, text: said(world, text), on });
  return [
    ...story.asks.map(wish('ask')),
    ...story.offers.map(wish('offer')),
    ...story.memories.map((text) =>
      made(random, 'memory', on, { text: said(world, text), on, [`people/${person}`]: { known: true } }),
    ),
    ...story.notes.map((text) => made(random, 'note', on, { about: person, text: said(world, text), on })),
    ...story.promises.map((promise) => examplePromise(world, random, person, promise)),
  ];
}

function examplePromise(
  world: World,
  random: Random,
  person: string,
  { by, text, madeDaysAgo, dueInDays, keptDaysAgo }: CharacterPromise,
): Patch {
  const madeOn = dayAgo(world, madeDaysAgo);
  return made(random, 'promise', madeOn, {
    by,
    person,
    text: said(world, text),
    madeOn,
    ...(dueInDays !== undefined && { dueOn: addDays(world.today, dueInDays) }),
    ...(keptDaysAgo !== undefined && { ending: { how: 'kept', on: dayAgo(world, keptDaysAgo) } }),
    example: { at: world.at },
  });
}
