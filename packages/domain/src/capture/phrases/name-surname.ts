import { isTitle } from '../../people/name-titles.ts';
import { isDayToken } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { wordSurnames } from '../words/first-names.ts';
import { dutchThirds, englishGerunds, englishThirds } from '../words/promise-verbs.ts';
import { relations } from '../words/relations.ts';
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
import type { View } from './name-view.ts';
import { isWord, particlesEnd } from './name-words.ts';

/** Where a family name without capitals ends, `at` where none stands there. */
export function surnameEnd(view: View, at: number): number {
  const { tokens, limit, line } = view;
  const to = particlesEnd(tokens, at);
  const family = tokens[to];
  if (to >= limit || !isWord(family) || !/^\p{L}/u.test(family.text)) return at;
  if (isStopWord(family.plain) && !(to > at && /^(?:wilde|goede|heer|leeuw|beste|lange)$/.test(family.plain)))
    return at;
  const { plain } = family;
  if (isDayToken(line, family) || isNoName(plain)) return at;
  if (to > at) return isOfNoPerson(view, at, to) ? at : to + 1;
  if (wordSurnames.has(plain)) return to + 1;
  return isVerb(plain) || isOtherWord(tokens, to) ? at : to + 1;
}

/** `sanne van de bakkerij`, `wim de fysio`. */
function isOfNoPerson(view: View, at: number, to: number): boolean {
  const { plain = '' } = view.tokens[to] ?? {};
  if (to === at + 1 && view.tokens[at]?.plain === 'de' && offices.test(plain)) return true;
  if (relations.has(plain)) return true;
  return isOrganisationWord(plain) || isOrganisationNext(view, at, to);
}

function isNoName(plain: string): boolean {
  return [isOccasion, isCompany, isLegalForm, isCalendarWord].some((is) => is(plain));
}

/** `wim de fysio`: work that is hardly ever a family name. */
const offices =
  /^(?:fysio|ergo|huisarts|tandarts|kapper|loodgieter|timmerman|dominee|pastoor|notaris|makelaar|conciërge|concierge|conducteur|chauffeur|elektricien|aannemer|hovenier|tuinman|logopedist|verloskundige|wijkagent|wijkzuster|buurtsportcoach|barman|postbode|dierenarts|architect|accountant|boekhouder|leraar|juf|vrijwilliger|penningmeester|secretaris|voorzitter)$/;

/** `peter van jansen bouw` works there. */
function isOrganisationNext({ tokens, limit }: View, at: number, to: number): boolean {
  return to === at + 1 && to + 1 < limit && isOrganisationWord(tokens[to + 1]?.plain ?? '');
}

/** `gina hielp me`, `shirley brings her accordion`. */
function isVerb(plain: string): boolean {
  return (
    dutchThirds.has(plain) ||
    englishThirds.has(plain) ||
    englishGerunds.has(plain) ||
    (/(?:gekomen|gesproken|gezien|gebeld|gemaild|geappt|gehoord|gekregen|gezeten|getroffen|ontmoet|(?:^|p)is|will|gonna|want|need|know|live|work)$/.test(
      plain,
    ) &&
      !/^\p{L}{4,}(?:want|work|live|know|need|will)$/u.test(plain)) ||
    /^(?:hielp|bracht|gaf|kwam|liep|bood|schreef|nam|helped|brought|rang|sang)$/.test(plain)
  );
}

function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const { plain = '', text = '' } = tokens[at] ?? {};
  if (isOccupation(plain) || isModifier(plain) || isOrganisationWord(plain) || isField(plain)) return true;
  if (relations.has(plain)) return true;
  return placeAt(tokens, at) !== null || isTitle(text);
}
