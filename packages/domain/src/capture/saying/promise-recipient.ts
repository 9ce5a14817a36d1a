import type { Frame } from '../frames/frame.ts';
import { trimContent } from '../frames/trim-content.ts';
import { addName } from '../people/add-name.ts';
import { claim, type State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { isCapital, nameAt } from '../phrases/name-at.ts';
import { organisationAt } from '../phrases/organisation-at.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import { dutchInfinitives, englishVerbs } from '../words/promise-verbs.ts';
import { relations } from '../words/relations.ts';

const introducing =
  /^(?:stel|stelt|introduce|introduces|introduceer|introduceert|koppel|koppelt|connect|verbind|tip|ask|vraag)$/;

/**
 * The offset after a recipient who is named right after the verb (`stuur ik Roos Janssen de regeling`), who is the person from then
 * on; where nothing follows the name it stays in the text.
 */
export function recipientEnd(state: State, frame: Frame): number {
  const { line } = state;
  const at = recipientAt(line, frame);
  const strong = mustBeNamed(line, at);
  const found = nameAt(line, at, strong, tokenFrom(line, frame.to));
  const end = found?.end ?? at;
  const offset = line.tokens[end - 1]?.end ?? frame.from;
  if (!found || found.confidence < 0.6 || offset > frame.to) return frame.from;
  if (state.people.length > 0 && (introduces(line, frame) || isToldTo(line, frame))) return frame.from;
  addName(state, found.from, end, found.confidence);
  const both = secondEnd(state, end, frame);
  const workplace = workplaceEnd(state, both, frame);
  return isLeftOut(line, frame, at, both, workplace)
    ? (line.tokens[workplace - 1]?.end ?? offset)
    : frame.from;
}

/** `send Yusuf and Claire the minutes`: both are recipients, where something is said after them. */
function secondEnd(state: State, at: number, frame: Frame): number {
  const { line } = state;
  const limit = tokenFrom(line, frame.to);
  if (!/^(?:en|and|&)$/.test(line.tokens[at]?.plain ?? '')) return at;
  const found = nameAt(line, at + 1, false, limit);
  if (!found || found.confidence < 0.75 || found.end >= limit) return at;
  addName(state, found.from, found.end, found.confidence);
  return found.end;
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

/** Whether an offset stands inside a day that was said. */
export function isInDay(line: Line, offset: number): boolean {
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

/** Verbs by which a thing reaches somebody, of whom nothing else is said. */
const reaching =
  /^(?:stuur|mail|app|geef|breng|bezorg|verstuur|send|sends|email|mail|give|forward|post|bring|drop|text|lend|pass)$/;

/** `het rooster naar Desiree`: the offset where what is promised ends; to whom it goes, said last, is left out. */
export function namedLast(line: Line, { to, verb }: Frame, from: number): number {
  const { tokens } = line;
  const day = line.days.find(
    (mention) => mention.start > from && mention.end >= to - 1 && mention.start < to,
  );
  const end = tokenFrom(line, day?.start ?? to);
  if (
    verb === null ||
    (!reaching.test(verb) &&
      !/^(?:de|het|een|mijn|onze|ons|the|a|an|our|my) /.test(line.reading.plain.slice(from, to).trimStart()))
  )
    return to;
  for (let at = end - 2; at > Math.max(end - 6, tokenFrom(line, from)); at--) {
    if (!/^(?:naar|aan|to)$/.test(tokens[at]?.plain ?? '')) continue;
    const name = nameAt(line, at + 1, false, end);
    return name !== null && name.end === end && name.confidence >= 0.85 ? (tokens[at - 1]?.end ?? to) : to;
  }
  return to;
}
