import type { Patch } from '../records/record.ts';
import { type Cast, type GoalIds, talkFor, talksOf } from './example-cast.ts';
import { exampleGoals, type FavourStory, favourStories } from './giving-stories.ts';
import { type IntroductionStory, introductionStories } from './introduction-stories.ts';
import { dayAgo, idOn, made, randomFor, said, type World } from './world.ts';

/** Your long-term goals while you look around (D1). */
export function exampleGoalPatches(world: World): {
  readonly patches: readonly Patch[];
  readonly ids: GoalIds;
} {
  const patches = exampleGoals.map(({ key, text, why, daysAgo }) => {
    const on = dayAgo(world, daysAgo);
    const fields = { text: said(world, text), why: said(world, why), on, example: { at: world.at } };
    return made(randomFor(world, 'goal', key), 'goal', on, fields);
  });
  return { patches, ids: new Map(exampleGoals.map(({ key }, at) => [key, patches[at]?.id ?? ''])) };
}

/** What was given, received and introduced among people with a story, in chains over three years (G2). */
export function exampleGiving(world: World, cast: Cast): readonly Patch[] {
  const talks = talksOf(cast.patches);
  const knows = (name: string) => cast.people.has(name);
  const favours = favourStories.filter(({ name }) => knows(name));
  const introductions = introductionStories.filter(({ a, b }) => knows(a) && knows(b));
  const ids = new Map(
    [...favours, ...introductions].map(({ key, daysAgo }) => [
      key,
      idOn(randomFor(world, 'giving', key), dayAgo(world, daysAgo)),
    ]),
  );
  const from = (key: string | undefined, name: string, daysAgo: number) =>
    key === 'talk' || key === 'first'
      ? talkFor(key, talks.get(cast.people.get(name) ?? '') ?? [], dayAgo(world, daysAgo))?.id
      : ids.get(key ?? '');
  const patches = [
    ...introductions.map((story) =>
      introductionPatch(world, story, cast, ids, from(story.from, story.a, story.daysAgo)),
    ),
    ...favours.map((story) =>
      favourPatch(world, story, cast, ids, from(story.from, story.name, story.daysAgo)),
    ),
  ];
  // What grew comes before what it grew from, so that taking the network away again meets no reference.
  return patches.sort((x, y) => dayIn(y).localeCompare(dayIn(x)));
}

function favourPatch(
  world: World,
  { key, by, name, what, text, daysAgo, thankedDaysAgo, goal }: FavourStory,
  { people, goals }: Cast,
  ids: ReadonlyMap<string, string>,
  grewFrom: string | undefined,
): Patch {
  const serves = goals.get(goal ?? '');
  return {
    kind: 'favour',
    id: ids.get(key) ?? '',
    fields: {
      by,
      person: people.get(name),
      what,
      text: said(world, text),
      on: dayAgo(world, daysAgo),
      ...(grewFrom !== undefined && { grewFrom }),
      ...(thankedDaysAgo !== undefined && { thankedOn: dayAgo(world, thankedDaysAgo) }),
      ...(serves !== undefined && { goal: serves }),
      example: { at: world.at },
    },
  };
}

function introductionPatch(
  world: World,
  story: IntroductionStory,
  { people, goals }: Cast,
  ids: ReadonlyMap<string, string>,
  grewFrom: string | undefined,
): Patch {
  const { key, a, b, about, reason, daysAgo, aSaid, bSaid, outcome, quiet, goal } = story;
  const day = (days: number) => dayAgo(world, days);
  const serves = goals.get(goal ?? '');
  const days = {
    aAskedOn: story.aAsked,
    bAskedOn: story.bAsked,
    introducedOn: story.introduced,
    metOn: story.met,
    thankedOn: story.thanked,
  };
  const done = Object.entries(days).filter(([, ago]) => ago !== undefined);
  return {
    kind: 'introduction',
    id: ids.get(key) ?? '',
    fields: {
      a: people.get(a),
      b: people.get(b),
      on: day(daysAgo),
      about: said(world, about),
      reason: said(world, reason),
      ...Object.fromEntries(done.map(([path, ago]) => [path, day(ago ?? 0)])),
      ...(aSaid && { aAnswer: { said: aSaid[0], on: day(aSaid[1]) } }),
      ...(bSaid && { bAnswer: { said: bSaid[0], on: day(bSaid[1]) } }),
      ...(outcome && { outcome: { how: outcome[0], on: day(outcome[1]), text: said(world, outcome[2]) } }),
      ...(quiet !== undefined && { ending: { how: 'quiet', on: day(quiet) } }),
      ...(grewFrom !== undefined && { grewFrom }),
      ...(serves !== undefined && { goal: serves }),
      example: { at: world.at },
    },
  };
}

function dayIn({ fields }: Patch): string {
  return String(fields.on);
}
