import { phraseEnds } from '../words/stop-words.ts';
import { isCalendarWord, isCompany, isOrganisationWord, isStopWord } from './lexicon.ts';
import type { View } from './name-view.ts';
import { isAcronym, isCapital, isWord, particlesEnd } from './name-words.ts';

/** Where prefixes and the family name with a capital after them end (`van der Berg`); `at` where there are none. */
export function familyEnd({ tokens, limit }: View, at: number): number {
  const to = particlesEnd(tokens, at);
  const family = tokens[to];
  if (to === at || to >= limit || !isWord(family) || !isCapital(family) || isAcronym(family)) return at;
  if (isOrganisationWord(family.plain) || isStopWord(family.plain) || isCompany(family.plain)) return at;
  return opensOrganisation({ tokens, limit }, at, to) || isAdjective({ tokens, limit }, to) ? at : to + 1;
}

/** `Dascha van het Oekraïense huis`: what a place is called by, before a word in lower case. */
function isAdjective({ tokens, limit }: Pick<View, 'tokens' | 'limit'>, at: number): boolean {
  const next = tokens[at + 1];
  if (!/(?:se|sche)$/.test(tokens[at]?.plain ?? '') || at + 1 >= limit || !isWord(next)) return false;
  return (
    !isCapital(next) && !isStopWord(next.plain) && !phraseEnds.has(next.plain) && !isCalendarWord(next.plain)
  );
}

/** `Peter van Jansen Bouw` works there. */
function opensOrganisation(
  { tokens, limit }: Pick<View, 'tokens' | 'limit'>,
  at: number,
  to: number,
): boolean {
  const next = tokens[to + 1];
  return to === at + 1 && to + 1 < limit && isCapital(next) && isOrganisationWord(next?.plain ?? '');
}
