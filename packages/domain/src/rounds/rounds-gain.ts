import { createMatchIndex } from '../matching/match-index.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import type { Gain } from './rounds.ts';
import type { GainReason } from './rounds-sheet.ts';

/** What people could have of each other, and why where that is known. */
export interface RoundsGain {
  readonly gain: readonly Gain[];
  readonly why: readonly (readonly [from: string, to: string, reason: GainReason])[];
}

/** Meeting somebody new. */
const newFace = 0.1;
/** What being able to help is worth beside being helped. */
const helping = 0.3;
const leastScore = 0.35;
const answersPerAsk = 8;

/**
 * What people who take part could have of each other (R3): whose ask another answers, by matching (Q5), and a little for everybody
 * they don't know yet. `acquainted` are pairs who know each other; those of one organisation do as well.
 */
export function roundsGain(
  people: readonly MatchPerson[],
  acquainted: readonly (readonly [string, string])[] = [],
): RoundsGain {
  const index = createMatchIndex(people);
  const there = new Set(people.map(({ id }) => id));
  const gain: Gain[] = [];
  const why: [string, string, GainReason][] = [];
  for (const { id, asks = [] } of people) {
    for (const text of asks) {
      for (const match of index.query({ owner: id, text }, answersPerAsk)) {
        if (match.score < leastScore || match.reason.field === 'asks' || !there.has(match.id)) continue;
        gain.push([id, match.id, match.score], [match.id, id, helping * match.score]);
        why.push([id, match.id, { type: 'ask', ask: text }]);
      }
    }
  }
  return { gain: [...gain, ...newFaces(people, acquainted)], why };
}

function newFaces(
  people: readonly MatchPerson[],
  acquainted: readonly (readonly [string, string])[],
): readonly Gain[] {
  const known = new Set(acquainted.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const firm = ({ organisation = '' }: MatchPerson) => organisation.trim().toLocaleLowerCase();
  return people.flatMap((a) =>
    people.flatMap((b): readonly Gain[] => {
      const isKnown =
        a.id === b.id || known.has(`${a.id} ${b.id}`) || (firm(a) !== '' && firm(a) === firm(b));
      return isKnown ? [] : [[a.id, b.id, newFace]];
    }),
  );
}
