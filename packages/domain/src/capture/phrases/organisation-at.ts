import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { firstNames } from '../words/first-names.ts';
import { relations } from '../words/relations.ts';
import { phraseEnds } from '../words/stop-words.ts';
import {
  isCalendarWord,
  isCompany,
  isField,
  isLegalForm,
  isOccupation,
  isOrganisationWord,
  isStopWord,
  placeAt,
} from './lexicon.ts';
import { isAcronym, isCapital, isWord } from './name-words.ts';
import type { Stretch } from './stretch.ts';

/**
 * The organisation at token `at`, after a preposition (`sure`) or where a word says so: `bakkerij De Vries`, `the University of
 * Cologne`, `Ruiz & Sons Ltd`. Leading articles in lower case are left out.
 */
export function organisationAt(line: Line, at: number, limit: number, sure: boolean): Stretch | null {
  const from = articleEnd(line, at, limit);
  const first = line.tokens[from];
  if (from >= limit || !isWord(first) || isCalendarWord(first.plain)) return null;
  const capital = line.reading.cased && isCapital(first);
  if (!capital && !(sure ? mayOpen(first) : isOrganisationWord(first.plain))) return null;
  const end = capital ? capitalEnd(line, from, limit) : lowerEnd(line, from, limit);
  const short = capital ? withoutTown(line, from, end) : end;
  return short > from &&
    !isEvent(line, from, short) &&
    !isOurs(line, at, short) &&
    !isSomebody(line, from, short)
    ? { from, end: short }
    : null;
}

/** `weduwe van de dokter`, `mantelzorger voor haar moeder`. */
function isSomebody({ tokens }: Line, from: number, end: number): boolean {
  const token = tokens[from];
  const theirs = /^(?:his|her|their|zijn|haar|hun)$/.test(tokens[from - 1]?.plain ?? '');
  if (theirs && tokens.slice(from, end).some(({ plain }) => relations.has(plain))) return true;
  return (
    end === from + 1 &&
    !isCapital(token) &&
    (isOccupation(token?.plain ?? '') || relations.has(token?.plain ?? '')) &&
    !isOrganisationWord(token?.plain ?? '')
  );
}

/** `at our office` names no organisation. */
function isOurs({ tokens }: Line, at: number, end: number): boolean {
  const [owner, noun] = [tokens[at], tokens[at + 1]];
  return end === at + 2 && /^(?:our|my|onze|ons|mijn)$/.test(owner?.plain ?? '') && !isCapital(noun);
}

const branch =
  /^(?:hospital|clinic|ziekenhuis|surgery|office|branch|shop|store|practice|praktijk|kliniek|campus)$/;

/** `Mater Hospital Dublin` is in Dublin; `gemeente Zwolle` and `Rabobank Eindhoven` are so called. */
function withoutTown({ tokens }: Line, from: number, end: number): number {
  if (end - from < 2 || placeAt(tokens, end - 1)?.end !== end) return end;
  const [first, before] = [tokens[from], tokens[end - 2]];
  if (isBrand(tokens.slice(from, end - 1)) && !region.test(tokens[end - 1]?.plain ?? '')) return end - 1;
  if (end - from < 3) return end;
  const named = !isOrganisationWord(first?.plain ?? '') && branch.test(before?.plain ?? '');
  return named && isCapital(before) ? end - 1 : end;
}

const region =
  /^(?:ireland|fryslan|friesland|nederland|holland|netherlands|belgie|belgium|vlaanderen|scotland|wales|england|britain|uk|europe|europa|brabant|limburg|gelderland|overijssel|drenthe|zeeland|flevoland|france|germany|international)$/;

/** `DHL Venlo`, `Mollie Amsterdam`: a firm is called the same everywhere; a club or hospital in letters (`FC Utrecht`) is not. */
function isBrand(words: readonly Token[]): boolean {
  const [first] = words;
  if (
    first === undefined ||
    words.length > 2 ||
    /bank$|^(?:umc|kbc|uz|az|ing|abn|npo|rtl)$/.test(first.plain)
  )
    return false;
  if (words.every(({ plain }) => isCompany(plain))) return true;
  if (words.length > 1 || isField(first.plain)) return false;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) && !isOrganisationWord(first.plain);
}

const article = /^(?:de|het|the|'t|our|onze|mijn|my|haar|zijn|his|her|hun|their)$/;

/** `de Rabobank`, but `De Correspondent` keeps its article. */
function articleEnd({ tokens, reading }: Line, at: number, limit: number): number {
  let from = at;
  for (; from < Math.min(limit, at + 3) && article.test(tokens[from]?.plain ?? ''); from++) {
    if (
      reading.cased &&
      isCapital(tokens[from + 1]) &&
      (isCapital(tokens[from]) || tokens[from]?.plain === "'t")
    )
      break;
  }
  return isKindOnly(tokens[from]) && reading.cased && isCapital(tokens[from + 1]) && from + 1 < limit
    ? from + 1
    : from;
}

/** `the startup Tiny Harbour`: any organisation is a startup or firm. */
function isKindOnly(token: Token | undefined): boolean {
  return /^(?:startup|start-up|scale-up|scaleup|firm|company|business|bedrijf|bedrijfje|onderneming)$/.test(
    token?.text ?? '',
  );
}

function mayOpen(token: Token): boolean {
  return !isStopWord(token.plain);
}

const event =
  /(?:fair|beurs|conference|congres|conferentie|borrel|meetup|event|party|feest|feestje|receptie|reception|bijeenkomst|workshop|wedding|bruiloft|reunion|reunie|festival|expo|summit|seminar|opening|lunch|dinner|diner|koffie|coffee|vergadering|meeting|symposium|training|cursus|course|webinar|hackathon|drinks|bbq|verjaardag|birthday|begrafenis|funeral|markt|trein|train|station|bar|gym|toilet|phone|telefoon|moment|door|table|tafel|weekend|jaar|year|years|maand|gate|poort|ingang|entrance|school gate|home|huis|work|night|avond|middag)$/;

/** Whether a folded word names an occasion where people meet: `feest`, `borrel`, `wedding`. */
export function isGathering(plain: string): boolean {
  return /(?:fair|beurs|congres|conferentie|conference|borrel|meetup|event|party|feest|feestje|receptie|reception|bijeenkomst|workshop|wedding|bruiloft|reunion|reunie|festival|summit|seminar|opening|lunch|dinner|diner|symposium|trouwerij|housewarming|gala|kermis|picknick|picnic|retreat|concert|voorstelling|wedstrijd|uitreiking|gathering|trip|verjaardag|birthday|begrafenis|funeral|bbq|drinks|dag|day|quiz|toernooi|tournament|markt|avond|evening)$/.test(
    plain,
  );
}

/** `at the trade fair`, `op de borrel`: where you met, not where somebody works. */
function isEvent({ tokens }: Line, from: number, end: number): boolean {
  const last = tokens[end - 1];
  const word = last?.plain ?? '';
  const whole = event.exec(word)?.[0] === word;
  if (!whole && /(?:poort|gate)$/.test(word)) return false;
  if ((!whole && isOrganisationWord(word)) || tokens.slice(from, end - 1).some(isCapital)) return false;
  return isCapital(last) ? end - from === 1 && whole : event.test(word);
}

const longestCapitals = 12;

function capitalEnd(line: Line, from: number, limit: number): number {
  let end = from;
  while (end < Math.min(limit, from + longestCapitals)) {
    const next = capitalStep(line, end, limit, from);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** One more word of a name in capitals, or `at` where it is over. */
function capitalStep(line: Line, at: number, limit: number, from: number): number {
  const { tokens } = line;
  const token = tokens[at];
  if (!isWord(token) || isSpeaker(tokens, at)) return at;
  if (token.plain === "'s" && isCapital(tokens[at + 1]) && at + 1 < limit) return at + 2;
  if (isPart(token)) return at > from && isAcronym(token) && isOccupation(token.plain) ? at : at + 1;
  if (isBranchOf(tokens, at)) return at;
  if (at > from && isOrganisationWord(token.plain) && !isStopWord(token.plain)) return at + 1;
  if (at === from + 1 && isDescribed(line, at)) return at + 1;
  if (token.plain === "'s" && at > from && at + 1 >= limit) return at + 1;
  return jointEnd(line, at, limit, from);
}

/** `Jumbo hoofdkantoor`. */
function isBranchOf(tokens: Line['tokens'], at: number): boolean {
  const branchWord =
    /^(?:hoofdkantoor|headquarters|hq|kantoor|vestiging|filiaal|office|branch|store|winkel)$/;
  return branchWord.test(tokens[at]?.text ?? '') && isCompany(tokens[at - 1]?.plain ?? '');
}

/** `HSBC I think`. */
function isSpeaker(tokens: Line['tokens'], at: number): boolean {
  return tokens[at]?.text === 'I' && tokens[at + 1]?.kind === 'word' && !isCapital(tokens[at + 1]);
}

/** `het Oekraïense huis`, `the Bosnian club`: a noun in lower case after what it is called by. */
function isDescribed({ tokens }: Line, at: number): boolean {
  const [definite, first, noun] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!article.test(definite?.plain ?? '') || !/(?:se|sche|ish|ian|ese)$/.test(first?.plain ?? ''))
    return false;
  return (
    !isStopWord(noun?.plain ?? '') && !phraseEnds.has(noun?.plain ?? '') && !isCalendarWord(noun?.plain ?? '')
  );
}

function isPart(token: Token): boolean {
  return (
    isCapital(token) ||
    /^[dl]'\p{Lu}/u.test(token.text) ||
    /^'?\d/.test(token.text) ||
    isLegalForm(token.plain) ||
    token.text === '&' ||
    token.plain === 'zn.'
  );
}

const joint =
  /^(?:of|de|der|den|van|het|the|en|and|&|'t|voor|for|aan|op|du|la|le|von|zonder|without|in|des|und|et|y)$/;

/** Words for people and what they do, with which a movement is called: `Women in Tech`, `Zorg in Balans`. */
const movement =
  /^(?:women|girls|men|people|friends|kids|children|parents|doctors|teachers|students|engineers|voices|pride|art|arts|music|sport|food|health|care|play|learning|vrouwen|meisjes|mannen|mensen|kinderen|ouders|jongeren|artsen|leraren|studenten|boeren|ondernemers|kunst|muziek|spelen|leren|werken|wonen|samen|zorg|natuur|boeken|taal|lezen|scholen|bewoners)$/;

/** `of`, `de`, `en` inside a name, where a capital follows: `Bank of Ireland`, `Stichting het Groene Hart`. */
function jointEnd(line: Line, at: number, limit: number, from: number): number {
  const { tokens } = line;
  let to = at;
  while (to < Math.min(limit, at + 4) && joint.test(tokens[to]?.plain ?? '')) to++;
  const next = tokens[to];
  if (to === at || to >= limit || !isWord(next) || !isCapital(next)) return at;
  return joins(line, from, at, to) ? to : at;
}

function joins(line: Line, from: number, at: number, to: number): boolean {
  const { tokens } = line;
  const [opening = '', first = ''] = [tokens[from]?.plain, tokens[at]?.plain];
  if (/^(?:en|and)$/.test(first)) return isPair(tokens, from, at, to) || isBetween(line, from, at, to);
  if (first === 'in') return movement.test(opening) && placeAt(tokens, to) === null;
  return !/^(?:van|voor|for|aan|op)$/.test(first) || isOrganisationWord(opening);
}

/** `waterschap Vallei en Veluwe`: what is run has two names; a person may follow instead. */
function isBetween(line: Line, from: number, at: number, to: number): boolean {
  const { tokens } = line;
  if (at - from !== 2 || to !== at + 1 || !isOrganisationWord(tokens[from]?.plain ?? '')) return false;
  if (line.reading.cased && isCapital(tokens[to + 1])) return false;
  const next = line.tokens[to];
  return isCapital(next) && !firstNames.has(next?.plain ?? '');
}

const partners =
  /^(?:zn\.?|zoon|zonen?|sons?|partners|co|dochters?|daughters?|brothers|bros|broers|zussen|sisters|family|company|associates|vrienden)$/;

/** `Smith and Sons`, `Ernst en Young Accountants`: not two people. */
function isPair(tokens: readonly Token[], from: number, at: number, to: number): boolean {
  if (at - from > 2 || to !== at + 1) return false;
  const words = [tokens[from], tokens[to + 1]].map((token) => token?.plain ?? '');
  return partners.test(tokens[to]?.plain ?? '') || words.some(isOrganisationWord);
}

const longestLower = 6;

function lowerEnd(line: Line, from: number, limit: number): number {
  let capitals = false;
  let end = from;
  for (; end < limit && end < from + longestLower; end++) {
    const token = line.tokens[end];
    if (!isWord(token)) break;
    if (isInside(line, end, limit, from)) continue;
    if (end > from && endsLower(line, token, from, capitals)) break;
    capitals ||= isCapital(token);
  }
  return withoutLowerTown(line, from, end);
}

/** A small word that a name goes on over: `bakkerij de vries`, `st luke's`. */
function isInside(line: Line, at: number, limit: number, from: number): boolean {
  const { plain = '' } = line.tokens[at] ?? {};
  if (
    at > from &&
    plain === "'s" &&
    (at + 1 >= limit || /^(?:in|te|near)$/.test(line.tokens[at + 1]?.plain ?? ''))
  )
    return true;
  if (at > from && isSmall(plain) && goesOn(line, at, limit, from)) return true;
  return /^(?:en|and)$/.test(plain) && at + 1 < limit && isBetween(line, from, at, at + 1);
}

/** `zonnebloem ermelo`, dictated: what is no kind of organisation is followed by its town. */
function withoutLowerTown({ tokens, reading }: Line, from: number, end: number): number {
  if (reading.cased || end - from < 2 || placeAt(tokens, end - 1)?.end !== end) return end;
  return tokens.slice(from, end - 1).some(({ plain }) => isOrganisationWord(plain)) ? end : end - 1;
}

function isSmall(plain: string): boolean {
  return /^(?:de|het|van|der|den|'t|voor|of|&)$/.test(plain);
}

function endsLower({ tokens, reading }: Line, token: Token, from: number, capitals: boolean): boolean {
  const { plain } = token;
  if (phraseEnds.has(plain) || isStopWord(plain))
    return !(reading.cased && isCapital(token) && (capitals || isCapital(tokens[tokens.indexOf(token) + 1])));
  if (reading.cased && capitals && /^'?\d{1,3}$/.test(plain)) return false;
  if (reading.cased && capitals && !isCapital(token) && !isLegalForm(plain)) return true;
  if (isOccupation(plain) && !isCapital(token) && !isOrganisationWord(plain)) return true;
  return !reading.cased && isCompany(tokens[from]?.plain ?? '') && !isOrganisationWord(plain);
}

/** `bakkerij de vries`, `stichting het goede doel`: a name goes on after its small words. */
function goesOn({ tokens, reading }: Line, at: number, limit: number, from: number): boolean {
  const first = tokens[from]?.plain ?? '';
  if (!(isOrganisationWord(first) || isOccupation(first)) || isCompany(first)) return false;
  let next = at + 1;
  while (next < Math.min(limit, at + 4) && /^(?:de|het|der|den|'t)$/.test(tokens[next]?.plain ?? '')) next++;
  const token = tokens[next];
  if (next >= limit || !isWord(token)) return false;
  return reading.cased ? isCapital(token) : !isStopWord(token.plain) && !isCalendarWord(token.plain);
}
