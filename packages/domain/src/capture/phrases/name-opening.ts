import { isTitle } from '../../people/name-titles.ts';
import { isDayToken } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { firstNames, wordNames } from '../words/first-names.ts';
import { relations } from '../words/relations.ts';
import {
  isCalendarWord,
  isCompany,
  isField,
  isModifier,
  isOccasion,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from './lexicon.ts';
import { familyEnd } from './name-family.ts';
import { surnameEnd } from './name-surname.ts';
import type { View } from './name-view.ts';
import { isAcronym, isCapital, isNameParticle, isWord } from './name-words.ts';

/** How sure that a name opens at token `at`: 0 where none does. */
export function nameOpening(view: View, at: number, strong: boolean): number {
  const token = view.tokens[at];
  if (!isWord(token) || !/^\p{L}/u.test(token.text)) return 0;
  const known = view.line.known.byGiven.has(token.plain);
  if (!known && isDayToken(view.line, token)) return 0;
  if (isOccasion(token.plain) || /^(?:afd|dept|abt)\.?$/.test(token.plain)) return 0;
  if (!view.line.reading.cased && /^(?:[a-z]\.)+$/.test(token.plain)) return initialOpening(view, at);
  const capital = view.line.reading.cased && isCapital(token);
  return capital ? capitalOpening(view, at, strong, known) : lowerOpening(view, at, strong, known);
}

/** A given name, alone or as the first of two: `Dirk-Jan`. */
function isGiven(plain: string): boolean {
  if (firstNames.has(plain)) return true;
  const hyphen = plain.indexOf('-');
  return hyphen > 1 && firstNames.has(plain.slice(0, hyphen)) && /^-\p{L}+$/u.test(plain.slice(hyphen));
}

function capitalOpening(view: View, at: number, strong: boolean, known: boolean): number {
  const token = view.tokens[at] as Token;
  const followed = isFollowed(view, at);
  const named = isGiven(token.plain);
  if (isCalendarWord(token.plain) && !(named && followed)) return 0;
  if (isStopWord(token.plain) && !(named && (followed || isNameInUse(view.tokens, at)))) {
    return particleOpening(view, at, strong);
  }
  if (known) return 0.95;
  if (named) return placeAt(view.tokens, at) && !followed ? placeOpening(strong) : 0.9;
  return unlistedOpening(view, at, strong, followed);
}

/** A capital that no list of given names has. */
function unlistedOpening(view: View, at: number, strong: boolean, followed: boolean): number {
  const token = view.tokens[at] as Token;
  if (isNicknamed(view.tokens, at) || isOfficeAt(view.tokens, at)) return 0;
  if (isOtherCapital(token) || placeAt(view.tokens, at) || isBeforeTitle(view.tokens, at)) return 0;
  if (/^\p{Lu}\./u.test(token.text) && followed) return 0.9;
  if (followed || familyEnd(view, at + 1) > at + 1) return 0.7;
  if (strong || isOpeningName(view, at)) return isParticiple(token.plain) ? 0 : 0.6;
  return 0;
}

/** `Keisha from my seminar`: a capital that opens a sentence, before where somebody is from. */
function isOpeningName({ tokens, limit }: View, at: number): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (tokens[at - 1]?.kind === 'word' || at + 1 >= limit || !/^\p{Lu}\p{Ll}{2,}$/u.test(token?.text ?? ''))
    return false;
  if (!/^(?:from|van|uit|bij|at)$/.test(next?.plain ?? '') || isOccasion(token?.plain ?? '')) return false;
  return isWord(after) && !isGiven(after.plain);
}

/** `Jeugdconsulent Amber Fokkens`: a long word for who does something, before a given and a family name. */
export function isOfficeAt(tokens: readonly Token[], at: number): boolean {
  const [office, given, family] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (office === undefined || !/^\p{Lu}\p{Ll}{8,}$/u.test(office.text)) return false;
  if (!/(?:lent|loog|ster|eur|ant|ist|aar|ier|kundige|or|er)$/.test(office.plain)) return false;
  if (tokens[at - 1]?.kind === 'word' || !isCapital(given) || !isGiven(given?.plain ?? '')) return false;
  return isWord(family) && (isCapital(family) || isNameParticle(tokens, at + 2));
}

/** `Big Dave`. */
function isNicknamed(tokens: readonly Token[], at: number): boolean {
  const adjective =
    /^(?:big|old|young|little|poor|dear|good|oude|kleine|grote|lieve|oom|tante|uncle|aunt|auntie)$/;
  return adjective.test(tokens[at]?.plain ?? '') && isGiven(tokens[at + 1]?.plain ?? '');
}

/** `Old Mr Tanaka`. */
function isBeforeTitle(tokens: readonly Token[], at: number): boolean {
  return isTitle(tokens[at + 1]?.text ?? '') && isCapital(tokens[at + 2]);
}

/** `Introduced to …`, `Gesproken met …` open a line. */
function isParticiple(plain: string): boolean {
  return /(?:ed|ing)$/.test(plain) || /^ge\p{L}{3,}(?:d|t|en)$/u.test(plain);
}

/** `Florence`, `Sydney`: a name only where one must stand. */
function placeOpening(strong: boolean): number {
  return strong ? 0.6 : 0;
}

function isFollowed({ tokens, limit }: View, at: number): boolean {
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  return (
    isWord(next) &&
    isCapital(next) &&
    !isOrganisationWord(next.plain) &&
    !isStopWord(next.plain) &&
    !isAcronym(next)
  );
}

/** `Will from Fairphone`, `, Ben`: an everyday word with a capital is a name inside a sentence, or before words that follow names. */
function isNameInUse(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'word') return true;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return true;
  return /^(?:from|van|uit|of|is|was|has|heeft|at|bij|and|en|will|said|zei|zoekt|wants|needs|werkt|works|'s|knows|weet|kent|belt|stuurt|mailt|can|kan|would|owes|promised|beloofde|introduced|stelde|gave|asked|vroeg|runs|met|told|vertelde)$/.test(
    next.plain,
  );
}

/** `Van Zanen` after an office or where a name must stand. */
function particleOpening(view: View, at: number, strong: boolean): number {
  if (!isNameParticle(view.tokens, at) || familyEnd(view, at) === at) return 0;
  if (at === 0 && isWholeNameNext(view.tokens)) return 0;
  const office = isOccupation(view.tokens[at - 1]?.plain ?? '');
  return office ? 0.85 : strong ? 0.7 : 0;
}

/** `Van Hans Koelewijn mogen we …` opens with a preposition; `Van Zanen belt` with a name. */
function isWholeNameNext(tokens: readonly Token[]): boolean {
  const [, given, family] = tokens;
  if (!isWord(given) || !isCapital(given)) return false;
  return isGiven(given.plain) || (isWord(family) && isCapital(family));
}

function isOtherCapital(token: Token): boolean {
  const { plain } = token;
  if (isAcronym(token) || isCompany(plain) || isOrganisationWord(plain)) return true;
  return isOccupation(plain) || isModifier(plain) || isField(plain);
}

/** `can take`, `van de club`: names too, but hardly ever in lower case. */
function isSmallWord(tokens: readonly Token[], at: number): boolean {
  const { plain } = tokens[at] ?? {};
  if (plain === 'said') return !isNameInPlace(tokens, at);
  if (plain === 'dan')
    return /^(?:had|heb|ga|zal|moet|kan|was|is|ook|nog|hadden|hebben|kwam|sprak)$/.test(
      tokens[at + 1]?.plain ?? '',
    );
  return plain === 'can' || (plain === 'van' && isNameParticle(tokens, at + 1));
}

function lowerOpening(view: View, at: number, strong: boolean, known: boolean): number {
  const { line, tokens } = view;
  const { plain } = tokens[at] as Token;
  if (line.reading.cased && !strong && !known) return lowerInCased(tokens, at);
  if (isAnyPerson(line.reading.cased, tokens, at) || (!known && isUsual(view, at))) return 0;
  if (wordNames.has(plain)) return wordNameOpening(view, at, strong, known);
  if (!isStopWord(plain) && (isGiven(plain) || known)) return 0.85;
  if (line.reading.cased || isOtherWord(tokens, at)) return 0;
  if (at === 0 && isCapital(tokens[at]) && surnameEnd(view, at + 1) > at + 1) return 0.5;
  return strong && !isMeetingNext(tokens, at) ? 0.5 : 0;
}

/** `f. de graaf`, in a line without capitals. */
function initialOpening(view: View, at: number): number {
  return surnameEnd(view, at + 1) > at + 1 ? 0.85 : 0;
}

/** Words that are hardly ever names in lower case, the fewer where the line has capitals. */
function isUsual({ line, tokens }: View, at: number): boolean {
  if (isSmallWord(tokens, at)) return true;
  return (
    line.reading.cased &&
    /^(?:will|mark|grace|hope|can|may|said|bill|rich|pat)$/.test(tokens[at]?.plain ?? '')
  );
}

/** `this guy Dominic Rush`: in lower case before the name; `lieve collega`. */
function isAnyPerson(cased: boolean, tokens: readonly Token[], at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  if (/^(?:lieve|lief|leuke|aardige)$/.test(plain) && relations.has(tokens[at + 1]?.plain ?? '')) return true;
  if (!cased || isCapital(tokens[at]) || !isCapital(tokens[at + 1])) return false;
  return /^(?:guy|man|woman|lady|bloke|chap|dude|girl|fellow|gentleman|kerel|vrouw|vent|gast|jongen|meisje|meneer|mevrouw|dame|heer|collega|colleague)$/.test(
    tokens[at]?.plain ?? '',
  );
}

/** `mark`, `grace`, `will`: where one must stand, before a family name, or where the book knows one. */
function wordNameOpening(view: View, at: number, strong: boolean, known: boolean): number {
  if (known && !isStopWord(view.tokens[at]?.plain ?? '')) return 0.7;
  return strong || surnameEnd(view, at + 1) > at + 1 || isNameInPlace(view.tokens, at) ? 0.6 : 0;
}

function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  if (isStopWord(plain) || isCalendarWord(plain) || isParticiple(plain) || placeAt(tokens, at)) return true;
  if (/^(?:over|ver|be|ont|her)\p{L}{3,}(?:d|t|en)$/u.test(plain)) return true;
  return isOccupation(plain) || isOrganisationWord(plain) || isModifier(plain);
}

/** A name that was typed in lower case among others with capitals: at the start of a phrase only. */
function lowerInCased(tokens: readonly Token[], at: number): number {
  const { plain = '' } = tokens[at] ?? {};
  const starts = tokens[at - 1]?.kind !== 'word';
  return starts && isGiven(plain) && !wordNames.has(plain) ? 0.6 : 0;
}

/** `will from fairphone`, dictated. */
function isNameInPlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'word' && /^(?:from|van|uit)$/.test(tokens[at + 1]?.plain ?? '');
}

/** `kort met`, `call with`: what comes before a preposition of meeting is no name. */
function isMeetingNext(tokens: readonly Token[], at: number): boolean {
  return /^(?:met|with|to|tegen|over|about)$/.test(tokens[at + 1]?.plain ?? '');
}
