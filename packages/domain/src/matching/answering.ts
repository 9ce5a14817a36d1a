import { insteadShare } from './instead-share.ts';
import type { Strength } from './profile.ts';
import type { Key, Phrase, Reading, Term } from './reading/reading.ts';
import type { Answer, Thesaurus } from './thesaurus/thesaurus.ts';

/** What answers a term: keys with how well (0-1), the best first. */
export function answersTo(term: Term, thesaurus: Thesaurus): readonly Answer[] {
  return thesaurus.answersTo(term.keys);
}

/** The strength that answers a term best, with how well it does; null where nothing does. */
export function bestAnswer(
  term: Term,
  strengths: ReadonlyMap<Key, Strength>,
  thesaurus: Thesaurus,
): { readonly key: Key; readonly strength: Strength; readonly fit: number } | null {
  let best: { readonly key: Key; readonly strength: Strength; readonly fit: number } | null = null;
  for (const { key, likeness } of answersTo(term, thesaurus)) {
    if (likeness <= (best?.fit ?? 0)) break;
    const strength = strengths.get(key);
    const fit = likeness * (strength?.weight ?? 0);
    if (strength && fit > (best?.fit ?? 0)) best = { key, strength, fit };
  }
  return best;
}

/** How well somebody's strengths answer what an ask is about (0-1), particulars left out; what is below `least` may come out lower. */
export function fitOf(
  { heads, instead }: Pick<Reading, 'heads' | 'instead'>,
  strengths: ReadonlyMap<Key, Strength>,
  thesaurus: Thesaurus,
  least = 0,
): number {
  return Math.max(
    phraseFit(instead, strengths, thesaurus, least) * insteadShare,
    ...heads.map((phrase) => phraseFit(phrase, strengths, thesaurus, least)),
  );
}

function phraseFit(
  phrase: Phrase,
  strengths: ReadonlyMap<Key, Strength>,
  thesaurus: Thesaurus,
  least: number,
): number {
  const whole = phrase.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 0;
  let [sum, left] = [0, whole];
  for (const term of phrase) {
    if (sum + left < least * whole) return sum / whole;
    sum += term.weight * (bestAnswer(term, strengths, thesaurus)?.fit ?? 0);
    left -= term.weight;
  }
  return sum / whole;
}
