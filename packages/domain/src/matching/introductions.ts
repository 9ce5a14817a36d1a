import type { MatchIndex } from './match-index.ts';
import type { MatchPerson } from './match-person.ts';
import type { Match, MatchReason } from './match-reason.ts';

/** A proposed introduction (Q5): `asker` asks, `other` answers; `back` where the asker answers an ask of the other too. */
export interface IntroductionProposal {
  readonly asker: string;
  readonly other: string;
  readonly ask: string;
  readonly score: number;
  readonly reason: MatchReason;
  readonly back: { readonly ask: string; readonly score: number; readonly reason: MatchReason } | null;
}

const perAsk = 3;
const backShare = 0.25;

/**
 * The best pairs over all asks, each pair once, best first, at most `limit`. A pair that helps both ways counts more.
 */
export function proposeIntroductions(index: MatchIndex, limit = 50): readonly IntroductionProposal[] {
  const steps = proposalSteps(index, limit);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of `portion` people, so that a worker or a page can breathe in between; yields how many are done. */
export function* proposalSteps(
  index: MatchIndex,
  limit = 50,
  portion = 100,
): Generator<number, readonly IntroductionProposal[]> {
  const pairs = new Map<string, IntroductionProposal>();
  let done = 0;
  for (const person of index.people()) {
    for (const found of answersFor(index, person)) keepBest(pairs, found);
    if (++done % portion === 0) yield done;
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || compare(a, b)).slice(0, limit);
}

function answersFor(
  index: MatchIndex,
  { id, asks = [], lang }: MatchPerson,
): readonly IntroductionProposal[] {
  return asks.flatMap((text) => {
    const query = lang ? { owner: id, text, lang } : { owner: id, text };
    return index.query(query, perAsk).map((match) => toProposal(id, text, match));
  });
}

function toProposal(asker: string, ask: string, { id, score, reason }: Match): IntroductionProposal {
  return { asker, other: id, ask, score, reason, back: null };
}

/** Keeps the better direction of a pair, with the other as what comes back. */
function keepBest(pairs: Map<string, IntroductionProposal>, found: IntroductionProposal): void {
  const key = [found.asker, found.other].sort().join('\n');
  const known = pairs.get(key);
  if (!known) pairs.set(key, found);
  else if (known.asker === found.asker) pairs.set(key, known.score >= found.score ? known : found);
  else pairs.set(key, join(known, found));
}

function join(one: IntroductionProposal, other: IntroductionProposal): IntroductionProposal {
  const [first, second] = one.score >= other.score ? [one, other] : [other, one];
  const { ask, score, reason } = second;
  return {
    ...first,
    score: Math.round(Math.min(1, first.score + score * backShare) * 1000) / 1000,
    back: { ask, score, reason },
  };
}

function compare(a: IntroductionProposal, b: IntroductionProposal): number {
  return `${a.asker} ${a.other}` < `${b.asker} ${b.other}` ? -1 : 1;
}
