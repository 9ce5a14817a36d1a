import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words of a trade, and in Dutch needless English ones, each with an everyday word. */
export function findJargon(reading: Reading, lexicon: Lexicon): readonly Seen[] {
  const { tokens, sentences } = reading;
  const opening = new Set(sentences.map(({ tokens: [first] }) => first?.start));
  const indexes = new Map(tokens.map(({ start }, at) => [start, at]));
  return findListed(reading, lexicon.jargon, 'jargon').filter(
    ({ span: [start] }) => !isName(tokens, indexes.get(start) ?? -1, opening),
  );
}

/** What of a list stands in a text: the longest at each place. */
export function findListed(
  { tokens, text }: Reading,
  list: Lexicon['jargon'],
  kind: 'jargon' | 'hard-word',
): readonly Seen[] {
  const seen: Seen[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = list.match(tokens, at);
    if (!match) continue;
    const span = spanOf(tokens, at, match.length);
    seen.push({ kind, span, about: { type: kind, term: text.slice(...span), plain: match.plain } });
    at += match.length - 1;
  }
  return seen;
}

function spanOf(tokens: readonly Token[], at: number, length: number): readonly [number, number] {
  return [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
}

/** `Agile Thinkers BV`: capitals in the middle of a sentence, side by side with another. */
function isName(tokens: readonly Token[], at: number, opening: ReadonlySet<number | undefined>): boolean {
  const neighbours = [tokens[at - 1], tokens[at + 1]];
  return (
    !opening.has(tokens[at]?.start) &&
    isCapital(tokens[at]) &&
    neighbours.some((token) => isCapital(token) && !opening.has(token?.start))
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}
