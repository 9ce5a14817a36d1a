import type { Strength } from './profile.ts';
import type { Key, Phrase, Reading, Term } from './reading/reading.ts';
import type { Thesaurus } from './thesaurus/thesaurus.ts';

/** What answers a term: keys with how well (0-1), the best first. */
export function answersTo(
  term: Term,
  thesaurus: Thesaurus,
): readonly (readonly [key: Key, likeness: number])[] {
  return term.keys.flatMap((key, sense): readonly (readonly [Key, number])[] => {
    if (typeof key === 'string') return [[key, 1]];
    const share = sense === 0 ? 1 : laterSense;
    return thesaurus.kin(key).map(({ concept, likeness }) => [concept, likeness * share]);
  });
}

/** Of a homonym the first meaning is the usual one. */
const laterSense = 0.92;

/** The strength that answers a term best, with how well it does; null where nothing does. */
export function bestAnswer(
  term: Term,
  strengths: ReadonlyMap<Key, Strength>,
  thesaurus: Thesaurus,
): { readonly key: Key; readonly strength: Strength; readonly fit: number } | null {
  let best: { readonly key: Key; readonly strength: Strength; readonly fit: number } | null = null;
  for (const [key, likeness] of answersTo(term, thesaurus)) {
    const strength = strengths.get(key);
    const fit = likeness * (strength?.weight ?? 0);
    if (strength && fit > (best?.fit ?? 0)) best = { key, strength, fit };
  }
  return best;
}

/** How well somebody's strengths answer what an ask is about (0-1), particulars left out. */
export function fitOf(
  { heads }: Pick<Reading, 'heads'>,
  strengths: ReadonlyMap<Key, Strength>,
  thesaurus: Thesaurus,
): number {
  return Math.max(0, ...heads.map((phrase) => phraseFit(phrase, strengths, thesaurus)));
}

function phraseFit(phrase: Phrase, strengths: ReadonlyMap<Key, Strength>, thesaurus: Thesaurus): number {
  const whole = phrase.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  return (
    phrase.reduce((sum, term) => sum + term.weight * (bestAnswer(term, strengths, thesaurus)?.fit ?? 0), 0) /
    whole
  );
}
