import { answersTo } from './answering.ts';
import { type Explained, explain } from './explain-match.ts';
import type { MatchBook } from './match-book.ts';
import type { MatchQuery } from './match-person.ts';
import type { Match } from './match-reason.ts';
import { mixSimilarity, type Similarity } from './mix-similarity.ts';
import type { Place } from './places/place-index.ts';
import type { Profile } from './profile.ts';
import { type RankedSlot, rankCandidates } from './rank-candidates.ts';
import { languageOf } from './reading/read-text.ts';
import type { Key, Phrase, Reading, Term } from './reading/reading.ts';
import { bothWays, denialFactor, gainOf, placeFactor, seekingFactor } from './weigh-match.ts';

/** Matches below this, or below this part of the best, are not shown. */
const least = 0.22;
const cutOfBest = 0.55;
/** A second opinion this sure may bring somebody in whom no word matches. */
const sureCosine = 0.6;
/** How much an ask that fits what the owner looks for work as counts. */
const workShare = 0.9;

/** Answers one ask from the book: ranked, weighed both ways, with reasons. */
export function answerQuery(
  book: MatchBook,
  query: MatchQuery,
  limit: number,
  similarity: Similarity | undefined,
): readonly Match[] {
  const lang = languageOf(query.text, query.lang);
  const reading = book.reader.read(query.text, query.lang ?? lang, 'ask');
  const owner = profileAt(book, ownerOf(book, query.owner));
  const found = [...findAnswers(book, reading, owner), ...findWork(book, reading, owner)];
  const weighed = weigh(book, found, { reading, owner, query, similarity, limit });
  const best = weighed[0]?.score ?? 0;
  return weighed
    .filter(({ score }) => score >= Math.max(least, best * cutOfBest))
    .slice(0, limit)
    .map((answer) => explain(answer, { reading, owner, query, lang, reader: book.reader }));
}

/** Somebody found, before and while weighing. `work`: by their ask, not by what they do. */
interface Found extends RankedSlot {
  readonly work: boolean;
}

interface Asking {
  readonly reading: Reading;
  readonly owner: Profile | null;
  readonly query: MatchQuery;
  readonly similarity: Similarity | undefined;
  readonly limit: number;
}

function findAnswers(book: MatchBook, reading: Reading, owner: Profile | null): readonly Found[] {
  if (reading.as.length > 0 || (reading.forWork && !isStrong(reading.heads))) return [];
  const { postings, reader, space } = book;
  const self = owner && book.slots.get(owner.person.id);
  return rankCandidates(reading, postings, reader.thesaurus, space)
    .filter(({ slot }) => slot !== self)
    .map((ranked) => ({ ...ranked, work: false }));
}

/** Who asks for what the owner looks for work as, or does. */
function findWork(book: MatchBook, reading: Reading, owner: Profile | null): readonly Found[] {
  if (!reading.forWork || (reading.as.length === 0 && isStrong(reading.heads))) return [];
  const phrase: Phrase = reading.as.length > 0 ? reading.as : ownTrade(owner);
  const { askPostings, reader, space, slots } = book;
  const self = owner && slots.get(owner.person.id);
  const heads = phrase.map((term) => [term]);
  return rankCandidates({ heads, particulars: reading.particulars }, askPostings, reader.thesaurus, space)
    .filter(({ slot }) => slot !== self)
    .map(({ slot, head, score }) => ({ slot, head, score: score * workShare, work: true }));
}

function ownTrade(owner: Profile | null): readonly Term[] {
  return [...(owner?.strengths ?? [])]
    .filter(([, { weight, field }]) => weight >= 0.9 && field !== 'sector')
    .map(([key, { text }]) => ({ keys: [key], weight: 1, label: text }));
}

function isStrong(heads: readonly Phrase[]): boolean {
  return heads.some((phrase) => phrase.some(({ weight }) => weight > 0.5));
}

function weigh(book: MatchBook, found: readonly Found[], asking: Asking): readonly Explained[] {
  const { reading, owner, query, similarity, limit } = asking;
  const places = reading.places.flatMap((name) => placeNamed(book, name));
  const wanted = wantedKeys(book, reading);
  const ownerId = ownerOf(book, query.owner);
  const first = [...found, ...bySimilarity(book, found, similarity)].flatMap((each) => {
    const profile = book.profiles[each.slot];
    if (!profile || profile.person.id === ownerId) return [];
    const place = placeFactor(places, owner?.place ?? null, profile);
    const seeking = each.work ? 1 : seekingFactor(wanted, profile, each.head);
    const score = mixSimilarity(
      each.score * place.factor * denialFactor(reading, profile) * seeking,
      similarity?.(profile.person.id),
    );
    return [{ profile, score, near: place.near, work: each.work }];
  });
  return first
    .sort((a, b) => b.score - a.score)
    .slice(0, limit * 3 + 10)
    .map((each) => withGain(book, each, owner))
    .sort((a, b) => b.score - a.score || (a.profile.person.id < b.profile.person.id ? -1 : 1));
}

function withGain(book: MatchBook, each: Omit<Explained, 'gain'>, owner: Profile | null): Explained {
  const { gain, text } = gainOf(each.profile, owner, book.reader.thesaurus);
  return { ...each, score: bothWays(each.score, gain), gain: text };
}

function bySimilarity(
  book: MatchBook,
  found: readonly Found[],
  similarity: Similarity | undefined,
): readonly Found[] {
  if (!similarity) return [];
  const known = new Set(found.map(({ slot }) => slot));
  return [...book.slots].flatMap(([id, slot]) =>
    !known.has(slot) && (similarity(id) ?? 0) >= sureCosine ? [{ slot, head: 0, score: 0, work: false }] : [],
  );
}

/** What an ask is about, with what nearly is the same. */
function wantedKeys({ reader }: MatchBook, { heads }: Reading): ReadonlySet<Key> {
  const terms = heads.flat().filter(({ weight }) => weight > 0.5);
  return new Set(
    terms.flatMap((term) =>
      answersTo(term, reader.thesaurus).flatMap(([key, likeness]) => (likeness >= 0.85 ? [key] : [])),
    ),
  );
}

function placeNamed({ reader }: MatchBook, name: string): readonly Place[] {
  const place = reader.placeNamed(name);
  return place ? [place] : [];
}

function ownerOf({ aliases }: MatchBook, owner: string): string {
  return aliases.get(owner) ?? owner;
}

function profileAt({ slots, profiles }: MatchBook, id: string): Profile | null {
  const slot = slots.get(id);
  return (slot === undefined ? undefined : profiles[slot]) ?? null;
}
