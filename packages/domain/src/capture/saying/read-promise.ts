import type { DayMention } from '../days/find-days.ts';
import type { Frame } from '../frames/frame.ts';
import { trimContent } from '../frames/trim-content.ts';
import { nameFrom } from '../people/name-from-contents.ts';
import type { Said, State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import { gap } from '../reading/reading.ts';
import { dutchInfinitives, dutchStems, dutchThirds, englishVerbs } from '../words/promise-verbs.ts';
import { dateLast, pointsBack } from './date-last.ts';
import { dayCuts, daysOf } from './days-of-promise.ts';
import { isFavour, offerOf } from './favour-promised.ts';
import { noteNamed } from './note-recipient.ts';
import { isInDay, namedLast, recipientEnd } from './promise-recipient.ts';
import { promiseText } from './promise-text.ts';

const toMe = /(?<![\p{L}'])(?:me|mij|us|ons)(?![\p{L}'])/iu;

/** Adds the promise of a stretch: who, what in its plain form, and its day. */
export function readPromise(state: State, said: Said, frame: Frame): void {
  const { line } = state;
  if (frame.negated || isQuestion(line, frame)) return;
  if (isCancelled(line, frame)) noteNamed(state, frame);
  else addPromise(state, said, frame);
}

function addPromise(state: State, said: Said, frame: Frame): void {
  const { line } = state;
  const days = daysOf(line, frame);
  const text = textOf(state, frame, days);
  if (!/\p{L}/u.test(text) || isJourney(line, frame, text)) return;
  if (state.people.length === 0) nameFrom(state, frame);
  const day = days.at(-1) ?? null;
  if (day === null && isFavour(line, frame, text)) {
    said.offers.push(offerOf(state, frame, text));
    return;
  }
  if (day && pointsBack(text) && dateLast(said, day)) return;
  for (const mention of days) if (mention.day === null) said.notices.push(noticeOf(line, mention));
  said.promises.push({
    by: promiser(state, frame),
    person: state.current,
    text,
    start: frame.start,
    end: Math.max(frame.to, frame.cueEnd),
    dueOn: day?.day ?? null,
    due: day,
    confidence: frame.verb === null ? 0.75 : 0.85,
  });
}

const cancelled =
  /(?:^|[ ,.])(?:maar |but )?(?:dat |dit |het |that |it )?(?:(?:hoeft|hoefde|hoeven) (?:al )?(?:niet|nu niet|toch niet)|is (?:al |inmiddels )(?:gedaan|gebeurd|geregeld|opgelost|niet meer nodig)|is niet meer nodig|heb ik al gedaan|(?:'s|is) (?:already (?:done|sorted|sent)|no longer needed|not needed|off|sorted now)|doesn't need|no need (?:any ?more|now)|no longer need)(?![a-z])/;

/** `ik zou Gerda bellen maar dat hoeft niet meer`: what is taken back at once. */
function isCancelled({ reading }: Line, { from, to }: Frame): boolean {
  const said = reading.plain.slice(from, to + 60);
  const back = cancelled.exec(said);
  return (
    back !== null &&
    back.index > 0 &&
    /(?:^|[ ,.])(?:maar|but) /.test(said.slice(Math.max(0, back.index - 1), back.index + 6))
  );
}

/** `gaat met pensioen`: nothing is to be done for anybody. */
function isJourney(line: Line, frame: Frame, text: string): boolean {
  if (
    /(?:^| )(?:trouwen|verhuizen|emigreren|scheiden|bevallen|afstuderen|promoveren|met pensioen|getting married|retire|emigrate)$/.test(
      text,
    )
  )
    return frame.who === 'them';
  const going = /(?:^| )(?:ga|gaat|gaan)(?: |$)/.test(line.reading.plain.slice(frame.start, frame.cueEnd));
  return (
    frame.who === 'them' && frame.verb === null && going && !text.toLowerCase().split(' ').some(isInfinitive)
  );
}

function isInfinitive(word: string): boolean {
  return dutchInfinitives.has(word) || (/\p{L}{3,}en$/u.test(word) && !/(?:ioen|amen|ouden)$/.test(word));
}

/** Who promised: of `send me the deck` and of `wants nothing, will send his link` the other. */
function promiser(state: State, frame: Frame): 'me' | 'them' {
  if (frame.who === 'them') return 'them';
  return (frame.verb !== null && isForMe(state.line, frame)) || goesOnAboutThem(state, frame) ? 'them' : 'me';
}

/** `will …`, `laat weten` without a subject, in a sentence on them and not to them. */
function goesOnAboutThem(state: State, frame: Frame): boolean {
  const { line, lastFrame } = state;
  const { plain } = line.reading;
  if (/(?<![a-z'])(?:ik|we|wij|i|i'll)(?![a-z])/.test(plain.slice(frame.start, frame.cueEnd))) return false;
  const either = dutchStems.has(frame.verb ?? '') && dutchThirds.has(frame.verb ?? '');
  if (lastFrame === null && (isAboutNamed(state, frame) || hasOwnSubject(state, frame))) return true;
  if (lastFrame?.who !== 'them' || !['ask', 'offer', 'promise'].includes(lastFrame.family)) return false;
  if (!either && !/^(?:will|zal) /.test(plain.slice(frame.start, frame.cueEnd))) return false;
  return !/[.;!?\n]/.test(plain.slice(lastFrame.to, frame.start)) && !isToThem(line, frame);
}

/** `Thandi Nkosi, policy adviser, will share her contacts`: in the sentence that names them. */
function isAboutNamed({ line, people, current }: State, frame: Frame): boolean {
  const end = people[current]?.name.end;
  const { plain } = line.reading;
  if (end === undefined || !/^(?:will|zal|to) /.test(plain.slice(frame.start, frame.cueEnd))) return false;
  return !/[.;!?\n]/.test(plain.slice(end, frame.start)) && !isToThem(line, frame);
}

/** `Tobias, he teaches maths, promised to …`: the sentence on somebody goes on. */
function hasOwnSubject({ line, people, current }: State, frame: Frame): boolean {
  const end = people[current]?.name.end;
  const { plain } = line.reading;
  if (end === undefined || !/^(?:promised|agreed|beloofde) /.test(plain.slice(frame.start, frame.cueEnd)))
    return false;
  const between = plain.slice(end, frame.start);
  return (
    /^,? (?:he|she|they|who|hij|zij|ze|die)(?:'s|'re)? [^.;!?\n]+, ?$/.test(between) && !isToThem(line, frame)
  );
}

/** `text her tonight`; in `send her calendar link` the link is hers. */
function isToThem(line: Line, frame: Frame): boolean {
  const at = tokenFrom(line, frame.cueEnd);
  const [pronoun, next] = [line.tokens[at], line.tokens[at + 1]];
  if (/^(?:him|them|hem|hen|hun)$/.test(pronoun?.plain ?? '')) return true;
  if (!/^(?:her|haar)$/.test(pronoun?.plain ?? '')) return false;
  return next?.kind !== 'word' || isStopWord(next.plain) || isInDay(line, next.start);
}

function textOf(state: State, frame: Frame, days: readonly DayMention[]): string {
  const { line } = state;
  const from = recipientEnd(state, frame);
  const to = namedLast(line, frame, from);
  const content = trimContent(line, from, to, [...dayCuts(days), ...frame.holes])?.text ?? '';
  const lead = frame.lead ? `${line.reading.text.slice(...frame.lead).toLowerCase()} ` : '';
  const gapped = line.reading.text.slice(frame.from, frame.to + 2).includes(gap);
  const kept = gapped ? content.replace(/(?:^| )(?:on|at|op|via|to|naar)$/i, '') : content;
  if (kept !== content && days.length === 0 && /^(?:me|mij|us|ons|him|her|hem|haar)?$/i.test(kept)) return '';
  const told = isQuoted(line, frame) ? kept.replace(/^(?:me|mij) /i, '') : kept;
  return withPronoun(
    line,
    frame,
    spokenText(`${lead}${received(told)}`, spokenVerb(line, frame), frame.language),
  );
}

/** `dat ze vrijdag de cijfers krijgt`: what they get is what is promised. */
function received(text: string): string {
  return text.replace(
    /^(?:dat )?(?:hij|zij|ze) (.+) (?:heeft|krijgt|ontvangt|hebben|krijgen|ontvangen)$/iu,
    '$1',
  );
}

/** `Beloofd: ik vraag rond`: the verb is in the content. */
function spokenText(content: string, verb: string | null, language: 'nl' | 'en'): string {
  const own = verb === null ? /^(?:ik (?<dutch>\p{L}+)|i(?:'ll| will)) (?<rest>.+)$/iu.exec(content) : null;
  const { dutch, rest = '' } = own?.groups ?? {};
  if (!own || (dutch !== undefined && !dutchStems.has(dutch.toLowerCase())))
    return promiseText(content, verb, language);
  return dutch === undefined ? promiseText(rest, null, 'en') : promiseText(rest, dutch, 'nl');
}

/** `beloofde me te bellen`: a bare verb keeps whom it is done to, though the cue took it. */
function withPronoun({ reading }: Line, frame: Frame, text: string): string {
  const pronoun = / (me|mij|ons|us|hem|haar|him|her|them)(?: te| om| to| dat \p{L}+)? $/u.exec(
    reading.plain.slice(frame.start, frame.from),
  )?.[1];
  if (pronoun === undefined || !(dutchInfinitives.has(text) || englishVerbs.has(text))) return text;
  return frame.language === 'nl' ? `${pronoun} ${text}` : `${text} ${pronoun}`;
}

/** `Lunch in January?` asks; `I'll lunch with her` promises. */
function isQuestion(line: Line, frame: Frame): boolean {
  if (
    frame.who === 'me' &&
    /^(?:ik|i|i'll)(?![\p{L}])/u.test(line.reading.plain.slice(frame.start, frame.cueEnd))
  )
    return false;
  return line.reading.text
    .slice(frame.to, frame.to + 2)
    .trim()
    .startsWith('?');
}

/** `Gavin said: call me`: Gavin is `me` there. */
function isQuoted(line: Line, frame: Frame): boolean {
  return /(?:said|says|zei|zegt|asked|vroeg)[ :,"']*$/.test(
    line.reading.plain.slice(Math.max(0, frame.start - 12), frame.start),
  );
}

/** `send me the deck`, without a subject, is theirs to do. */
function isForMe(line: Line, frame: Frame): boolean {
  const cue = line.reading.plain.slice(frame.start, frame.cueEnd);
  if (/(?<![\p{L}'])(?:ik|i|we|wij|i'll|i'd|i'm|let's)(?![\p{L}])/u.test(cue) || isQuoted(line, frame))
    return false;
  return toMe.test(line.reading.plain.slice(frame.cueEnd, frame.to));
}

/** The verb as it was written, for its promise text. */
function spokenVerb(line: Line, frame: Frame): string | null {
  if (frame.verb === null) return null;
  const at = line.reading.plain.indexOf(frame.verb, frame.start);
  return at < 0 ? frame.verb : line.reading.text.slice(at, at + frame.verb.length);
}

function noticeOf(line: Line, mention: DayMention) {
  const { start, end } = mention;
  return { text: line.reading.text.slice(start, end), start, end, confidence: 1 };
}
