import { tellingWords } from '../searching/telling-words.ts';

const shortestPart = 5;

/** Where the thing that is asked for ends and its particulars begin. */
const particulars =
  /[,;:(]|(?:^|\s)(?:aan|als|bij|dat|die|door|in|met|naar|om|op|over|tot|uit|van|voor|waar|wie|about|at|by|for|from|in|of|on|that|to|who|whom|with)(?=\s)/i;

/**
 * The telling words of what is asked for itself, without its particulars: `jurist` of "een jurist die coöperaties kent".
 * All telling words where nothing stands before the particulars.
 */
export function askedWords(ask: string): readonly string[] {
  const head = tellingWords(ask.split(particulars)[0] ?? '');
  return head.length > 0 ? head : tellingWords(ask);
}

/**
 * How many telling words of `asked` are found in `offered` (Q5, simply): the same word, another form of it, or part of a
 * compound (`jurist` in `arbeidsjurist`).
 */
export function sharedWords(asked: readonly string[], offered: readonly string[]): number {
  return asked.filter((word) => offered.some((other) => isAbout(word, other))).length;
}

function isAbout(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestPart) return false;
  if (short[0] !== long[0]) return long.endsWith(short);
  return long.startsWith(stem(short))
    ? long.length - short.length <= 3 || long.startsWith(short)
    : long.endsWith(short);
}

/** Without the ending of a plural or an infinitive: `stagiairs`, `stagiaires`, `verhuizen`. */
function stem(word: string): string {
  const cut = word.replace(/(?:en|es|s|e)$/, '');
  return cut.length >= shortestPart ? cut : word;
}
