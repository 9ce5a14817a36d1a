import type { DayMention } from '../days/find-days.ts';
import { addName } from '../people/add-name.ts';
import type { Piece } from '../people/piece.ts';
import { setDetail } from '../people/set-detail.ts';
import { claim, type Found, type Said, type State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import type { Line } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import { dutchInfinitives, strongInfinitives } from '../words/promise-verbs.ts';
import { dateLast } from './date-last.ts';
import { readPromised } from './read-promised.ts';

const appointment =
  /^(?:koffie|coffee|lunch|call|belafspraak|afspraak|meeting|appointment|demo|borrel|dinner|diner|wandeling|walk|werkbezoek|kennismaking|bezoek|visit|video call|videocall|interview|lezing|gesprek|presentatie|presentation|rondleiding|tour|talk|ontbijt|breakfast|pitch|bel|follow-up|follow-up call)$/;
const finite =
  /^(?:wil|wilde|kan|kon|kunnen|zou|gaan|gaat|willen|moet|mag|heeft|is|was|zijn|mogen|leren|te|we|wij|kun|kunt|je|jij|u)$/;
const forMe = /^(?:me|mij|ons)$/;

/**
 * A promise in telegram style: a piece that ends in an infinitive (`kaartje sturen ma`, `nog terugbellen`) or names an appointment
 * with its day (`koffie volgende week`). Returns whether the piece was one.
 */
export function readTelegram(state: State, said: Said, piece: Piece): boolean {
  const { line } = state;
  if (line.tokens[piece.end]?.text.includes('?')) return false;
  const start = line.tokens[piece.from]?.start ?? 0;
  const end = line.tokens[piece.end - 1]?.end ?? start;
  const day = line.days.find((mention) => mention.start >= start - 1 && mention.end <= end + 1) ?? null;
  const words = line.tokens.slice(piece.from, piece.end).filter((token) => !isIn(day, token.start));
  if (words.length === 0) return day !== null && readDay(state, said, piece, day);
  if (piece.subject || words.length > 9) return false;
  if (day !== null && isAppointment(words)) return readAppointment(state, said, piece, words, day);
  return (
    readPromised(state, said, piece, words, day) ||
    readToDo(state, said, piece, words, day) ||
    (day !== null && readDelivery(state, said, piece, words, day))
  );
}

/** `I should send her that article. Tonight.` */
function readDay(state: State, said: Said, piece: Piece, day: DayMention): boolean {
  if (!dateLast(said, day)) return false;
  claim(state, piece.from, piece.end);
  return true;
}

function readToDo(
  state: State,
  said: Said,
  piece: Piece,
  words: readonly Token[],
  day: DayMention | null,
): boolean {
  const plain = words.map((token) => token.plain);
  if (!isTodo(plain, day !== null)) return false;
  const to = recipientIn(state, words);
  if (state.people.length === 0) nameIn(state, piece);
  const start = state.line.tokens[piece.from]?.start ?? 0;
  said.promises.push({
    by: plain.some((word) => forMe.test(word)) ? 'them' : 'me',
    person: state.current,
    text: textOf(words.filter((word) => !to.includes(word) && !/^(?:nog|even|dan)$/.test(word.plain))),
    start,
    end: state.line.tokens[piece.end - 1]?.end ?? start,
    dueOn: day?.day ?? null,
    due: day,
    confidence: 0.6,
  });
  if (day && day.day === null) said.notices.push(noticeOf(state.line, day));
  claim(state, piece.from, piece.end);
  return true;
}

/** `uiterlijk ma offerte naar Hans bij Kuiper`: a thing, a recipient and a day are a promise without its verb. */
function readDelivery(
  state: State,
  said: Said,
  piece: Piece,
  words: readonly Token[],
  day: DayMention,
): boolean {
  const at = words.findIndex(({ plain }) => /^(?:naar|aan|to)$/.test(plain));
  const thing = words.slice(0, Math.max(at, 0));
  if (at < 1 || at > 3 || thing.some(({ plain }) => isStopWord(plain) || isParticiple(plain))) return false;
  const to = recipientIn(state, words, 0);
  if (to.length === 0) return false;
  const [first] = thing;
  said.promises.push({
    by: 'me',
    person: state.current,
    text: textOf(thing),
    start: Math.min(first?.start ?? 0, day.start),
    end: to.at(-1)?.end ?? day.end,
    dueOn: day.day,
    due: day,
    confidence: 0.5,
  });
  claim(state, piece.from, piece.end);
  return true;
}

/** `verhuisd naar`, `moved to`: something that happened. */
function isParticiple(plain: string): boolean {
  return /^ge\p{L}{3,}(?:d|t|en)$|^ver\p{L}{3,}(?:d|t)$|(?:ed|ing)$/u.test(plain);
}

/** `appje sturen naar Bas van het waterschap`: to whom a thing goes and where they work, left out of what is to be done. */
function recipientIn(state: State, words: readonly Token[], after = 1): readonly Token[] {
  const { line } = state;
  const at = words.findIndex(({ plain }, index) => index > after && /^(?:naar|aan|to)$/.test(plain));
  const from = at < 0 ? -1 : line.tokens.indexOf(words[at] as Token);
  const limit = line.tokens.indexOf(words.at(-1) as Token) + 1;
  const name = from < 0 ? null : nameAt(line, from + 1, false, limit);
  if (!name || name.confidence < 0.75) return [];
  addName(state, name.from, name.end, name.confidence);
  const work = /^(?:van|bij|from|at)$/.test(line.tokens[name.end]?.plain ?? '')
    ? organisationAt(line, name.end + 1, limit, true)
    : null;
  if (work) setDetail(state, 'organisation', work, 0.8);
  return line.tokens.slice(from, work?.end ?? name.end);
}

/** `nog even Stijn Aerts mailen`: the first sure name is who it is about. */
function nameIn(state: State, { from, end }: Piece): void {
  for (let at = from; at < end && state.people.length === 0; at++) {
    const found = nameAt(state.line, at, false, end);
    if (found && found.confidence >= 0.75) addName(state, found.from, found.end, found.confidence - 0.2);
  }
}

/** `koffie volgende week`, `Lunch next Thursday with Bianca`: what comes before `with` is agreed, the rest is read on. */
function readAppointment(
  state: State,
  said: Said,
  piece: Piece,
  words: readonly Token[],
  day: DayMention,
): boolean {
  const withAt = words.findIndex(({ plain }) => /^(?:met|with)$/.test(plain));
  const agreed = withAt < 0 ? words : words.slice(0, withAt);
  const [first] = agreed;
  const last = agreed.at(-1);
  if (first === undefined || last === undefined) return false;
  said.promises.push({
    by: 'me',
    person: withAt < 0 ? state.current : state.people.length,
    text: textOf(agreed),
    start: Math.min(first.start, day.start),
    end: Math.max(last.end, day.end),
    dueOn: day.day,
    due: day,
    confidence: 0.5,
  });
  for (let at = piece.from; at < piece.end; at++) {
    const token = state.line.tokens[at];
    if (token && (agreed.includes(token) || isIn(day, token.start))) claim(state, at, at + 1);
  }
  return withAt < 0;
}

function isTodo(words: readonly string[], dated: boolean): boolean {
  const last = words[infinitiveAt(words)] ?? '';
  if (!dutchInfinitives.has(last) || words.some((word) => finite.test(word))) return false;
  const strong = [...strongInfinitives].some((infinitive) => last.endsWith(infinitive));
  return strong || dated;
}

/** The last word, or an infinitive with a phrase after it: `Stijn mailen over de zaalhuur`. */
function infinitiveAt(words: readonly string[]): number {
  const tail = words.findIndex(
    (word, at) =>
      at > 0 &&
      dutchInfinitives.has(word) &&
      /^(?:over|voor|om|of|dat|aan|naar|met|mbt|ivm|tav)$/.test(words[at + 1] ?? ''),
  );
  return tail < 0 ? words.length - 1 : tail;
}

function isAppointment(words: readonly Token[]): boolean {
  const company = words.some(({ plain }) => /^(?:met|with)$/.test(plain));
  return words.length <= 9 && appointment.test(words[0]?.plain ?? '') && (words.length < 5 || company);
}

function isIn(day: DayMention | null, offset: number): boolean {
  return day !== null && offset >= day.start && offset < day.end;
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ');
}

function noticeOf(line: Line, { start, end }: DayMention): Found {
  return { text: line.reading.text.slice(start, end), start, end, confidence: 1 };
}
