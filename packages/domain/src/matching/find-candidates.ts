import type { MatchBook } from './match-book.ts';
import type { Profile } from './profile.ts';
import { type RankedSlot, rankCandidates } from './rank-candidates.ts';
import type { Phrase, Reading, Term } from './reading/reading.ts';

/** Somebody found. `work`: by what they ask for, not by what they do. */
export interface Candidate extends RankedSlot {
  readonly work: boolean;
}

/** How much an ask that fits what the owner looks for work as counts. */
const workShare = 0.9;
const ownTradeWeight = 0.9;

/** Who may answer an ask: by what they are, do and offer, and, where work is asked for, by what they ask themselves. */
export function findCandidates(
  book: MatchBook,
  reading: Reading,
  owner: Profile | null,
): readonly Candidate[] {
  const strong = isStrong(reading.heads);
  const byAsk = reading.forWork && (reading.as.length > 0 || !strong);
  return byAsk ? byTheirAsks(book, reading, owner) : byStrengths(book, reading);
}

function byStrengths({ postings, reader, space }: MatchBook, reading: Reading): readonly Candidate[] {
  return rankCandidates(reading, postings, reader.thesaurus, space).map(({ slot, head, score }) => ({
    slot,
    head,
    score,
    work: false,
  }));
}

/** Who asks for what the owner looks for work as, or does. */
function byTheirAsks(
  { askPostings, reader, space }: MatchBook,
  { as, particulars }: Reading,
  owner: Profile | null,
): readonly Candidate[] {
  const phrase: Phrase = as.length > 0 ? as : ownTrade(owner);
  const heads = phrase.map((term) => [term]);
  return rankCandidates({ heads, particulars, instead: [] }, askPostings, reader.thesaurus, space).map(
    ({ slot, head, score }) => ({ slot, head, score: score * workShare, work: true }),
  );
}

function ownTrade(owner: Profile | null): readonly Term[] {
  return [...(owner?.strengths ?? [])]
    .filter(([, { weight, field }]) => weight >= ownTradeWeight && field !== 'sector')
    .map(([key, { text }]) => ({ keys: [key], weight: 1, label: text }));
}

function isStrong(heads: readonly Phrase[]): boolean {
  return heads.some((phrase) => phrase.some(({ weight }) => weight > 0.5));
}
