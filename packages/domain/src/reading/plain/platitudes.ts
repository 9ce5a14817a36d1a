import { isSaidPlainly } from '../pitches/is-concrete.ts';
import type { Reading, Seen } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { platitudes } from '../words/platitudes.ts';

/** What everybody says of themselves: groups of words anywhere, single words where the sentence says nothing else. */
export function findPlatitudes(reading: Reading): readonly Seen[] {
  return reading.sentences.flatMap((sentence) => platitudesIn(sentence, reading));
}

function platitudesIn(sentence: Sentence, { lang, text }: Reading): readonly Seen[] {
  const { tokens } = sentence;
  const { said, empty } = platitudes[lang];
  const hasEmpty = tokens.some((_, at) => empty.match(tokens, at) !== null);
  const saysNothing = hasEmpty && !isSaidPlainly(sentence, lang);
  const seen: Seen[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const match = said.match(tokens, at) ?? (saysNothing ? empty.match(tokens, at) : null);
    if (!match) continue;
    const span = [tokens[at]?.start ?? 0, tokens[at + match.length - 1]?.end ?? 0] as const;
    seen.push({ kind: 'jargon', span, about: { type: 'platitude', term: text.slice(...span) } });
    at += match.length - 1;
  }
  return seen;
}
