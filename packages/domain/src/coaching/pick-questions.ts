import type { EventKind } from '../events/event.ts';
import type { OpenQuestion, Topic } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { type Address, sayPhrase } from './phrase.ts';
import { rotate } from './rotate.ts';
import { eventTone, isPresenceOnly } from './tone.ts';

/** For which conversation questions are picked. */
export interface QuestionChoice {
  readonly kind?: EventKind;
  readonly language: 'nl' | 'en';
  /** How you speak to the other. */
  readonly other: Address;
  /** A first conversation, or one with somebody you have met (C1). */
  readonly meeting: 'first' | 'again';
  /** Ids of the questions that this person was asked before: `questionsAsked`. */
  readonly asked?: ReadonlySet<string>;
  readonly topic?: Topic;
  readonly seed: number;
  readonly count?: number;
}

/** A question as it is shown; its id is what the talk remembers when it was asked (C4). */
export interface PickedQuestion {
  readonly id: string;
  readonly topic: Topic;
  readonly ask: string;
}

const firstTopics: readonly Topic[] = ['meeting', 'work', 'route', 'challenge', 'seeks', 'people', 'outside'];
const againTopics: readonly Topic[] = ['again', 'challenge', 'seeks', 'people', 'outside', 'work', 'route'];

/**
 * Open questions to ask (C4), never one that was asked of this person before; none where only presence fits (P8).
 * Without a topic the topics take turns, those of the conversation first: the meeting at a first one, what has happened
 * since at a later one, the theme where there is one.
 */
export function pickQuestions(choice: QuestionChoice): readonly PickedQuestion[] {
  if (choice.kind && isPresenceOnly(choice.kind)) return [];
  const open = coachingIn(choice.language).questions.filter(({ id }) => !choice.asked?.has(id));
  const deck = interleave(topicsFor(choice).map((topic) => open.filter((each) => each.topic === topic)));
  return rotate(deck, choice.seed, choice.count ?? 3).map(({ id, topic, ask }) => ({
    id,
    topic,
    ask: sayPhrase(ask, choice.other),
  }));
}

function topicsFor({ topic, meeting, kind }: QuestionChoice): readonly Topic[] {
  if (topic) return [topic];
  const topics = meeting === 'first' ? firstTopics : againTopics;
  return eventTone(kind ?? 'other') === 'theme' ? ['theme', ...topics] : topics;
}

/** The first of each, then the second of each, and so on. */
function interleave(decks: readonly (readonly OpenQuestion[])[]): readonly OpenQuestion[] {
  const longest = Math.max(0, ...decks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => decks.flatMap((deck) => deck[at] ?? [])).flat();
}
