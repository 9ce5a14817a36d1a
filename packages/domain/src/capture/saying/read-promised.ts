import type { DayMention } from '../days/find-days.ts';
import type { Piece } from '../people/piece.ts';
import { claim, type Said, type State } from '../people/state.ts';
import type { Token } from '../reading/tokens.ts';

const promised = /^(?:beloofd|toegezegd|promised|agreed)$/;
const subject =
  /^(?:ik|i|we|wij|hij|zij|ze|he|she|they|is|was|heb|heeft|had|has|have|nothing|niets|niks|geen|nobody|niemand|no)$/;
const mostWords = 8;

/** A promise whose cue comes last: `offerte beloofd voor vrijdag`, `intro to Omar promised`. Returns whether the piece was one. */
export function readPromised(
  state: State,
  said: Said,
  piece: Piece,
  words: readonly Token[],
  day: DayMention | null,
): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2 || words.length > mostWords) return false;
  if (!promised.test(last.plain) || words.some(({ plain }) => subject.test(plain))) return false;
  said.promises.push({
    by: 'me',
    person: state.current,
    text: words
      .slice(0, -1)
      .map(({ text }) => text)
      .join(' '),
    start: first.start,
    end: last.end,
    dueOn: day?.day ?? null,
    due: day,
    confidence: 0.55,
  });
  claim(state, piece.from, piece.end);
  return true;
}
