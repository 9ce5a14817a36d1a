import type { DayMention } from '../days/find-days.ts';
import type { Piece } from '../people/piece.ts';
import { claim, type Said, type State } from '../people/state.ts';
import type { Line } from '../reading/line.ts';
import { dutchInfinitives, strongInfinitives } from '../words/promise-verbs.ts';

const appointment =
  /^(?:koffie|coffee|lunch|call|belafspraak|afspraak|meeting|appointment|demo|borrel|dinner|diner|wandeling|walk|werkbezoek|kennismaking|bezoek|visit|video call|videocall|follow-up|follow-up call)$/;
const finite =
  /^(?:wil|wilde|kan|kon|kunnen|zou|gaan|gaat|willen|moet|mag|heeft|is|was|zijn|mogen|leren|te|we|wij)$/;
const forMe = /^(?:me|mij|ons)$/;

/**
 * A promise in telegram style: a piece that ends in an infinitive (`kaartje sturen ma`, `nog terugbellen`) or names an appointment
 * with its day (`koffie volgende week`). Returns whether the piece was one.
 */
export function readTelegram(state: State, said: Said, piece: Piece): boolean {
  const { line } = state;
  const start = line.tokens[piece.from]?.start ?? 0;
  const end = line.tokens[piece.end - 1]?.end ?? start;
  const day = line.days.find((mention) => mention.start >= start - 1 && mention.end <= end + 1) ?? null;
  const words = line.tokens.slice(piece.from, piece.end).filter((token) => !isIn(day, token.start));
  if (line.tokens[piece.end]?.text.includes('?')) return false;
  if (piece.subject || words.length === 0 || words.length > 9) return false;
  const plain = words.map((token) => token.plain);
  if (!isTodo(plain, day !== null) && !(day !== null && isAppointment(plain))) return false;
  said.promises.push({
    by: plain.some((word) => forMe.test(word)) ? 'them' : 'me',
    person: state.current,
    text: words
      .filter(({ plain: word }) => !/^(?:nog|even|dan)$/.test(word))
      .map(({ text }) => text)
      .join(' '),
    start,
    end,
    dueOn: day?.day ?? null,
    due: day,
    confidence: 0.6,
  });
  if (day && day.day === null)
    said.notices.push({ text: textOf(line, day), start: day.start, end: day.end, confidence: 1 });
  claim(state, piece.from, piece.end);
  return true;
}

function isTodo(words: readonly string[], dated: boolean): boolean {
  const last = words.at(-1) ?? '';
  if (!dutchInfinitives.has(last) || words.some((word) => finite.test(word))) return false;
  const strong = [...strongInfinitives].some((infinitive) => last.endsWith(infinitive));
  return strong || dated;
}

function isAppointment(words: readonly string[]): boolean {
  return words.length <= 5 && appointment.test(words[0] ?? '');
}

function isIn(day: DayMention | null, offset: number): boolean {
  return day !== null && offset >= day.start && offset < day.end;
}

function textOf(line: Line, { start, end }: DayMention): string {
  return line.reading.text.slice(start, end);
}
