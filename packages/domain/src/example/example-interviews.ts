import { promiseWords } from '../interviews/promise-words.ts';
import type { Patch } from '../records/record.ts';
import { type Cast, talkFor, talksOf } from './example-cast.ts';
import {
  companyStories,
  type InterviewStory,
  interviewStories,
  oneToOneStories,
} from './interview-stories.ts';
import { dayAgo, made, randomFor, said, type World } from './world.ts';

/** Advice talks at every stage, talks for two, and talks with several at once. What refers comes before what it refers to. */
export function exampleInterviews(world: World, cast: Cast): readonly Patch[] {
  const knows = (name: string) => cast.people.has(name);
  return [
    ...interviewStories
      .filter(({ name }) => knows(name))
      .flatMap((story) => interviewPatches(world, story, cast)),
    ...oneToOneStories.filter(({ name }) => knows(name)).map((story) => oneToOnePatch(world, story, cast)),
    ...companyStories
      .filter(({ names }) => names.every(knows))
      .map((story) => companyPatch(world, story, cast)),
  ];
}

function interviewPatches(world: World, story: InterviewStory, cast: Cast): readonly Patch[] {
  const random = randomFor(world, 'interview', story.key);
  const person = cast.people.get(story.name) ?? '';
  const madeOn = dayAgo(world, story.madeDaysAgo);
  const talk = story.isHeld
    ? talkFor('talk', talksOf(cast.patches).get(person) ?? [], world.today)
    : undefined;
  const interview = made(random, 'interview', madeOn, {
    person,
    madeOn,
    ...planned(world, story, talk?.on),
    ...told(world, story, cast),
    ...(talk && { held: { on: talk.on, encounter: talk.id } }),
    ...(story.calledOffDaysAgo !== undefined && { calledOff: { on: dayAgo(world, story.calledOffDaysAgo) } }),
    ...(cast.goals.has(story.goal ?? '') && { goal: cast.goals.get(story.goal ?? '') }),
  });
  const after = talk && { talk, interview: interview.id, person };
  return [...(after ? promisesAfter(world, story, after) : []), interview];
}

function planned(world: World, story: InterviewStory, heldOn: string | undefined): Patch['fields'] {
  const { why, focus, wantToKnow, questions = [], inDays, startsAt, place, channel } = story;
  const on = heldOn ?? (inDays === undefined ? undefined : dayAgo(world, -inDays));
  return {
    why: { because: why.because, text: said(world, why.text) },
    focus: said(world, focus),
    ...(wantToKnow && { wantToKnow: said(world, wantToKnow) }),
    ...(on !== undefined && { on }),
    ...(startsAt !== undefined && { startsAt }),
    ...(place && { place: said(world, place) }),
    ...(channel && { channel }),
    ...Object.fromEntries(
      questions.map((text, at) => [
        `questions/${story.key}-${at + 1}`,
        { text: said(world, text), place: at, ...(heldOn !== undefined && { asked: true }) },
      ]),
    ),
  };
}

/** What it gave: what was learned, the advice, how they see you, and whom they named. */
function told(
  world: World,
  { learned, advice, seenAs, passedOn = [] }: InterviewStory,
  { people }: Cast,
): Patch['fields'] {
  return {
    ...(learned && { learned: said(world, learned) }),
    ...(advice && { advice: said(world, advice) }),
    ...(seenAs && { seenAs: said(world, seenAs) }),
    ...Object.fromEntries(
      passedOn.flatMap((name) => {
        const id = people.get(name);
        return id === undefined ? [] : [[`passedOn/${id}`, { name }] as const];
      }),
    ),
  };
}

interface Held {
  readonly talk: { readonly id: string; readonly on: string };
  readonly interview: string;
  readonly person: string;
}

/** The thank-you and the report back (I4, F1). */
function promisesAfter(
  world: World,
  story: InterviewStory,
  { talk, interview, person }: Held,
): readonly Patch[] {
  const random = randomFor(world, 'interview', story.key, 'after');
  const purposes = [
    ['thank-you', story.thankYou],
    ['report-back', story.reportBack],
  ] as const;
  return purposes.flatMap(([purpose, after]) => {
    if (!after) return [];
    const { dueInDays, keptDaysAgo } = after;
    const fields = {
      by: 'me',
      person,
      text: promiseWords[world.language][purpose],
      madeOn: talk.on,
      dueOn: dayAgo(world, -dueInDays),
      purpose,
      interview,
      encounter: talk.id,
      ...(keptDaysAgo !== undefined && { ending: { how: 'kept', on: dayAgo(world, keptDaysAgo) } }),
      example: { at: world.at },
    };
    return [made(random, 'promise', talk.on, fields)];
  });
}

function oneToOnePatch(world: World, story: (typeof oneToOneStories)[number], { people }: Cast): Patch {
  const { name, text, madeDaysAgo, dueInDays, keptDaysAgo } = story;
  const madeOn = dayAgo(world, madeDaysAgo);
  return made(randomFor(world, 'one-to-one', name), 'promise', madeOn, {
    by: 'me',
    person: people.get(name),
    text: said(world, text),
    madeOn,
    dueOn: dayAgo(world, -dueInDays),
    purpose: 'one-to-one',
    ...(keptDaysAgo !== undefined && { ending: { how: 'kept', on: dayAgo(world, keptDaysAgo) } }),
    example: { at: world.at },
  });
}

function companyPatch(world: World, story: (typeof companyStories)[number], { people }: Cast): Patch {
  const on = dayAgo(world, story.daysAgo);
  return made(randomFor(world, 'company', ...story.names), 'encounter', on, {
    on,
    channel: 'meeting',
    text: said(world, story.text),
    ...Object.fromEntries(story.names.map((name) => [`people/${people.get(name)}`, { known: true }])),
    example: { at: world.at },
  });
}
