import { fitOf } from './answering.ts';
import { explain } from './explain-match.ts';
import type { MatchBook } from './match-book.ts';
import type { MatchQuery } from './match-person.ts';
import type { MatchReason } from './match-reason.ts';
import type { Profile, ProfileAsk } from './profile.ts';
import { languageOf } from './reading/read-text.ts';
import type { Key, Reading } from './reading/reading.ts';
import { topBy } from './top-by.ts';
import { profileOfId, type Weighed, weighCandidates } from './weigh-candidates.ts';

/** A proposed introduction (Q5): `asker` asks, `other` answers; `back` where the asker answers an ask of the other too. */
export interface IntroductionProposal {
  readonly asker: string;
  readonly other: string;
  readonly ask: string;
  readonly score: number;
  readonly reason: MatchReason;
  readonly back: { readonly ask: string; readonly score: number; readonly reason: MatchReason } | null;
}

/** What is kept of every ask: its best answers, until somebody changes whom that concerns. */
export interface IntroductionBook {
  /** Somebody changed: their own asks, and those they answered or may answer now, are weighed again when asked for. */
  readonly changed: (before: Profile | undefined, after: Profile | undefined) => void;
  /** Weighs what must be weighed again, `portion` people at a time, and then gives the best pairs. */
  readonly steps: (limit: number, portion: number) => Generator<number, readonly IntroductionProposal[]>;
}

interface Answered {
  readonly ask: ProfileAsk;
  readonly answers: readonly Weighed[];
}

const perAsk = 3;
const backShare = 0.25;
const leastScore = 0.2;

/** Keeps the answers to all asks of a book. */
export function createIntroductionBook(book: MatchBook): IntroductionBook {
  const answered = new Map<string, readonly Answered[]>();
  const stale = new Set<string>();
  const askers = new Map<string, Set<string>>();
  const forWork = new Set<string>();
  const forget = (id: string) => {
    for (const { answers } of answered.get(id) ?? [])
      for (const { profile } of answers) askers.get(profile.person.id)?.delete(id);
    answered.delete(id);
    forWork.delete(id);
  };
  const weigh = (id: string) => {
    forget(id);
    const profile = profileOfId(book, id);
    if (!profile || profile.asks.length === 0) return;
    const found = profile.asks.map((ask) => ({
      ask,
      answers: weighCandidates(book, queryOf(profile, ask), perAsk, undefined, readingOf(profile, ask)),
    }));
    answered.set(id, found);
    if (profile.asks.some(({ reading }) => reading.forWork)) forWork.add(id);
    for (const { profile: other } of found.flatMap(({ answers }) => answers)) {
      const known = askers.get(other.person.id);
      if (known) known.add(id);
      else askers.set(other.person.id, new Set([id]));
    }
  };
  return {
    changed(before, after) {
      const id = (after ?? before)?.person.id ?? '';
      stale.add(id);
      for (const asker of askers.get(id) ?? []) stale.add(asker);
      if (!after || answered.size === 0) return;
      for (const asker of mayConcern(book, after, forWork)) {
        const found = answered.get(asker);
        if (found && !stale.has(asker) && mayAnswer(book, after, asker, found)) stale.add(asker);
      }
    },
    *steps(limit, portion) {
      let done = 0;
      for (const id of stale) {
        weigh(id);
        stale.delete(id);
        if (++done % portion === 0) yield done;
      }
      book.reader.thesaurus.asksFor(0);
      return bestPairs(book, answered, limit);
    },
  };
}

/** Who asks for something that somebody like this may answer. */
function mayConcern(
  { askPostings, profiles, reader }: MatchBook,
  { strengths }: Profile,
  forWork: ReadonlySet<string>,
): ReadonlySet<string> {
  const asked = new Set<Key>();
  for (const key of strengths.keys()) {
    if (typeof key === 'string') asked.add(key);
    else for (const concept of reader.thesaurus.asksFor(key)) asked.add(concept);
  }
  const askers = new Set(forWork);
  for (const key of asked)
    for (const slot of askPostings.of(key)?.slots ?? []) {
      const id = profiles[slot]?.person.id;
      if (id !== undefined) askers.add(id);
    }
  return askers;
}

/** Whether somebody could come among the answers that are known to one of these asks. */
function mayAnswer(book: MatchBook, profile: Profile, asker: string, found: readonly Answered[]): boolean {
  return found.some(({ ask: { reading }, answers }) => {
    if (reading.forWork) return worksFor(book, profile, asker);
    const last = answers.length < perAsk ? leastScore : (answers.at(-1)?.score ?? 0);
    return fitOf(reading, profile.strengths, book.reader.thesaurus, last) >= last;
  });
}

function worksFor(book: MatchBook, { asks }: Profile, asker: string): boolean {
  const owner = profileOfId(book, asker);
  return (
    owner !== null &&
    asks.some(
      ({ reading }) => fitOf(reading, owner.strengths, book.reader.thesaurus, leastScore) >= leastScore,
    )
  );
}

/** As read when they came in; what somebody's own words say that they seek is read again as the ask it is. */
function readingOf({ person }: Profile, { text, reading }: ProfileAsk): Reading | undefined {
  return person.asks?.includes(text) ? reading : undefined;
}

function queryOf({ person }: Profile, { text }: ProfileAsk): MatchQuery {
  return { owner: person.id, text, ...(person.lang ? { lang: person.lang } : {}) };
}

interface Direction {
  readonly asker: string;
  readonly ask: ProfileAsk;
  readonly weighed: Weighed;
}

interface Pair {
  readonly first: Direction;
  readonly back: Direction | null;
  readonly score: number;
}

function bestPairs(
  book: MatchBook,
  answered: ReadonlyMap<string, readonly Answered[]>,
  limit: number,
): readonly IntroductionProposal[] {
  const pairs = pairsOf(answered, leastThatCounts(answered, limit));
  const ranked = [...topBy(pairs, limit * 2, ({ score }) => score)].sort(
    (a, b) => b.score - a.score || compare(a.first, b.first),
  );
  const seen = new Set<string>();
  const best: Pair[] = [];
  for (const pair of ranked) {
    const key = `${pair.first.asker}\n${pair.first.weighed.profile.person.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (best.push(pair) >= limit) break;
  }
  return best.map((pair) => toProposal(book, pair));
}

function pairsOf(answered: ReadonlyMap<string, readonly Answered[]>, least: number): readonly Pair[] {
  const pairs: Pair[] = [];
  const bothWays = 1 + backShare;
  for (const [asker, found] of answered)
    for (const { ask, answers } of found)
      for (const weighed of answers) {
        const pair = weighed.score * bothWays < least ? null : toPair({ asker, ask, weighed }, answered);
        if (pair && pair.score >= least) pairs.push(pair);
      }
  return pairs;
}

/** The score of the last that can matter: each pair may be found in a few directions. */
function leastThatCounts(answered: ReadonlyMap<string, readonly Answered[]>, limit: number): number {
  const scores: number[] = [];
  for (const found of answered.values())
    for (const { answers } of found) for (const { score } of answers) scores.push(score);
  const count = limit * 4;
  return scores.length <= count ? 0 : (Float64Array.from(scores).sort()[scores.length - count] ?? 0);
}

/** A direction with what comes back; null where the other direction is the better one of the pair. */
function toPair(first: Direction, answered: ReadonlyMap<string, readonly Answered[]>): Pair | null {
  const other = first.weighed.profile.person.id;
  let back: Direction | null = null;
  for (const { ask, answers } of answered.get(other) ?? [])
    for (const weighed of answers) {
      if (weighed.profile.person.id !== first.asker) continue;
      if (weighed.score > (back?.weighed.score ?? 0)) back = { asker: other, ask, weighed };
    }
  if (!back) return { first, back, score: first.weighed.score };
  const score = first.weighed.score;
  if (back.weighed.score > score || (back.weighed.score === score && back.asker < first.asker)) return null;
  return { first, back, score: Math.min(1, score + back.weighed.score * backShare) };
}

function toProposal(book: MatchBook, { first, back, score }: Pair): IntroductionProposal {
  const said = explainDirection(book, first);
  return {
    asker: first.asker,
    other: first.weighed.profile.person.id,
    ask: first.ask.text,
    score: Math.round(score * 1000) / 1000,
    reason: said.reason,
    back: back && { ask: back.ask.text, ...explainDirection(book, back) },
  };
}

function explainDirection(
  book: MatchBook,
  { asker, ask, weighed }: Direction,
): { readonly score: number; readonly reason: MatchReason } {
  const owner = profileOfId(book, asker);
  const lang = owner?.person.lang ?? languageOf(ask.text, undefined);
  const query = { owner: asker, text: ask.text, lang };
  const { score, reason } = explain(weighed, {
    reading: ask.reading,
    owner,
    query,
    lang,
    reader: book.reader,
  });
  return { score, reason };
}

function compare(a: Direction, b: Direction): number {
  return `${a.asker} ${a.weighed.profile.person.id}` < `${b.asker} ${b.weighed.profile.person.id}` ? -1 : 1;
}
