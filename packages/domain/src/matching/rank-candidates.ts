import { answersTo } from './answering.ts';
import { insteadShare } from './instead-share.ts';
import type { Postings } from './postings.ts';
import type { Key, Phrase, Reading, Term } from './reading/reading.ts';
import type { Tally } from './tally.ts';
import type { Thesaurus } from './thesaurus/thesaurus.ts';

/** Somebody who may answer, with how well (0-1). */
export interface RankedSlot {
  readonly slot: number;
  /** For what is asked itself, and with the particulars. */
  readonly head: number;
  readonly score: number;
}

/** What scoring counts in: made once per index. */
export interface Workspace {
  readonly term: Tally;
  readonly phrase: Tally;
  readonly head: Tally;
  readonly particular: Tally;
}

/** How much of a score is for the particulars. */
const particularShare = 0.35;
/** Below this part of the best head, nobody is looked at further. */
const headCut = 0.5;
const leastHead = 0.2;
/** Where so many answer a term this well, those who answer it less well are not gone through: so work does not grow with the book. */
const enough = 600;

/** Who answers a reading by the postings, without place and gain, in no order. */
export function rankCandidates(
  reading: Pick<Reading, 'heads' | 'particulars' | 'instead'>,
  postings: Postings,
  thesaurus: Thesaurus,
  space: Workspace,
): readonly RankedSlot[] {
  for (const phrase of reading.heads) addPhrase(phrase, 1, postings, thesaurus, space);
  addPhrase(reading.instead, insteadShare, postings, thesaurus, space);
  const whole = addParticulars(reading.particulars, postings, thesaurus, space);
  const share = particularShare * Math.min(1, whole);
  let best = 0;
  for (const slot of space.head.touched) best = Math.max(best, space.head.at(slot));
  const cut = Math.max(leastHead, best * headCut);
  const ranked: RankedSlot[] = [];
  for (const slot of space.head.touched) {
    const head = space.head.at(slot);
    if (head < cut) continue;
    const part = whole > 0 ? Math.min(1, space.particular.at(slot) / whole) : 0;
    ranked.push({ slot, head, score: head * (1 - share + share * part) });
  }
  space.head.clear();
  space.particular.clear();
  return ranked;
}

function addPhrase(
  phrase: Phrase,
  by: number,
  postings: Postings,
  thesaurus: Thesaurus,
  space: Workspace,
): void {
  const telling = phrase.filter((term) => isKnown(term, postings));
  const whole = telling.reduce((sum, term) => sum + weigh(term, postings), 0);
  for (const term of telling) {
    spread(term, postings, thesaurus, space.term);
    const share = weigh(term, postings) / whole;
    for (const slot of space.term.touched) space.phrase.add(slot, share * space.term.at(slot));
    space.term.clear();
  }
  for (const slot of space.phrase.touched) space.head.raise(slot, by * space.phrase.at(slot));
  space.phrase.clear();
}

/** Adds what fits the particulars, and gives how much there was to fit. */
function addParticulars(
  terms: readonly Term[],
  postings: Postings,
  thesaurus: Thesaurus,
  space: Workspace,
): number {
  let whole = 0;
  for (const term of terms) {
    if (!isKnown(term, postings)) continue;
    const weight = weigh(term, postings);
    whole += weight;
    spread(term, postings, thesaurus, space.term);
    for (const slot of space.term.touched) {
      space.particular.add(slot, weight * Math.min(1, space.term.at(slot) * particularBoost));
    }
    space.term.clear();
  }
  return whole;
}

/** A particular that somebody has only as a particular counts as well. */
const particularBoost = 1.6;

function spread(term: Term, postings: Postings, thesaurus: Thesaurus, tally: Tally): void {
  let [best, level] = [0, 1];
  for (const { key, likeness } of answersTo(term, thesaurus)) {
    if (likeness < best * headCut || (likeness < level && tally.touched.length >= enough)) break;
    level = likeness;
    const posting = postings.of(key);
    if (!posting) continue;
    const { slots, weights } = posting;
    for (let at = 0; at < slots.length; at++) {
      const fit = likeness * (weights[at] ?? 0);
      if (fit > best) best = fit;
      tally.raise(slots[at] ?? 0, fit);
    }
  }
}

/** A word that nobody has and no list knows says nothing. */
function isKnown({ keys }: Term, postings: Postings): boolean {
  return keys.some((key) => typeof key === 'number' || postings.of(key));
}

/** The weight of a term; of a word that no list knows the more the rarer it is. */
function weigh({ keys, weight }: Term, postings: Postings): number {
  const [key] = keys;
  return typeof key === 'string' ? weight * rarity(key, postings) : weight;
}

function rarity(key: Key, postings: Postings): number {
  const count = postings.of(key)?.slots.length ?? 0;
  return 1 / (1 + Math.log10(Math.max(1, count / 3)));
}
