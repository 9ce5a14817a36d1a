import { isCompany, isLegalForm, isOrganisationWord, isStopWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { isOfficeAt } from '../phrases/name-opening.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { roleAt, skipArticles } from '../phrases/role-at.ts';
import type { Stretch } from '../phrases/stretch.ts';
import type { Line } from '../reading/line.ts';
import { firstNames } from '../words/first-names.ts';
import { notOccupations } from '../words/occupations.ts';
import { relations } from '../words/relations.ts';
import type { Piece } from './piece.ts';
import { plainWordsEnd } from './read-being.ts';
import { setDetail } from './set-detail.ts';
import { wordBefore } from './standing.ts';
import type { State } from './state.ts';

/** A role without a verb: `, eigenaar bakkerij De Vries`, `Wethouder Els van Dijk`, and the organisation right after it. */
export function readRole(state: State, piece: Piece, at: number): number | null {
  const { line } = state;
  if (isFirm(line, at, piece.end) || isTheirs(state, at)) return null;
  const role = withDomain(line, roleAt(line, at, piece.end), piece.end);
  if (!role && line.reading.cased && isOfficeAt(line.tokens, at))
    return setDetail(state, 'role', { from: at, end: at + 1 }, 0.6, { waits: true });
  if (!role) return unknownRole(state, piece, at);
  if (isInField(line, role.end, piece.end))
    return setDetail(state, 'role', { from: role.from, end: role.end + 1 }, 0.85);
  if (line.tokens[role.end]?.plain === "'s") return role.end + 1;
  if (isLandmark(state, role.from) && !leadsToName(state, role.end, piece.end)) return role.end;
  const next = setDetail(state, 'role', role, 0.9, { waits: leadsToName(state, role.end, piece.end) });
  const organisation =
    next < piece.end && !opensPerson(state, next, piece.end)
      ? organisationAfter(line, next, piece.end)
      : null;
  return organisation ? setDetail(state, 'organisation', organisation, 0.85) : next;
}

/** `programmamanager Sociaal Domein, gemeente Almelo`: capitals before an organisation of their own are what the role is in. */
function withDomain(line: Line, role: Stretch | null, limit: number): Stretch | null {
  const { tokens, reading } = line;
  if (role === null || !reading.cased || role.end >= limit || tokens[limit]?.text !== ',') return role;
  const from = /^(?:of|for)$/.test(tokens[role.end]?.plain ?? '') ? role.end + 1 : role.end;
  const domain = tokens.slice(from, limit);
  if (
    domain.length === 0 ||
    domain.length > 3 ||
    (nameAt(line, from, false, limit) !== null &&
      !isCapital(tokens[role.end - 1]) &&
      from === role.end &&
      domain.length < 2)
  )
    return role;
  if (
    !domain.every((token) => isCapital(token) || token.plain === '&') ||
    domain.some(({ plain }) => isOrganisationWord(plain) || isCompany(plain) || firstNames.has(plain))
  )
    return role;
  if (domain.some((_, at) => placeAt(tokens, from + at) !== null)) return role;
  const next = tokens.slice(limit + 1, limit + 5);
  const stop = next.findIndex(({ kind }) => kind !== 'word');
  const body = stop < 0 ? next : next.slice(0, stop);
  return body.some(({ plain }) => isOrganisationWord(plain)) && isCapital(body.at(-1))
    ? { from: role.from, end: limit }
    : role;
}

/** `Bakker & Zoon BV`: a family name that is an occupation too. */
function isFirm({ tokens, reading }: Line, at: number, limit: number): boolean {
  if (!reading.cased || !isCapital(tokens[at]) || at + 1 >= limit) return false;
  const { plain = '' } = tokens[at + 1] ?? {};
  if (plain === '&' || isLegalForm(plain)) return true;
  return (
    isCapital(tokens[at + 1]) &&
    /^(?:council|trust|union|guild|club|society|association|foundation|institute|network|collective|federation|alliance|cooperative|bureau)$/.test(
      plain,
    )
  );
}

/** `teamleider thuiszorg bij Icare`: a workplace follows, so the word after the role is what it is in. */
function isInField({ tokens, reading }: Line, at: number, limit: number): boolean {
  const [field, next] = [tokens[at], tokens[at + 1]];
  if (at + 2 >= limit || field?.kind !== 'word' || isCapital(field) || !isOrganisationWord(field.plain))
    return false;
  return reading.cased && /^(?:bij|at|@)$/.test(next?.plain ?? '') && isCapital(tokens[at + 2]);
}

/** `his accountant is excellent`. */
function isTheirs(state: State, at: number): boolean {
  return (
    /^(?:his|her|their)$/.test(wordBefore(state, at)) &&
    state.people.length > 0 &&
    /^(?:is|was|has|will|can|said|says)$/.test(state.line.tokens[at + 1]?.plain ?? '')
  );
}

/** `woont boven de bakker`, `married to a lawyer`: somebody else's. */
function isLandmark(state: State, at: number): boolean {
  const before = /^(?:de|het|een|the|a|an)$/.test(wordBefore(state, at)) ? at - 1 : at;
  if (
    wordBefore(state, before) === 'to' &&
    /^(?:spoke|talked|talking|speaking|chatted|introduced|hi|hello)$/.test(wordBefore(state, before - 1))
  )
    return false;
  return /^(?:boven|naast|naar|tegenover|achter|onder|above|behind|beside|opposite|to|zonder|without|over|about|has|had|got|heeft|hebben|needs|kent|knows)$/.test(
    wordBefore(state, before),
  );
}

/** The name follows its role at once: the role is the next person's. */
function leadsToName(state: State, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { plain = '' } = state.line.tokens[at] ?? {};
  const from = /^(?:genaamd|called|named|die|heet)$/.test(plain) ? at + 1 : at;
  const name = nameAt(state.line, from, from > at, limit);
  if (name === null) return false;
  if (name.confidence >= 0.85) return true;
  return state.people.length === 0 && (from > at || name.end - from >= 2);
}

/** `District nurse Olive Banerjee`: nobody was named yet, and nobody is named after it. */
function opensPerson({ line, people }: State, at: number, limit: number): boolean {
  const { tokens } = line;
  const name = people.length === 0 ? nameAt(line, at, false, limit) : null;
  if (name === null || name.end - name.from < 2 || placeAt(tokens, at)) return false;
  if (tokens.slice(at, name.end + 1).some(({ kind, plain }) => kind === 'word' && isOrganisationWord(plain)))
    return false;
  const next = tokens[name.end]?.kind === 'soft' ? nameAt(line, name.end + 1, false) : null;
  return next === null || next.confidence < 0.7;
}

/** `CTO Bloomly`, `eigenaar bakkerij De Vries`: no preposition between. */
function organisationAfter(line: Line, at: number, limit: number): Stretch | null {
  const token = line.tokens[at];
  if (token?.kind !== 'word' || placeAt(line.tokens, at)) return null;
  const name = nameAt(line, at, false, limit);
  if (name !== null && name.confidence >= 0.85) return null;
  const capital = line.reading.cased && isCapital(token) && !isStopWord(token.plain);
  return isOrganisationWord(token.plain) || capital ? organisationAt(line, at, limit, false) : null;
}

/** After a name and a comma, words in lower case before a workplace are a role even where the occupation is not listed. */
function unknownRole(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const person = state.people[state.current];
  const boundary = tokens[at - 1];
  if (at !== piece.from || !person || person.role || piece.subject) return null;
  if (boundary?.kind !== 'soft' || boundary.text === ')') return null;
  const from = skipArticles(tokens, at, piece.end);
  if (placeAt(tokens, from)) return null;
  const end = plainWordsEnd(state.line, from, piece.end);
  if (isKindOfPerson(tokens[end - 1]?.plain ?? '')) return null;
  if (end > from && isWorkplaceCue(state.line, end, piece.end))
    return setDetail(state, 'role', { from, end }, 0.6);
  const alone = end === piece.end && end > from && end - from <= 2 && from === at;
  if (alone && tokens[at - 2]?.end === person.name.end) return setDetail(state, 'role', { from, end }, 0.45);
  return capitalRole(state, piece, from);
}

/** `the tall guy`, `ex-colleague`. */
function isKindOfPerson(plain: string): boolean {
  return (
    /^(?:ge\p{L}{3,}(?:en|d|t)|begonnen|bekend|bezig|vergeten|onbekend|kwijt|formerly|previously|voorheen|vroeger|ooit)$/u.test(
      plain,
    ) ||
    notOccupations.has(plain) ||
    relations.has(plain.replace(/^(?:ex|oud|old)-/, ''))
  );
}

function isWorkplaceCue({ tokens }: Line, at: number, limit: number): boolean {
  return at < limit && /^(?:bij|van|at|for|of|@|in|te|uit|from)$/.test(tokens[at]?.plain ?? '');
}

/** `Geschäftsführer at Müller`, `Head Brewmaster bij Jopen`. */
function capitalRole(state: State, piece: Piece, from: number): number | null {
  const { tokens } = state.line;
  let end = from;
  while (end < piece.end && end < from + 4 && isCapital(tokens[end]) && !isStopWord(tokens[end]?.plain ?? ''))
    end++;
  if (end === from || end >= piece.end || !/^(?:bij|at|@)$/.test(tokens[end]?.plain ?? '')) return null;
  return setDetail(state, 'role', { from, end }, 0.55);
}
