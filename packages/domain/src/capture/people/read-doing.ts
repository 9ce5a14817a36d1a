import { isField, isOrganisationWord, isStopWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { placeStretch } from '../phrases/place-stretch.ts';
import type { Line } from '../reading/line.ts';
import type { Piece } from './piece.ts';
import { setDetail } from './set-detail.ts';
import { wordBefore } from './standing.ts';
import type { State } from './state.ts';

const doing =
  /^(?:runt|runnen|runs|run|maakt|maken|makes|make|bouwt|bouwen|builds|build|verkoopt|verkopen|sells|sell|ontwerpt|ontwerpen|designs|design|leidt|leads|begeleidt|adviseert|advises|geeft|geven|teaches|teach|doet|doen|does|houdt|houden|schrijft|writes|write|kweekt|grows|grow|teelt|fokt|breeds|repareert|repairs|ontwikkelt|develops|importeert|imports|exporteert|exports|organiseert|organises|organizes|produceert|produces|coacht|coaches|traint|trains|manages|owns|own|bezit|levert|supplies|onderzoekt|researches|studies|studeert|studying|restaureert|restores|speelt|plays|paints|schildert|zingt|sings|kookt|cooks|bakt|bakes|brews|brouwt|vertaalt|translates|investeert|invests|fotografeert|photographs|beheert|verhuurt|rents|edits|heads|founded|started|startte|begon|richtte|verzorgt|rijdt|drives|vliegt|flies|programmeert|codes|werkt|handles|keeps|holds|specialises|chairs|voorzit|presides|coordinates|directs|coordineert)$/;
const plural =
  /^(?:runnen|run|maken|make|bouwen|build|verkopen|sell|ontwerpen|design|geven|teach|doen|houden|write|grow|own|hebben|have)$/;
const longest = 14;

/** `runs a food truck`, `heeft een eigen bakkerij`: what they do, up to a place or workplace. */
export function readDoing(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  if (state.people.length === 0 || at + 1 >= piece.end || !isDoing(state, at)) return null;
  if (plural.test(plain) && wordBefore(state, at) !== 'to' && state.people.length > 1) {
    state.group = [state.people.length - 2, state.people.length - 1];
  }
  const end = doingEnd(state, piece, at + 1);
  if (end <= at + 1 || end - at > longest) return null;
  noteOrganisation(state, at + 1, end);
  noteLed(state, at, end);
  noteRun(state, at, end);
  return setDetail(state, 'does', { from: at, end }, 0.7);
}

function isDoing({ line: { tokens } }: State, at: number): boolean {
  const { plain = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.plain ?? '';
  if (/^(?:heeft|hebben|has|have)$/.test(plain))
    return /^(?:een|a|an|eigen|own|his|her|zijn|haar)$/.test(next) || isNamedKind(tokens, at + 1);
  if (plain === 'werkt') return /^(?:aan|met|mee)$/.test(next);
  if (/^(?:as|als)$/.test(next)) return false;
  return doing.test(plain);
}

/** `hebben camping de lariks`: a kind of organisation, and what it is called by. */
function isNamedKind(tokens: Line['tokens'], at: number): boolean {
  if (!isOrganisationWord(tokens[at]?.plain ?? '') || isCapital(tokens[at])) return false;
  const from = /^(?:de|het|the|'t)$/.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  return (
    tokens[from]?.kind === 'word' &&
    (from > at + 1 || isCapital(tokens[from])) &&
    !isStopWord(tokens[from]?.plain ?? '')
  );
}

function doingEnd(state: State, piece: Piece, from: number): number {
  let end = from;
  while (end < Math.min(piece.end, from + longest) && !endsDoing(state, piece, end)) end++;
  return end;
}

/** A place or workplace starts, or the piece ends in `en`. */
function endsDoing({ line }: State, piece: Piece, at: number): boolean {
  const { plain = '' } = line.tokens[at] ?? {};
  if (/^(?:op|on|aan)$/.test(plain))
    return placeAt(line.tokens, at + 1) !== null || opensSchool(line, at + 1);
  if (/^(?:in|te|uit|from|near)$/.test(plain))
    return placeStretch(line, at + 1, piece.end, true) !== null || isLowerTown(line, at, piece.end);
  if (/^(?:maar|but|while|terwijl)$/.test(plain)) return true;
  if (/^(?:en|and|die|who)$/.test(plain)) return at + 1 >= piece.end;
  return opensWorkplace(line, at);
}

/** `voor de Rabobank`, `bij Philips`, `leidt het team van WeTransfer`. */
function opensWorkplace(line: Line, at: number): boolean {
  const { plain = '' } = line.tokens[at] ?? {};
  const next = line.tokens[at + 1];
  const workplace = /^(?:de|het|the)$/.test(next?.plain ?? '') ? line.tokens[at + 2] : next;
  if (/^(?:van|of|at)$/.test(plain) && isLedAt(line, at)) return true;
  if (/^(?:for|voor|van|of)$/.test(plain))
    return isCapital(workplace) && line.reading.cased && (/^(?:for|voor)$/.test(plain) || workplace !== next);
  return /^(?:bij|at)$/.test(plain) && (isCapital(workplace) || isOrganisationWord(workplace?.plain ?? ''));
}

/** `runs the allotments in filton and …`, dictated. */
function isLowerTown({ tokens, reading }: Line, at: number, limit: number): boolean {
  const [town, next] = [tokens[at + 1]?.plain ?? '', tokens[at + 2]?.plain ?? ''];
  if (reading.cased || tokens[at]?.plain !== 'in' || town.length < 4) return false;
  return (
    !isField(town) &&
    !isOrganisationWord(town) &&
    !isStopWord(town) &&
    (at + 2 >= limit || /^(?:and|en|she|he|they|ze|hij|zij)$/.test(next))
  );
}

/** `leidt het design team van WeTransfer`. */
function isLedAt({ tokens, reading }: Line, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 5), at).map(({ plain }) => plain);
  const leads = words.some((word) => /^(?:leidt|leads|heads|manages|runs|coordineert)$/.test(word));
  return leads && reading.cased && isCapital(tokens[at + 1]) && placeAt(tokens, at + 1) === null;
}

/** `geeft les op het Graafschap College`. */
function opensSchool({ tokens }: Line, at: number): boolean {
  const from = /^(?:de|het|een|the)$/.test(tokens[at]?.plain ?? '') ? at + 1 : at;
  for (let index = from; index < from + 4 && (isCapital(tokens[index]) || index === from); index++)
    if (isOrganisationWord(tokens[index]?.plain ?? '')) return true;
  return false;
}

/** `runnen hotel De Kroon`: a kind of organisation with a name. */
function noteOrganisation(state: State, from: number, end: number): void {
  for (let at = from; at < end - 1; at++) {
    const called = isCalled(state, from, at);
    if (!called && !opensOrganisation(state, at, end)) continue;
    const found = organisationAt(state.line, called ? at + 1 : at, end, called);
    if (found) setDetail(state, 'organisation', found, 0.7);
    return;
  }
}

/** `runs a small agency called Blue Door`. */
function isCalled({ line: { tokens } }: State, from: number, at: number): boolean {
  if (!/^(?:called|named|genaamd)$/.test(tokens[at]?.plain ?? '')) return false;
  return tokens.slice(from, at).some(({ plain }) => isOrganisationWord(plain));
}

/** `chairs Friends of Heaton Park`, `runt Villa Zomerzin`: capitals right after a verb of leading. */
function noteRun(state: State, at: number, end: number): void {
  const { line } = state;
  const { plain = '' } = line.tokens[at] ?? {};
  if (!/^(?:runs|run|chairs|heads|leads|manages|owns|founded|started|runt|leidt|bezit|startte)$/.test(plain))
    return;
  const name = nameAt(line, at + 1, false, end);
  if (!line.reading.cased || !isCapital(line.tokens[at + 1]) || (name?.confidence ?? 0) >= 0.85) return;
  const found = organisationAt(line, at + 1, end, false);
  if (found) setDetail(state, 'organisation', found, 0.6);
}

/** `chairs the parents' association`, `leidt de historische vereniging`. */
function noteLed(state: State, at: number, end: number): void {
  const { tokens } = state.line;
  const of = (index: number) => tokens[index]?.plain ?? '';
  if (
    !/^(?:runs|run|chairs|heads|leads|runt|leidt|voorzit)$/.test(of(at)) ||
    !/^(?:the|de|het)$/.test(of(at + 1))
  )
    return;
  const bodies =
    /(?:association|society|club|committee|union|federation|vereniging|comite|bond|raad|stichting|foundation)$/;
  let to = at + 2;
  const isBody = (word: string) => bodies.test(word) || isOrganisationWord(word);
  while (to < Math.min(end, at + 6) && !isBody(of(to))) to++;
  if (to < end && isBody(of(to)) && to > at + 2)
    setDetail(state, 'organisation', { from: at + 2, end: to + 1 }, 0.7);
}

/** `hotel De Kroon`, `the Yaba robotics club`. */
function opensOrganisation({ line: { tokens, reading } }: State, at: number, end: number): boolean {
  if (isOrganisationWord(tokens[at]?.plain ?? '') && isCapital(tokens[at + 1])) return true;
  if (isNamedKind(tokens, at) && !reading.cased) return true;
  if (!reading.cased || !isCapital(tokens[at]) || tokens[at - 1]?.plain !== 'the') return false;
  return tokens.slice(at + 1, Math.min(end, at + 4)).some(({ plain }) => isOrganisationWord(plain));
}
