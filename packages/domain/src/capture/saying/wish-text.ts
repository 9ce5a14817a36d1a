import type { Frame } from '../frames/frame.ts';
import { trimContent } from '../frames/trim-content.ts';
import type { Found, State } from '../people/state.ts';
import { tradeThirds } from '../words/trade-verbs.ts';
import { promiseText } from './promise-text.ts';

/** What is looked for or offered, in the words of the line: the content, with what of it stood inside the cue. */
export function wishText(state: State, frame: Frame): Found | null {
  const { line } = state;
  const content = withoutVerb(
    line,
    frame,
    trimContent(line, frame.lead ? frame.from : dayEnd(state, frame.from), frame.to, frame.holes),
  );
  const lead = frame.lead && trimContent(line, dayEnd(state, frame.lead[0]), frame.lead[1]);
  const whole =
    lead && content ? { ...lead, text: `${lead.text} ${content.text}`, end: content.end } : (lead ?? content);
  if (whole && frame.family === 'ask')
    return {
      ...whole,
      text: whole.text.replace(/^(?:daar|er) (.+) (?:voor|bij|in|over|aan|mee|van)$/u, '$1'),
    };
  return whole && frame.family === 'offer' ? { ...whole, text: offeredText(whole.text, frame) } : whole;
}

/** `heeft in december nog twee weken`: the day that opens a content only says when. */
function dayEnd({ line: { days, reading } }: State, from: number): number {
  const day = days.find(({ start }) => start === from);
  if (day === undefined) return from;
  const small = /^,? (?:(?:nog|al|weer|ook|still) )*(?=\p{L})/u.exec(reading.plain.slice(day.end));
  return small ? day.end + small[0].length : from;
}

/** `wil de presentatie hebben`, `of hij een winkelpand weet`: what is wanted, without the verb that only says so. */
function withoutVerb({ reading }: State['line'], frame: Frame, content: Found | null): Found | null {
  if (content === null || frame.family !== 'ask') return content;
  const said = reading.plain.slice(frame.start, frame.from);
  const verb = /(?:^| )of (?:\p{L}+ )?$/u.test(said)
    ? / (?:weet|wist|ken|kent|kende)$/u
    : / (?:hebben|krijgen|ontvangen)$/u;
  return {
    ...content,
    text: content.text
      .replace(verb, '')
      .replace(/ (?:willen|kunnen) (?=\p{L}+n$)/u, ' ')
      .replace(/^(?:daar|er) (.+) (?:voor|bij|in|over|aan|mee|van)$/u, '$1'),
  };
}

/** What was said of who says so: `for free she says`. */
function withoutTeller(text: string): string {
  return text.replace(
    /,? (?:(?:she|he|they) (?:says|said|reckons)|(?:zegt|zei) (?:hij|zij|ze)|denk ik|geloof ik|i think)$/iu,
    '',
  );
}

/** What they can do, without `kan`, `willen` and the time at which it may be asked. */
function offeredText(text: string, { verb }: Frame): string {
  const plain = withoutTeller(text)
    .replace(/,? (?:which (?:is|was|would be)|wat (?:ik|wel|heel|echt|super|erg)|en dat is) .+$/iu, '')
    .replace(/(?<=[\p{L}] )(?:wel|best|graag|gerust|desnoods) (?!(?:eens|een)(?![\p{L}]))/giu, '')
    .replace(/^(?:wel|best|graag|gerust) /iu, '')
    .replace(
      /(?<=\p{L}{3,}(?:en|n)) (?:als|zodra|wanneer|mits) (?:ik|we|wij|ze|zij|hij|je|er|dat|we ) ?.*$/iu,
      '',
    )
    .replace(
      / (?:if|as long as|provided|so long as|when|whenever) (?:we|you|i|it|they|there|somebody|someone) .+$/iu,
      '',
    )
    .replace(/ (?:again )?(?:if asked|if needed|if need be|when needed|again)$/iu, '')
    .replace(/,? (?:any ?time|whenever|altijd)$/iu, '')
    .replace(/(?:^| )(?:kan|kon|kunnen|konden|wil|willen) (?=\p{L}+en(?![\p{L}]))/u, ' ')
    .replace(/ (?:mag|mogen|kan|kunnen) (?:ik|we|wij) (?=\p{L}+en$)/u, ' ')
    .replace(
      /^(?:ons|me|mij) (?=(?:een|de|het|wat|aan|met|in|op|te|om|zijn|haar|hun|gratis|kosteloos|alles|veel|iets|meer|bij|ook|over|wel) )/iu,
      '',
    )
    .trim();
  const trade = tradeThirds.get(verb ?? '') ?? (/[a-z]en$/.test(verb ?? '') ? verb : undefined);
  if (trade !== undefined) return `${plain} ${trade}`;
  return verb === null ? plain : promiseText(plain, verb, 'nl');
}
