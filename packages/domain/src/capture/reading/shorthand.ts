/** A word as it was typed in haste, `start` to `end` of the line, and what stands for it. */
interface Shorthand {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const words: Readonly<Record<string, string>> = {
  'w/': 'with',
  'w/o': 'without',
  thru: 'through',
  b4: 'before',
  wk: 'week',
  wkn: 'weken',
  wks: 'weeks',
  wknd: 'weekend',
  mnd: 'maand',
  vlgd: 'volgende',
  'v/h': 'van het',
  'v/d': 'van de',
  vh: 'van het',
  iem: 'iemand',
  ff: 'even',
  effe: 'even',
  effies: 'even',
  ie: 'hij',
  "intro'd": 'introduced',
  introd: 'introduced',
  sws: 'sowieso',
  idd: 'inderdaad',
  mss: 'misschien',
  mn: 'mijn',
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  whos: "who's",
  ive: "i've",
  theyve: "they've",
  hasnt: "hasn't",
  couldnt: "couldn't",
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  '2nite': 'tonight',
};

const times = 'week|weekend|wk|wknd|maand|mnd|jaar|kwartaal|dag|middag|avond|winter|zomer|herfst|lente';
const hasty = [
  ...Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => `${word}(?![\\p{L}\\p{N}'/.-])`),
  `vd (?=(?:${times})(?![\\p{L}]))`,
  '@(?= [\\p{L}])',
  "(?:'n'|n)(?= [\\p{L}])",
  '4(?= (?:an? |the |some |new |our |my |his |her )?\\p{L}{3,})',
  '2(?= (?:an? |the |some |new |our |my |his |her )?\\p{L}{2,})',
].join('|');
const shorthand = new RegExp(`(?<![\\p{L}\\p{N}'@/.-])(?:${hasty})`, 'giu');
const dutch =
  /(?<![\p{L}])(?:de|het|een|ik|van|voor|naar|heeft|zoekt|wil|nog|bij|met|ze|zij|niet)(?![\p{L}])/iu;
const forWhat = /(?:looking|searching|asking|waiting|hunting|hoping|paying|ready|good|keen) $/i;
const toWhat =
  /(?:me|us|him|her|them|wants?|needs?|needed|wanted|likes?|love|back|happy|glad|going|trying|able|promised|has|have|talk|talked|spoke|send|intro) $/i;

/** The words of a line that were typed in haste (`w/`, `thru`, `volgende wk`), in order. Whole lists of words would only slow the reader down. */
export function findShorthand(line: string): readonly Shorthand[] {
  return [...line.matchAll(shorthand)].flatMap((match) => {
    const typed = match[0];
    const word = spelled(typed.trimEnd().toLowerCase(), line, match.index);
    return word === null ? [] : [{ start: match.index, end: match.index + typed.trimEnd().length, word }];
  });
}

function spelled(typed: string, line: string, start: number): string | null {
  const before = line.slice(Math.max(0, start - 12), start);
  if (typed === '@') return before.endsWith(' ') ? 'at' : null;
  if (typed === 'vd') return 'van de';
  if (typed === 'n' || typed === "'n'") return /\p{L} $/u.test(before) ? joining(line) : null;
  if (typed === '4') return forWhat.test(before) ? 'for' : null;
  if (typed === '2') return toWhat.test(before) ? 'to' : null;
  return words[typed] ?? null;
}

/** `yusuf n claire` are two; `ze heeft n plek` is one place. */
function joining(line: string): string {
  return dutch.test(line) ? 'een' : 'and';
}
