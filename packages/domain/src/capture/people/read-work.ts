import { isOccupation, isOrganisationWord, isStopWord, placeAt } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { isGathering, organisationAt } from '../phrases/organisation-at.ts';
import type { Stretch } from '../phrases/stretch.ts';
import type { Token } from '../reading/tokens.ts';
import type { Piece } from './piece.ts';
import { saysWhere } from './says-where.ts';
import { setDetail } from './set-detail.ts';
import { isAfterDetail, isAfterName, wordBefore } from './standing.ts';
import { claim, type State } from './state.ts';

const cue = /^(?:bij|van|voor|at|from|for|of|aan|op|@|namens|binnen|with)$/;
const working =
  /^(?:werkt|werk|werken|werkte|work|works|working|worked|zit|actief|employed|werkzaam|verbonden|gedetacheerd|werkend|tegenwoordig|nowadays)$/;
const gone =
  /(?:^| )(?:no longer|not|stopt|stopte|gestopt|retired|gepensioneerd|vertrekt|leaving|leaves|quit|quits|niet meer|niet langer|weg|vertrokken|left|formerly|previously|voorheen|vroeger|ooit|begonnen|used to work|werkte|worked|ex)(?: \p{L}+)?$/u;

/** `van Philips`, `werkt bij de gemeente`, `CEO of Acme`, `docent op het Stedelijk College`. */
export function readWork(state: State, piece: Piece, at: number): number | null {
  const { tokens } = state.line;
  const { plain = '' } = tokens[at] ?? {};
  if (!cue.test(plain) || at + 1 >= piece.end || opensFamilyName(state, at)) return null;
  const works = isWorking(state, piece, at);
  const sure = works || /^(?:bij|at|@|namens)$/.test(plain);
  if (!isWorkplaceCue(state, piece, at, sure)) return null;
  const place = placeAt(tokens, at + 1);
  if (place && place.end >= piece.end && saysWhere(state, at, works)) {
    return setDetail(state, 'place', { from: at + 1, end: place.end }, 0.9, { text: place.name });
  }
  const settled =
    sure ||
    isAfterName(state, at) ||
    isAfterMeeting(state, at) ||
    isAfterDetail(state, at) ||
    opensPiece(state, piece, at);
  const found = organisationAt(state.line, at + 1, piece.end, settled);
  if (!found) return null;
  if (isOpeningScene(state, at, found)) return found.end;
  const met = metAt(state, at, found);
  if (met !== null || isElsewhere(state, at, found, works)) return met;
  return setWork(state, piece, at, found, sure);
}

function isWorking(state: State, piece: Piece, at: number): boolean {
  const shaded = /^(?:ook|nu|nog|also|now|still|currently|over|daar|gewoon)$/.test(wordBefore(state, at));
  return (
    working.test(wordBefore(state, shaded ? at - 1 : at)) ||
    isActingFor(state, piece, at) ||
    isOfBoard(state, at) ||
    isSomebodyFrom(state, at) ||
    isThatOneFrom(state, at) ||
    isWith(state, at)
  );
}

/** `sits on the board of the Hallé Orchestra`, `zit in het bestuur van de Rotary`. */
function isOfBoard(state: State, at: number): boolean {
  return (
    state.people.length > 0 &&
    /^(?:of|van|at|bij)$/.test(state.line.tokens[at]?.plain ?? '') &&
    /^(?:board|committee|council|panel|jury|bestuur|directie|raad|redactie|management|staff|faculty|kerkenraad|ondernemingsraad)$/.test(
      wordBefore(state, at),
    )
  );
}

/** `die vrouw van de gemeente`, `the guy from Shell`: a workplace where no name follows. */
function isSomebodyFrom(state: State, at: number): boolean {
  if (!/^(?:van|from|of)$/.test(state.line.tokens[at]?.plain ?? '')) return false;
  if (
    !/^(?:gast|kerel|vent|knul|chick|chap|lass|lad|dude|collega|types?|man|vrouw|jongen|meisje|dame|heer|meneer|mevrouw|iemand|guy|woman|lady|girl|bloke|someone|somebody)$/.test(
      wordBefore(state, at),
    )
  )
    return false;
  return (nameAt(state.line, at + 1, false)?.confidence ?? 0) < 0.85;
}

/** `Vera Smolders, die van de kinderboerderij,`. */
function isThatOneFrom({ people, line: { tokens } }: State, at: number): boolean {
  return (
    people.length > 0 &&
    /^(?:van|from)$/.test(tokens[at]?.plain ?? '') &&
    /^(?:die|degene|one)$/.test(tokens[at - 1]?.plain ?? '') &&
    /^(?:de|het|the)$/.test(tokens[at + 1]?.plain ?? '') &&
    (tokens[at - 2]?.kind === 'soft' || /^(?:the|is)$/.test(tokens[at - 2]?.plain ?? ''))
  );
}

/** `is van de Hartstichting`, `she's with Friends of the Earth`: no person follows. */
function isWith(state: State, at: number): boolean {
  const { tokens } = state.line;
  if (state.people.length === 0 || !/^(?:van|with|from)$/.test(tokens[at]?.plain ?? '')) return false;
  const verb = /^(?:both|allebei|beiden?|now|nu)$/.test(wordBefore(state, at)) ? at - 1 : at;
  if (!/^(?:is|was|are|zijn|he's|she's|they're|komt|comes|kwam|came)$/.test(wordBefore(state, verb)))
    return false;
  const from = /^(?:de|het|the)$/.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const name = nameAt(state.line, from, false);
  const place = placeAt(tokens, from);
  const town = place !== null && !isOrganisationWord(tokens[place.end]?.plain ?? '');
  return opensCapital(state, from) && !town && (name?.confidence ?? 0) < 0.85;
}

/** `drives for Tesco`, `rijdt voor PostNL`, `volunteers for the Red Cross`: a verb right after the name, and a capital. */
function isActingFor(state: State, piece: Piece, at: number): boolean {
  const { tokens, reading } = state.line;
  if (!/^(?:for|voor)$/.test(tokens[at]?.plain ?? '') || !reading.cased || at - 1 < piece.from) return false;
  const verb = wordBefore(state, at);
  if (!/^\p{L}{3,}(?:t|s|ing)$/u.test(verb) || isStopWord(verb) || isOccupation(verb)) return false;
  if (
    !isAfterName(state, at - 1) &&
    !/^(?:he|she|they|who|hij|zij|ze|die|and|en|he's|she's|is)$/.test(wordBefore(state, at - 1))
  )
    return false;
  const from = /^(?:de|het|the)$/.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const name = from === at + 1 ? nameAt(state.line, from, false, piece.end) : null;
  return isCapital(tokens[from]) && !placeAt(tokens, from) && (name === null || name.confidence < 0.85);
}

/** `At the chess club I played …`, `bij de kapper sprak ik …`: before anybody is named, and I follow. */
function isOpeningScene(
  { people, line: { tokens, reading } }: State,
  at: number,
  { from, end }: Stretch,
): boolean {
  if (people.length > 0 || at > 0 || tokens.slice(from, end).some((token) => isCapital(token))) return false;
  if (reading.cased && !isOrganisationWord(tokens[end - 1]?.plain ?? '')) return true;
  const { kind } = tokens[end] ?? {};
  if (/^(?:bij|at|op|in)$/.test(tokens[at]?.plain ?? '') && kind !== undefined && kind !== 'word')
    return true;
  return [end, end + 1].some((index) => /^(?:i|ik|we|wij)$/.test(tokens[index]?.plain ?? ''));
}

/** `Bij het zwembad Rik Pothoven gesproken`: who was met stands right after where. */
function metAt({ people, line }: State, at: number, { from, end }: Stretch): number | null {
  const { tokens } = line;
  if (
    people.length > 0 ||
    at > 0 ||
    !/^(?:gesproken|ontmoet|gezien|getroffen|tegengekomen)$/.test(tokens[end]?.plain ?? '')
  )
    return null;
  if (/^(?:met|with)$/.test(tokens[end + 1]?.plain ?? '')) return null;
  for (let name = from + 1; name < end - 1; name++) {
    if (!isCapital(tokens[name - 1]) && isCapital(tokens[name]) && nameAt(line, name, true, end)?.end === end)
      return name;
  }
  return null;
}

/** `met Sjaak gesproken van de club`: the verb stands between. */
function isAfterMeeting(state: State, at: number): boolean {
  return (
    /^(?:gesproken|ontmoet|gezien|gebeld|getroffen|tegengekomen)$/.test(wordBefore(state, at)) &&
    isAfterName(state, at - 1)
  );
}

/** `van Jan Smit` before anybody is named. */
function isBeforePerson(state: State, piece: Piece, at: number, described: boolean): boolean {
  if (state.people.length > 0 || working.test(wordBefore(state, at)) || described) return false;
  return isPersonAt(state, piece, at + 1);
}

/** `aan tafel`, and where you met somebody, are no workplaces. */
function isElsewhere(state: State, at: number, found: Stretch, works: boolean): boolean {
  const { plain = '' } = state.line.tokens[at] ?? {};
  if (isPlainThing(state, plain, found) && !(works && isShort(state, found))) return true;
  if (!works && isMet(state.line.tokens, at) && isGatheringAt(state, found)) return true;
  return plain === 'at' && !works && !isAfterDetail(state, at) && isScene(state, at, found);
}

/** `bij Picnic` with its capital is no picnic. */
function isGatheringAt({ line: { tokens, reading } }: State, { from, end }: Stretch): boolean {
  const last = tokens[end - 1];
  return isGathering(last?.plain ?? '') && !(reading.cased && isCapital(last) && end === from + 1);
}

/** `zit op de hva`: letters that stand for a name. */
function isShort({ line: { tokens } }: State, { from, end }: Stretch): boolean {
  return end === from + 1 && /^[a-z]{2,4}$/.test(tokens[from]?.plain ?? '');
}

function setWork(state: State, piece: Piece, at: number, found: Stretch, sure: boolean): number {
  if (isNow(state, piece, at)) forgetWork(state);
  if (!isGone(state, piece, at) && !isOver(state, found))
    return setDetail(state, 'organisation', found, sure ? 0.9 : 0.8);
  claim(state, found.from, found.end);
  return found.end;
}

/** `die jaren bij Stork werkte`. */
function isOver({ line: { tokens } }: State, { end }: Stretch): boolean {
  return /^(?:werkte|gewerkt|zat|gezeten)$/.test(tokens[end]?.plain ?? '');
}

/** `was bij ING en zit nu bij bunq`: what is now counts. */
function isNow({ line: { tokens } }: State, piece: Piece, at: number): boolean {
  const words = tokens.slice(Math.max(piece.from, at - 3), at);
  return words.some(({ plain }) => /^(?:nu|now|inmiddels|tegenwoordig|nowadays)$/.test(plain));
}

function forgetWork({ people, current }: State): void {
  const person = people[current];
  if (person) person.organisation = null;
}

function isWorkplaceCue(state: State, piece: Piece, at: number, sure: boolean): boolean {
  const { plain = '' } = state.line.tokens[at] ?? {};
  const described = isDescribed(state, at);
  if (plain === 'with') return sure || (described && opensCapital(state, at + 1));
  if (isBeforePerson(state, piece, at, described)) return false;
  if (sure || described) return sure || !namesPerson(state, at + 1);
  if (namesPerson(state, at + 1)) return false;
  if (/^(?:aan|op)$/.test(plain)) return state.people.length > 0 && opensWorkplace(state, at + 1);
  if (isAfterName(state, at) || isAfterMeeting(state, at)) return !/^(?:voor|for|binnen)$/.test(plain);
  return plain === 'from' || (plain === 'van' && opensPiece(state, piece, at));
}

/** `a surveyor with Savills`, `a surveyor now with Savills`. */
function isDescribed(state: State, at: number): boolean {
  const now = /^(?:now|nu|currently|momenteel|tegenwoordig)$/.test(wordBefore(state, at));
  return isAfterDetail(state, now ? at - 1 : at);
}

/** `engineer with Network Rail`, `with the Scottish Ambulance Service`. */
function opensCapital({ line: { tokens, reading } }: State, at: number): boolean {
  return reading.cased && isCapital(tokens[tokens[at]?.plain === 'the' ? at + 1 : at]);
}

/** `burgemeester Van Zanen`: a capital inside a sentence belongs to a name. */
function opensFamilyName({ line: { tokens, reading } }: State, at: number): boolean {
  const before = tokens[at - 1];
  if (!reading.cased || tokens[at]?.text !== 'Van') return false;
  return (
    before?.kind === 'word' ||
    (before?.kind === 'soft' && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]))
  );
}

/** `aan de rijksuniversiteit Groningen`. */
function opensWorkplace({ line: { tokens } }: State, at: number): boolean {
  const first = /^(?:de|het|the)$/.test(tokens[at]?.plain ?? '') ? at + 1 : at;
  return isOrganisationWord(tokens[first]?.plain ?? '');
}

/** `, van de schaatsclub` about somebody already named. */
function opensPiece(state: State, piece: Piece, at: number): boolean {
  return at === piece.from && state.people.length > 0;
}

function isPersonAt(state: State, piece: Piece, at: number): boolean {
  const name = nameAt(state.line, at, false, piece.end);
  return (
    name !== null && name.confidence >= 0.7 && !isOrganisationWord(state.line.tokens[name.end]?.plain ?? '')
  );
}

/** After `van` or `from` a full name is a person, not an organisation: `de vrouw van Jan Smit`. */
function namesPerson(state: State, at: number): boolean {
  const name = nameAt(state.line, at, false);
  if (name === null || name.confidence < 0.85 || name.end - at < 2) return false;
  return !isOrganisationWord(state.line.tokens[name.end]?.plain ?? '');
}

/** `bumped into Gareth at the allotment society`: where you met. */
function isScene({ line: { tokens, reading } }: State, at: number, { from, end }: Stretch): boolean {
  return (
    reading.cased &&
    isMet(tokens, at) &&
    tokens[at + 1]?.plain === 'the' &&
    !tokens.slice(from, end).some((token) => isCapital(token))
  );
}

/** `Kiran at the food bank` works there; `met Kiran at the food bank` may not. */
function isMet(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ plain }) =>
      /^(?:met|meet|met|bumped|saw|ran|spoke|talked|chatted|into|caught|sat|found)$/.test(plain),
    );
}

/** `aan tafel` is no workplace; `aan de Universiteit` and `aan TU Delft` are. */
function isPlainThing({ line: { tokens } }: State, cueWord: string, { from, end }: Stretch): boolean {
  if (!/^(?:aan|op)$/.test(cueWord)) return false;
  return !tokens.slice(from, end).some((token) => isOrganisationWord(token.plain) || isCapital(token));
}

/** `is no longer at Unilever`, `niet meer bij Shell`. */
function isGone(state: State, piece: Piece, at: number): boolean {
  const words = state.line.tokens.slice(Math.max(piece.from, at - 4), at).map(({ plain }) => plain);
  return gone.test(words.join(' '));
}
