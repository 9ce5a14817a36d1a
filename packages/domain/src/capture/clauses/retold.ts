import type { Frame } from '../frames/frame.ts';
import type { Line } from '../reading/line.ts';

const cheap =
  /(?<![\p{L}])(?:(?:for|at) (?:the |just the )?(?:cost|price|expenses?)(?: of \p{L}+| \p{L}+)?|for (?:expenses|materials|parts)(?: only)?|tegen (?:materiaalkosten|reiskosten|onkosten)|at cost(?: price)?|for free|for nothing|free of charge|pro bono|on the house|gratis|kosteloos|voor (?:niks|niets|nop)|tegen kostprijs|belangeloos)(?![\p{L}])/u;
const willing =
  /(?<![\p{L}])(?:wel|best)(?! (?:eens|een keer|zien|weten|leren|horen))(?= (?!\p{L}* ?(?:zien|weten|leren|horen|kopen|hebben|krijgen|kennen|ontmoeten|spreken|gebruiken|lunchen|afspreken)(?![\p{L}])))/u;
const wanting = /(?:^| )(?:wil|willen|wilde|wilden) /;

/**
 * What a stretch is by all of its words: a promise without a day of something done for nothing is an offer, and so is what
 * somebody `wil wel` do. Null where it is something else.
 */
export function retold(line: Line, frame: Frame): Frame | null {
  if (frame.who !== 'them' || frame.negated) return frame;
  if (isOpenThing(line, frame)) return null;
  const content = line.reading.plain.slice(frame.from, frame.to);
  if (frame.family === 'promise' && cheap.test(content) && !isDated(line, frame))
    return { ...frame, family: 'offer' };
  if (frame.family !== 'ask' || !wanting.test(line.reading.plain.slice(frame.start, frame.from)))
    return frame;
  return willing.test(content) && /en$/.test(content) ? { ...frame, family: 'offer' } : frame;
}

function isDated({ days }: Line, { start, to }: Frame): boolean {
  return days.some((mention) => mention.start >= start && mention.end <= to + 1);
}

/** `her archive is open to our students`: a thing looks for nothing. */
function isOpenThing({ reading: { plain } }: Line, { family, start, from }: Frame): boolean {
  if (family !== 'ask' || !/(?:^| )open (?:to|voor) $/.test(plain.slice(start, from))) return false;
  return /(?:^| )(?:his|her|their|zijn|haar|hun) \p{L}+ $/u.test(plain.slice(Math.max(0, start - 40), start));
}
