import { gap, type Reading } from './reading.ts';

/** A word of the reading, or a boundary: `soft` (comma, bracket, dash) or `hard` (full stop, semicolon, line end). */
export interface Token {
  readonly kind: 'word' | 'soft' | 'hard';
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

const shape = new RegExp(
  `(?<word>'?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}]|['.&+#_/-](?=[\\p{L}\\p{N}]))*|&)|(?<soft>[,()\\[\\]|·•"“”/]|-{1,3}|[–—]|${gap}+)|(?<hard>[.!?…;:]+|\\n)`,
  'gu',
);
const abbreviation =
  /^(?:dr|drs|ir|ing|mr|mrs|ms|prof|st|bv|nv|vof|ds|mevr|mw|dhr|jr|sr|esp|incl|excl|evt|approx|b\.d|i\.o|i\.r|gem|prov|univ|stg|sgt|zn|ltd|inc|co|corp|nr|tel|mob|env|hfd|afd|assoc|hosp|cllr|govt|zkt|gem|prov|univ|min|dept|sgt|capt|lt|zn|v|bijv|o\.a|d\.w\.z|n\.v|b\.v|a\.s|e\.g|i\.e|v\.d|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

/** The words and boundaries of a reading, in order. A full stop after an abbreviation or initial belongs to its word. */
export function tokensOf({ text, plain, cased }: Reading): readonly Token[] {
  const tokens: Token[] = [];
  const tokenAt = (kind: Token['kind'], start: number, end: number): Token => ({
    kind,
    text: text.slice(start, end),
    plain: plain.slice(start, end),
    start,
    end,
  });
  for (const match of text.matchAll(shape)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = tokens.at(-1);
    if (
      match[0] === '.' &&
      last?.end === start &&
      (isAbbreviation(last, text, end) || isLowerInitial(last, text, cased, end))
    ) {
      tokens[tokens.length - 1] = tokenAt('word', last.start, end);
      continue;
    }
    const kind =
      match.groups?.word !== undefined ? 'word' : match.groups?.soft !== undefined ? 'soft' : 'hard';
    const cut = end - (kind === 'word' ? possessiveLength(plain.slice(start, end)) : 0);
    tokens.push(tokenAt(kind, start, cut));
    if (cut < end) tokens.push(tokenAt(kind, cut, end));
  }
  return tokens;
}

/** `Omar's` is a name and `'s`; `she's` is one word. */
function possessiveLength(word: string): number {
  return word.length > 3 &&
    word.endsWith("'s") &&
    !/^(?:he|she|it|that|who|what|there|here|where|how|let)'s$/.test(word)
    ? 2
    : 0;
}

/** `I.` at the end of a sentence is no initial; `J. de Vries` is, and `v. Leeuwen` is a prefix. */
function isAbbreviation(word: Token, text: string, end: number): boolean {
  if (word.kind !== 'word' || !abbreviation.test(word.text)) return false;
  if (word.text === 'v') return /^ \p{Lu}/u.test(text.slice(end, end + 2));
  if (/^\p{L}$/u.test(word.text))
    return /^\p{Lu}$/u.test(word.text) && word.text !== 'I' && end < text.length;
  return end < text.length || word.text.includes('.');
}

/** `f. de graaf`, `w. van 't hof`: a letter with its full stop in a line without capitals, before a word; `u.` ends a sentence. */
function isLowerInitial(word: Token, text: string, cased: boolean, end: number): boolean {
  if (cased || !/^[a-z]$/.test(word.text) || word.text === 'u') return false;
  return /^(?:[a-z]\.|,| \p{Ll}| ?\()/u.test(text.slice(end, end + 2));
}
