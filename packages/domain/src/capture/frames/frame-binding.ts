import { type Line, tokenFrom } from '../reading/line.ts';
import type { Frame } from './frame.ts';

/** Words that bind what follows to what came before: `someone who can help with`. */
const binding =
  /^(?:die|dat|who|that|which|to|te|om|of|if|whether|iemand|someone|somebody|anyone|anybody|wie|whom|mensen|people|waar|where|als|wanneer|when|hoe|how|something|iets|what|wat|omdat|because|die me|voor wie)$/;

/** Whether `frame` belongs to the content of the stretch before it: a relative clause, or the verb that was promised. */
export function isBound(line: Line, last: Frame, frame: Frame): boolean {
  if (last.closed || !['ask', 'offer', 'promise', 'memory', 'none'].includes(last.family)) return false;
  if (isOwnVerb(line, last, frame)) return true;
  if (last.family === 'none') return false;
  const at = tokenFrom(line, frame.start);
  if (last.negated) return isDenied(line, last, at);
  if (last.family === 'memory') return isRemembered(line, last, frame, at);
  if (hasBreak(line, last, at)) return false;
  if (
    [isMine, isAfterQuestionWord, isInRelative, isRelative, isInQuestion, isVerbLast, isModalLast].some(
      (isOwn) => isOwn(line, last, frame),
    )
  )
    return true;
  const first = line.tokens[at]?.plain ?? '';
  if (/^(?:die|dat|dit) \S+ (?:ik|we|wij)(?![a-z])/.test(line.reading.plain.slice(frame.start))) return false;
  const before = line.tokens[at - 1];
  if (before === undefined || before.end <= last.start) return false;
  return binding.test(first) || (before.start >= last.from && binding.test(before.plain));
}

/** What is denied goes on until a boundary or a conjunction. */
function isDenied(line: Line, last: Frame, at: number): boolean {
  return (
    !hasBreak(line, last, at) &&
    !line.tokens
      .slice(tokenFrom(line, last.cueEnd), at)
      .some(({ plain }) => /^(?:but|maar|en|and|wel)$/.test(plain))
  );
}

/** `undertook to post`: the verb right after a cue of promising is its content. */
function isOwnVerb(line: Line, last: Frame, frame: Frame): boolean {
  if (last.family !== 'promise' || frame.family !== 'promise') return false;
  if (/^(?:ik|i|we|wij|hij|zij|he|she)(?![a-z])/.test(line.reading.plain.slice(frame.start, frame.start + 4)))
    return false;
  return line.reading.plain.slice(last.cueEnd, frame.start).trim() === '';
}

/** `toegezegd dat ze de cijfers stuurt`, `gezegd dat ik wel een uurtje wil komen`: the verb that was kept for the end. */
function isVerbLast({ reading, tokens }: Line, last: Frame, frame: Frame): boolean {
  if (
    last.family !== 'promise' ||
    !/ dat (?:ik|hij|zij|ze|we|wij) $/.test(reading.plain.slice(last.start, last.cueEnd))
  )
    return false;
  const between = tokens.filter(({ start, end }) => start >= last.from && end <= frame.start);
  if (between.some(({ plain }) => /^(?:en|maar|ik|hij|zij|ze|we|wij)$/.test(plain))) return false;
  return !/^(?:en|maar|ik|hij|zij|ze|we|wij) /.test(reading.plain.slice(frame.start, frame.start + 5));
}

/** `zou graag onze werkplaats willen zien`. */
function isModalLast({ reading }: Line, last: Frame, frame: Frame): boolean {
  return (
    last.family === 'ask' &&
    /(?:^| )(?:zou|zouden) /.test(reading.plain.slice(last.start, last.cueEnd)) &&
    /^(?:willen|kunnen) /.test(reading.plain.slice(frame.start, frame.start + 8))
  );
}

/** `vroeg of ik een gastles wil geven`: verbs without a subject of their own belong to the question. */
function isInQuestion({ reading, tokens }: Line, last: Frame, frame: Frame): boolean {
  if (
    last.family !== 'ask' ||
    !/(?:^| )of (?:ik|we|wij|hij|zij|ze) /.test(reading.plain.slice(last.start, last.from))
  )
    return false;
  if (
    !/^(?:wil|wilde|willen|wilden|kan|kon|kunnen|konden|zou|zouden|zoek|zoekt|zoeken|weet|ken)(?![a-z])/.test(
      reading.plain.slice(frame.start, frame.start + 9),
    )
  )
    return false;
  return !tokens.some(
    ({ plain, start }) =>
      start >= last.from && start < frame.start && /^(?:en|maar|ik|hij|zij|ze|we)$/.test(plain),
  );
}

/** `ik zou Hanneke helpen met haar cv`: the infinitive of what I shall do. */
function isMine({ reading, tokens }: Line, last: Frame, frame: Frame): boolean {
  if (last.family !== 'promise' || last.who !== 'me' || last.verb !== null || frame.family !== 'offer')
    return false;
  if (
    !/^(?:ik|wij|we) (?:zou|zal|ga|moet|mag|wil|gaan|zullen|moeten) /.test(
      reading.plain.slice(last.start, last.cueEnd),
    )
  )
    return false;
  const verb = reading.plain.slice(frame.start, frame.start + 12);
  return (
    /^(?:helpen|adviseren|ondersteunen|leveren|delen|geven) /.test(verb) &&
    !tokens.some(
      ({ plain, start }) =>
        start >= last.from && start < frame.start && /^(?:en|maar|die|hij|zij|ze)$/.test(plain),
    )
  );
}

/** `zoekt iemand die techniekles wil geven`: the verb of a relative clause of what is sought. */
function isInRelative({ tokens }: Line, last: Frame, frame: Frame): boolean {
  if (last.family !== 'ask' || frame.family === 'promise') return false;
  const between = tokens
    .filter(({ start }) => start >= last.from && start < frame.start)
    .map(({ plain }) => plain);
  const at = between.findLastIndex((plain) => /^(?:die|who)$/.test(plain));
  return (
    at > 0 &&
    at < between.length - 1 &&
    !between.slice(at + 1).some((plain) => /^(?:en|and|maar|but|hij|zij|ze|he|she|they|ik|i|we)$/.test(plain))
  );
}

/** `a trailer we can borrow`: a relative clause without its pronoun. */
function isRelative(line: Line, last: Frame, frame: Frame): boolean {
  const { tokens, reading } = line;
  const before = tokens[tokenFrom(line, frame.start) - 1];
  if (last.family !== 'offer' || frame.family !== 'offer' || before === undefined) return false;
  if (before.start < last.from || /^(?:and|but|so|en|maar|dus)$/.test(before.plain)) return false;
  const from = /^(?:we|i|you)$/.test(before.plain) ? before.start : frame.start;
  return /^(?:we|i|you) (?:can|could|may|might) /.test(reading.plain.slice(from, from + 12));
}

/** A memory goes on over other verbs until a boundary. */
function isRemembered(line: Line, last: Frame, frame: Frame, at: number): boolean {
  if (frame.family === 'promise' || frame.family === 'none') return false;
  if (isToldOfThem(line, last) && /^(?:en|and|maar|but)$/.test(line.tokens[at - 1]?.plain ?? ''))
    return false;
  if (isToldOfThem(line, last) && /^(?:en|and|maar|but) /.test(line.reading.plain.slice(frame.start)))
    return false;
  return line.tokens.slice(tokenFrom(line, last.cueEnd), at).every(({ kind }) => kind === 'word');
}

/** `told me about her trip and needs a van`: what they told ends at the next verb of theirs. */
function isToldOfThem({ reading }: Line, last: Frame): boolean {
  return /(?:^| )(?:over|om|about|at) $/.test(reading.plain.slice(last.start, last.cueEnd));
}

/** A full stop, or a comma that opens no relative clause. */
function hasBreak(line: Line, last: Frame, at: number): boolean {
  for (let index = tokenFrom(line, last.cueEnd); index < at; index++) {
    const token = line.tokens[index];
    if (token?.kind === 'hard') return true;
    if (token?.text === ',' && !/^(?:die|who|that)$/.test(line.tokens[index + 1]?.plain ?? '')) return true;
  }
  return false;
}

const questionWord = /^(?:wie|wat|hoe|waar|welke|wanneer|waarom|who|what|how|where|which|why)$/;

/** `mailen wie erover gaat bij de gemeente`: the verb of what is to be told has no subject of its own. */
function isAfterQuestionWord({ tokens, reading }: Line, last: Frame, frame: Frame): boolean {
  if (last.family !== 'promise' || frame.family === 'memory' || frame.family === 'through') return false;
  if (
    /^(?:en|maar|and|but|ik|hij|zij|i|he|she|they) /.test(reading.plain.slice(frame.start, frame.start + 5))
  )
    return false;
  const between = tokens
    .slice(tokenFrom({ tokens } as Line, last.from), tokenFrom({ tokens } as Line, frame.start))
    .map(({ plain }) => plain);
  const at = between.findLastIndex((plain) => questionWord.test(plain));
  return (
    at >= 0 &&
    between.length - at <= 6 &&
    !between.slice(at).some((plain) => /^(?:en|and|maar|but)$/.test(plain))
  );
}
