import { isTitle } from '../../people/name-titles.ts';
import type { Token } from '../reading/tokens.ts';
import { firstNames, secondNames, wordSurnames } from '../words/first-names.ts';
import {
  isCalendarWord,
  isCompany,
  isField,
  isLegalForm,
  isModifier,
  isOccasion,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from './lexicon.ts';
import type { View } from './name-at.ts';
import { familyEnd } from './name-family.ts';
import { isInDay } from './name-opening.ts';
import { isAcronym, isCapital, isNameParticle, isWord, particlesEnd } from './name-words.ts';

const mostWords = 5;

/** The token after the name that opens at `from`. */
export function nameEnd(view: View, from: number): number {
  const capital = isCapital(view.tokens[from]) && view.line.reading.cased;
  return capital ? capitalEnd(view, from) : lowerEnd(view, from);
}

function capitalEnd(view: View, from: number): number {
  const opening = isNameParticle(view.tokens, from) ? familyEnd(view, from) : from;
  let end = Math.max(from + 1, opening);
  for (let words = 1; words < mostWords; words++) {
    const family = mayTakeFamily(view, end, words) ? familyEnd(view, end) : end;
    if (family > end) {
      end = family;
      words++;
    } else if (end < view.limit && continues(view.tokens, end, words)) end++;
    else break;
  }
  return end;
}

/** After a family name `van` is where somebody works: `Jeroen Slagter van Slagter & Zn.`; after given names it opens one. */
function mayTakeFamily({ tokens }: View, at: number, words: number): boolean {
  const { plain = '', text = '' } = tokens[at - 1] ?? {};
  return words < 2 || firstNames.has(plain) || /^(?:\p{Lu}\.)+$/u.test(text);
}

function continues(tokens: readonly Token[], at: number, words: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || !isCapital(token)) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(token.text)) return true;
  const { plain } = token;
  if (isStopWord(plain) || isLegalForm(plain) || isCalendarWord(plain) || isAcronym(token)) return false;
  if (
    words < 2 ? isOrganisationWord(plain) && !isCompany(plain) : isCompany(plain) || isOrganisationWord(plain)
  )
    return false;
  if (words < 2)
    return !isOccupation(plain) || wordSurnames.has(plain) || /^\p{Lu}\p{Ll}+$/u.test(token.text);
  return !isOccupation(plain) && !placeAt(tokens, at) && words < 4;
}

function lowerEnd(view: View, from: number): number {
  const second = secondNames.has(view.tokens[from + 1]?.plain ?? '') && surnameEnd(view, from + 2) > from + 2;
  const end = from + (second ? 2 : 1);
  return surnameEnd(view, end);
}

/** Where a family name without capitals ends, `at` where none stands there. */
export function surnameEnd(view: View, at: number): number {
  const { tokens, limit, line } = view;
  const to = particlesEnd(tokens, at);
  const family = tokens[to];
  if (to >= limit || !isWord(family) || !/^\p{L}/u.test(family.text) || isStopWord(family.plain)) return at;
  const { plain } = family;
  if (
    isInDay(line, family) ||
    isOccasion(plain) ||
    isCompany(plain) ||
    isLegalForm(plain) ||
    isCalendarWord(plain)
  )
    return at;
  if (to > at) return isOrganisationWord(plain) || isOrganisationNext(view, at, to) ? at : to + 1;
  return wordSurnames.has(plain) || !isOtherWord(tokens, to) ? to + 1 : at;
}

/** `peter van jansen bouw` works there. */
function isOrganisationNext({ tokens, limit }: View, at: number, to: number): boolean {
  return to === at + 1 && to + 1 < limit && isOrganisationWord(tokens[to + 1]?.plain ?? '');
}

function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const { plain = '', text = '' } = tokens[at] ?? {};
  if (isOccupation(plain) || isModifier(plain) || isOrganisationWord(plain) || isField(plain)) return true;
  return placeAt(tokens, at) !== null || isTitle(text);
}
