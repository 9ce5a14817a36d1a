import { daysToSpan } from '../days/span.ts';
import type { Balance } from '../giving/balance.ts';
import type { ChainThing } from '../giving/chain-thing.ts';
import type { Credibility } from '../giving/credibility.ts';
import type { FavourFields, FavourWhat } from '../giving/favour.ts';
import type { ChainStep, HarvestChain } from '../giving/harvest-chains.ts';
import type { ServedGoal } from '../goals/served-goal.ts';
import { type Sentence, sentenceOf } from './sentence-of.ts';

/** What was given or received is called: `advies` (G1). */
export function whatSentence(what: FavourWhat): Sentence {
  return { key: `what.${what}`, values: {} };
}

/** Whether it was thanked for (G4); null for what you gave. */
export function thankedSentence({ by, thankedOn }: FavourFields): Sentence | null {
  if (by === 'me') return null;
  return thankedOn === undefined
    ? { key: 'favour.unthanked', values: {} }
    : { key: 'favour.thanked', values: { on: new Date(`${thankedOn}T10:30:00Z`) } };
}

/** How giving and receiving stand, kindly, with one person or over all (G3). */
export function balanceSentence({ stands, given, received }: Balance, over: 'person' | 'all'): Sentence {
  return { key: `balance.${over}.${stands}`, values: { given, received } };
}

/**
 * How one step of a chain grew from the one before (G2): `Uit een gesprek met Sanne groeide na 8 maanden een opdracht`. Null for
 * the first step. `nameOf` gives the name of a person, or undefined.
 */
export function harvestSentence(
  chain: HarvestChain,
  step: ChainStep,
  nameOf: (person: string) => string | undefined,
): Sentence | null {
  const parent = chain.steps.find(({ thing }) => thing.id === step.from)?.thing;
  if (!parent) return null;
  const name = parent.people.map(nameOf).find((each) => each !== undefined);
  const { what, by, kind } = step.thing;
  return {
    key: `harvest.${sourceOf(parent)}`,
    values: {
      named: name === undefined ? 'no' : 'yes',
      name: name ?? '',
      what: what ?? (kind === 'introduction' ? 'introduction' : 'other'),
      by: by ?? 'them',
      ...daysToSpan(step.tookDays ?? 0),
    },
  };
}

/** Your credibility with somebody, one short sentence per part (T4). */
export function credibilitySentences({ parts }: Credibility): readonly Sentence[] {
  return parts.map((part) => sentenceOf('credibility', part));
}

/** What served a long-term goal, and what it brought (D1). */
export function servedGoalSentence(served: ServedGoal): Sentence {
  const { events, asks, introductions, interviews, given, received } = served;
  const count = events.length + asks.length + introductions.length + interviews.length + given.length;
  if (count + received.length === 0) return { key: 'goal-served.nothing', values: {} };
  return { key: 'goal-served.served', values: { count, received: received.length } };
}

function sourceOf({ kind, by }: ChainThing): Exclude<ChainThing['kind'], 'favour'> | 'given' | 'received' {
  if (kind !== 'favour') return kind;
  return by === 'me' ? 'given' : 'received';
}
