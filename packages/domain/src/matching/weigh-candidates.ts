import { answersTo } from './answering.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import type { MatchBook } from './match-book.ts';
import type { MatchQuery } from './match-person.ts';
import { mixSimilarity, type Similarity } from './mix-similarity.ts';
import type { Nearness } from './places/nearness.ts';
import type { Place } from './places/place-index.ts';
import type { Profile } from './profile.ts';
import type { Key, Reading } from './reading/reading.ts';
import { topBy } from './top-by.ts';
import { bothWays, denialFactor, gainOf, placeFactor, seekingFactor } from './weigh-match.ts';

/** Somebody who was weighed: `gain` is the ask of theirs that the owner answers, `work` that they were found by their ask. */
export interface Weighed {
  readonly slot: number;
  readonly profile: Profile;
  readonly score: number;
  readonly near: Nearness | null;
  readonly work: boolean;
  readonly gain: string | null;
  readonly likeness: 'beside-words' | 'alone' | null;
}

/** Matches below this, or below this part of the best, are not shown. */
const least = 0.22;
const cutOfBest = 0.55;
/** A second opinion this sure may bring somebody in whom no word matches. */
const sureCosine = 0.6;
/** How many more than asked for are weighed fully: what is weighed last may change their order. */
const spare = 15;

/** Who answers an ask, weighed both ways, best first, at most `limit`; never the owner. `reading` is that of the text, where it was read already. */
export function weighCandidates(
  book: MatchBook,
  { owner: asker, text, lang }: MatchQuery,
  limit: number,
  similarity?: Similarity,
  reading: Reading = book.reader.read(text, lang, 'ask'),
): readonly Weighed[] {
  const ownerId = book.aliases.get(asker) ?? asker;
  const owner = profileOfId(book, ownerId);
  const found = findCandidates(book, reading, owner);
  const all = similarity ? [...found, ...bySimilarity(book, found, similarity)] : found;
  const count = similarity ? all.length : limit * 3 + spare;
  const wanted = wantedKeys(book, reading);
  const weighed = placeBest(book, all, { reading, owner, count })
    .filter(({ profile }) => profile.person.id !== ownerId)
    .map((each) => weighOne(book, each, { reading, owner, wanted, similarity }))
    .sort((a, b) => b.score - a.score || (a.profile.person.id < b.profile.person.id ? -1 : 1));
  const cut = Math.max(least, (weighed[0]?.score ?? 0) * cutOfBest);
  return weighed.slice(0, limit).filter(({ score }) => score >= cut);
}

/** The profile of somebody in the book, or null. */
export function profileOfId({ slots, profiles }: MatchBook, id: string): Profile | null {
  const slot = slots.get(id);
  return (slot === undefined ? undefined : profiles[slot]) ?? null;
}

interface Placed extends Candidate {
  readonly profile: Profile;
  readonly near: Nearness | null;
}

/** The best `count` with their place counted in. */
function placeBest(
  book: MatchBook,
  found: readonly Candidate[],
  {
    reading,
    owner,
    count,
  }: { readonly reading: Reading; readonly owner: Profile | null; readonly count: number },
): readonly Placed[] {
  const places = reading.places.flatMap((name) => book.reader.placeNamed(name) ?? []);
  const measure = createMeasure(book.whereabouts, places, owner?.place ?? null);
  const factorOf = ({ slot }: Candidate) => measure(slot).factor;
  return topBy(found, count, (each) => each.score * factorOf(each)).flatMap((each): readonly Placed[] => {
    const profile = book.profiles[each.slot];
    if (!profile) return [];
    const { slot, head, work } = each;
    const score = each.score * factorOf(each);
    return [{ slot, head, work, profile, score, near: measure(slot).near }];
  });
}

/** How well the place of a slot fits; the same place is measured once. */
function createMeasure(
  { codeAt, placeOf }: MatchBook['whereabouts'],
  places: readonly Place[],
  own: Place | null,
): (slot: number) => { readonly factor: number; readonly near: Nearness | null } {
  const known: { readonly factor: number; readonly near: Nearness | null }[] = [];
  return (slot) => {
    const code = codeAt(slot);
    const found = known[code];
    if (found) return found;
    const { place, anywhere } = placeOf(code);
    const { factor, anywhere: atDistance, near } = placeFactor(places, own, place);
    const measured = { factor: anywhere ? Math.max(factor, atDistance) : factor, near };
    known[code] = measured;
    return measured;
  };
}

function weighOne(
  book: MatchBook,
  { slot, profile, near, work, head, score }: Placed,
  {
    reading,
    owner,
    wanted,
    similarity,
  }: {
    readonly reading: Reading;
    readonly owner: Profile | null;
    readonly wanted: ReadonlySet<Key>;
    readonly similarity: Similarity | undefined;
  },
): Weighed {
  const seeking = work ? 1 : seekingFactor(wanted, profile, head);
  const byWords = score * denialFactor(reading, profile) * seeking;
  const oneWay = mixSimilarity(byWords, similarity?.(profile.person.id));
  const likeness = oneWay > byWords ? (head === 0 && !work ? 'alone' : 'beside-words') : null;
  const { gain, text } = gainOf(profile, owner, book.reader.thesaurus);
  return { slot, profile, near, work, score: bothWays(oneWay, gain), gain: text, likeness };
}

function bySimilarity(
  { slots }: MatchBook,
  found: readonly Candidate[],
  similarity: Similarity,
): readonly Candidate[] {
  const known = new Set(found.map(({ slot }) => slot));
  return [...slots].flatMap(([id, slot]) =>
    !known.has(slot) && (similarity(id) ?? 0) >= sureCosine ? [{ slot, head: 0, score: 0, work: false }] : [],
  );
}

/** What an ask is about, with what nearly is the same. */
function wantedKeys({ reader }: MatchBook, { heads }: Reading): ReadonlySet<Key> {
  const wanted = new Set<Key>();
  for (const term of heads.flat()) {
    if (term.weight <= 0.5) continue;
    for (const { key, likeness } of answersTo(term, reader.thesaurus)) {
      if (likeness < 0.85) break;
      wanted.add(key);
    }
  }
  return wanted;
}
