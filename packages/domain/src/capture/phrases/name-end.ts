import type { Token } from '../reading/tokens.ts';
import { firstNames, secondNames, wordSurnames } from '../words/first-names.ts';
import {
  isCalendarWord,
  isCompany,
  isLegalForm,
  isOccupation,
  isOrganisationByEnding,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from './lexicon.ts';
import { familyEnd } from './name-family.ts';
import { surnameEnd } from './name-surname.ts';
import type { View } from './name-view.ts';
import { isAcronym, isCapital, isNameParticle, isWord } from './name-words.ts';

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
  if (
    (isStopWord(plain) && !(words < 2 && wordSurnames.has(plain))) ||
    isLegalForm(plain) ||
    isCalendarWord(plain) ||
    isAcronym(token)
  )
    return false;
  if (isOrganisationHere(tokens, at, words)) return false;
  if (
    words < 2 ||
    (words === 2 &&
      firstNames.has(tokens[at - 1]?.plain ?? '') &&
      firstNames.has(tokens[at - 2]?.plain ?? ''))
  )
    return !isOccupation(plain) || wordSurnames.has(plain) || /^\p{Lu}\p{Ll}+$/u.test(token.text);
  return !isOccupation(plain) && !placeAt(tokens, at) && words < 4;
}

function isOrganisationHere(tokens: readonly Token[], at: number, words: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  if (words >= 2) return isCompany(plain) || isOrganisationWord(plain);
  return isOrganisationWord(plain) && !isCompany(plain) && !isFamilyLikeOrganisation(tokens, at);
}

/** `Petra Wolfswinkel, inkoper`: one word after a first name, though it ends as a shop does. */
function isFamilyLikeOrganisation(tokens: readonly Token[], at: number): boolean {
  const [given, family, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    firstNames.has(given?.plain ?? '') &&
    isOrganisationByEnding(family?.plain ?? '') &&
    /^\p{Lu}\p{Ll}+(?:winkel|kerk|bank|school|museum|groep|huis)$/u.test(family?.text ?? '') &&
    !isCapital(next)
  );
}

function lowerEnd(view: View, from: number): number {
  const second = secondNames.has(view.tokens[from + 1]?.plain ?? '') && surnameEnd(view, from + 2) > from + 2;
  const end = from + (second ? 2 : 1);
  return surnameEnd(view, end);
}
