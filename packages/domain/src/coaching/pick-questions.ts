import type { EventKind } from '../events/event.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { OpenQuestion, Topic } from './coaching.ts';
import { fittingOwnLines } from './fitting-own-lines.ts';
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
  /** A first conversation, one with somebody you have met (C1), or a talk for two that you planned together (C7). */
  readonly meeting: 'first' | 'again' | 'one-to-one';
  /** Ids of the questions that this person was asked before: `questionsAsked`. */
  readonly asked?: ReadonlySet<string>;
  /** Sentences of your own: the questions among them that fit here come before all others. */
  readonly own?: readonly RecordOf<'line'>[];
  readonly topic?: Topic;
  readonly seed: number;
  readonly count?: number;
}

/** A question as it is shown; its id is what the talk remembers when it was asked (C4). */
export interface PickedQuestion {
  readonly id: string;
  readonly topic: Topic;
  readonly ask: string;
  /** Whether you wrote it yourself: its id is that of the record. */
  readonly isOwn: boolean;
}

type Candidate = OpenQuestion & { readonly isOwn?: true };

const meetingTopics: { readonly [meeting in QuestionChoice['meeting']]: readonly Topic[] } = {
  first: ['meeting', 'work', 'route', 'challenge', 'seeks', 'people', 'outside'],
  again: ['again', 'challenge', 'seeks', 'people', 'outside', 'work', 'route'],
  'one-to-one': ['coffee', 'help', 'again', 'challenge', 'seeks', 'people', 'outside', 'route', 'work'],
};

const eventTopics: { readonly [kind in EventKind]?: readonly Topic[] } = {
  congress: ['theme', 'congress'],
  lecture: ['theme'],
  'book-presentation': ['book', 'theme'],
  'annual-meeting': ['club'],
  club: ['club'],
  jubilee: ['jubilee'],
};

/**
 * Open questions to ask (C4), never one that was asked of this person before; none where only presence fits (P8). Without a
 * topic the topics take turns: those of the event first (P1), then those of the conversation: the meeting at a first one, what
 * has happened since at a later one, coffee and how you can help at a talk for two. Each topic goes from light to deep.
 */
export function pickQuestions(choice: QuestionChoice): readonly PickedQuestion[] {
  if (choice.kind && isPresenceOnly(choice.kind)) return [];
  const topics = topicsFor(choice);
  const isOpen = ({ id, topic }: Candidate) => topics.includes(topic) && !choice.asked?.has(id);
  const open = coachingIn(choice.language).questions.filter(isOpen);
  const dealt = interleave(topics.map((topic) => open.filter((each) => each.topic === topic)));
  const deck: readonly Candidate[] = [...ownQuestions(choice).filter(isOpen), ...dealt];
  return rotate(deck, choice.seed, choice.count ?? 3).map(({ id, topic, ask, isOwn }) => ({
    id,
    topic,
    ask: sayPhrase(ask, choice.other),
    isOwn: isOwn ?? false,
  }));
}

function topicsFor({ topic, meeting, kind = 'other' }: QuestionChoice): readonly Topic[] {
  return topic ? [topic] : [...(eventTopics[kind] ?? []), ...meetingTopics[meeting]];
}

function ownQuestions({ own, language, kind = 'other' }: QuestionChoice): readonly Candidate[] {
  return fittingOwnLines(own ?? [], { language, tone: eventTone(kind) }).flatMap(({ id, fields }) =>
    fields.topic ? [{ id, topic: fields.topic, ask: fields.text, isOwn: true as const }] : [],
  );
}

/** The first of each, then the second of each, and so on. */
function interleave(decks: readonly (readonly OpenQuestion[])[]): readonly OpenQuestion[] {
  const longest = Math.max(0, ...decks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => decks.flatMap((deck) => deck[at] ?? [])).flat();
}
