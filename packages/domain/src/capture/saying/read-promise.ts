import type { DayMention } from '../days/find-days.ts';
import type { Frame } from '../frames/frame.ts';
import { trimContent } from '../frames/trim-content.ts';
import { addName } from '../people/add-name.ts';
import { nameFrom } from '../people/name-from-contents.ts';
import { claim, type Said, type State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import { gap } from '../reading/reading.ts';
import { dutchInfinitives, dutchStems, dutchThirds, englishVerbs } from '../words/promise-verbs.ts';
import { relations } from '../words/relations.ts';
import { dateLast, pointsBack } from './date-last.ts';
import { dayCuts, daysOf } from './days-of-promise.ts';
import { isFavour, offerOf } from './favour-promised.ts';
import { promiseText } from './promise-text.ts';

const toMe = /(?<![\p{L}'])(?:me|mij|us|ons)(?![\p{L}'])/iu;

/** Adds the promise of a stretch: who, what in its plain form, and its day. */
export function readPromise(state: State, said: Said, frame: Frame): void {
  const { line } = state;
  if (frame.negated || isQuestion(line, frame)) return;
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
  if (lastFrame === null && isAboutNamed(state, frame)) return true;
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

/** `het rooster naar Desiree`: to whom a thing goes, said last, is left out. */
function namedLast(line: Line, { to, verb }: Frame, from: number): number {
  const { tokens } = line;
  const end = tokenFrom(line, to);
  if (
    verb === null ||
    !/^(?:de|het|een|mijn|onze|ons|the|a|an|our|my) /.test(line.reading.plain.slice(from, to).trimStart())
  )
    return to;
  for (let at = end - 2; at > end - 6; at--) {
    if (!/^(?:naar|aan|to)$/.test(tokens[at]?.plain ?? '')) continue;
    const name = nameAt(line, at + 1, false, end);
    return name !== null && name.end === end && name.confidence >= 0.85 ? (tokens[at - 1]?.end ?? to) : to;
  }
  return to;
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

const introducing =
  /^(?:stel|stelt|introduce|introduces|introduceer|introduceert|koppel|koppelt|connect|verbind|tip|ask|vraag)$/;

/**
 * The offset after a recipient who is named right after the verb (`stuur ik Roos Janssen de regeling`), who is the person from then
 * on; where nothing follows the name it stays in the text.
 */
function recipientEnd(state: State, frame: Frame): number {
  const { line } = state;
  const at = recipientAt(line, frame);
  const strong = mustBeNamed(line, at);
  const found = nameAt(line, at, strong, tokenFrom(line, frame.to));
  const end = found?.end ?? at;
  const offset = line.tokens[end - 1]?.end ?? frame.from;
  if (!found || found.confidence < 0.6 || offset > frame.to) return frame.from;
  if (state.people.length > 0 && (introduces(line, frame) || isToldTo(line, frame))) return frame.from;
  addName(state, found.from, end, found.confidence);
  const workplace = workplaceEnd(state, end, frame);
  return isLeftOut(line, frame, at, end, workplace)
    ? (line.tokens[workplace - 1]?.end ?? offset)
    : frame.from;
}

/** `beloofde cor dat …`, and any capital. */
function mustBeNamed({ tokens, reading }: Line, at: number): boolean {
  if (/^(?:dat|om|that)$/.test(tokens[at + 1]?.plain ?? '') && !isStopWord(tokens[at]?.plain ?? ''))
    return true;
  const { plain = '' } = tokens[at] ?? {};
  if (!reading.cased && /^(?:about|over)$/.test(tokens[at + 1]?.plain ?? ''))
    return !isStopWord(plain) && !relations.has(plain);
  return reading.cased && isCapital(tokens[at]);
}

/** Something is said after the recipient: `Roos de regeling`, `met Jurgen Faas van ASML over de stageplek`. */
function isLeftOut(line: Line, frame: Frame, at: number, end: number, workplace: number): boolean {
  const { plain = '' } = line.tokens[tokenFrom(line, frame.from)] ?? {};
  const late = at > tokenFrom(line, frame.from);
  if (late && !(workplace > end && /^(?:met|with)$/.test(plain))) return false;
  if (trimContent(line, line.tokens[workplace - 1]?.end ?? frame.from, frame.to) === null) return false;
  const rest = line.tokens.slice(workplace, tokenFrom(line, frame.to));
  return (
    rest.some((word) => !isStopWord(word.plain) && !isInDay(line, word.start)) &&
    (late || !opensPhrase(line, workplace))
  );
}

/** `ik stel haar voor aan Loes`, `zou ik voorstellen aan Loes`: who is named is somebody else. */
function introduces({ reading }: Line, { verb, from, to }: Frame): boolean {
  if (introducing.test(verb ?? '') || /^check with /.test(reading.plain.slice(from, to))) return true;
  return /^(?:\p{L}+ ){0,2}(?:voorstellen|koppelen|introduceren|introduce|connect|refer|doorverwijzen)(?![a-z])/u.test(
    reading.plain.slice(from, to),
  );
}

/** `Told her I'd email Dr Wells`: she is who was spoken to. */
function isToldTo({ reading }: Line, { start, from }: Frame): boolean {
  return /(?:told|promised|beloofd|beloofde) (?:him|her|them|hem|haar|hun|ze) /.test(
    reading.plain.slice(start, from),
  );
}

/** The name stands first, or after the verb or its preposition: `to thank Amir`, `mailen naar Petra`. */
function recipientAt(line: Line, frame: Frame): number {
  const first = tokenFrom(line, frame.from);
  const words = [0, 1].map((ahead) => line.tokens[first + ahead]?.plain ?? '');
  if (nameAt(line, first, false, tokenFrom(line, frame.to))) return first;
  const verb =
    frame.verb === null && (englishVerbs.has(words[0] ?? '') || dutchInfinitives.has(words[0] ?? '')) ? 1 : 0;
  return /^(?:naar|aan|met|to|with)$/.test(words[verb] ?? '') ? first + verb + 1 : first + verb;
}

function isInDay(line: Line, offset: number): boolean {
  return line.days.some(({ start, end }) => offset >= start && offset < end);
}

/** `call Peter about the quote` keeps Peter. */
function opensPhrase(line: Line, at: number): boolean {
  if (isInDay(line, line.tokens[at]?.start ?? 0)) return false;
  return /^(?:about|over|to|whether|if|when|that|of|dat|wanneer|aan|voor|for|on|with|met|op|terug|back|uit|bij|en|and|re|regarding|concerning|inzake|wegens)$/.test(
    line.tokens[at]?.plain ?? '',
  );
}

function workplaceEnd(state: State, at: number, frame: Frame): number {
  const { line } = state;
  if (!/^(?:van|bij|from|at|of)$/.test(line.tokens[at]?.plain ?? '')) return at;
  const found = organisationAt(line, at + 1, tokenFrom(line, frame.to), true);
  const person = state.people[state.current];
  if (!found || !person) return at;
  const start = line.tokens[found.from]?.start ?? 0;
  const end = line.tokens[found.end - 1]?.end ?? start;
  person.organisation ??= { text: line.reading.text.slice(start, end), start, end, confidence: 0.8 };
  claim(state, at, found.end);
  return found.end;
}

function noticeOf(line: Line, mention: DayMention) {
  const { start, end } = mention;
  return { text: line.reading.text.slice(start, end), start, end, confidence: 1 };
}
