import { firstNames } from '../capture/words/first-names.ts';
import { fold } from '../searching/fold.ts';

/** Names with which a note more often begins as an ordinary word. */
const ordinaryNames: ReadonlySet<string> = new Set(
  'an art can do hope may min rich said summer van wil will'.split(' '),
);
/** Words of nationality and the like, which keep their capital. */
const keepsCapital =
  /^(?:I|Nederlands|Vlaams|Belgisch|Duits|Frans|Engels|Brits|Iers|Schots|Italiaans|Spaans|Portugees|Pools|Turks|Marokkaans|Surinaams|Scandinavisch|Europees|Europese|Amerikaans|Chinees|Chinese|Japans|Fries|Brabants|Limburgs|Twents|Gronings|Amsterdams|Rotterdams|Antwerps|Brussels|Gents|Dutch|Flemish|Belgian|German|French|English|British|Irish|Scottish|Welsh|Italian|Spanish|Polish|Turkish|European|American|Japanese)e?\b/;
/** One word that begins a sentence or a note only, followed by an ordinary one. */
const ordinaryStart = /^(?:\p{Lu}\p{Ll}+|\p{Lu})\s+\p{Ll}/u;

/**
 * A note as part of a sentence: one line, without the mark at its end, and small at the start unless it is a name, an
 * abbreviation or a word such as `Nederlandse`.
 */
export function inSentence(text: string | undefined): string {
  const line = (text ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '');
  return ordinaryStart.test(line) && !keepsCapital.test(line) && !isName(line)
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
}

function isName(line: string): boolean {
  const first = fold(line.split(' ')[0] ?? '');
  return firstNames.has(first) && !ordinaryNames.has(first);
}
