import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Two capitals or more, with figures, `&` or a slash: `AOV`, `NIS2`, `P&O`; the rest is an ending or second part. */
const capitals =
  /^((?=[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu})\p{Lu}[\p{Lu}\p{N}&/]{1,7})(?:'?s|[-'][\p{L}\p{N}-]+)?$/u;
/** Letters between small ones: `SaaS`, `IoT`, `PaaS`; and those that people write small: `kpi's`, `seo`. */
const mixed = /^(\p{Lu}[\p{Ll}]{1,2}\p{Lu}{1,2})(?:'?s|-[\p{L}\p{N}-]+)?$/u;
const small = /^([\p{Ll}][\p{Ll}\p{N}&]{1,5}?)(?:'?s|-[\p{L}\p{N}-]+)?$/u;
/** In front of the name of an organisation. */
const places = new Set([
  'bij',
  'at',
  'from',
  'namens',
  'stichting',
  'vereniging',
  'ik',
  'groep',
  'fc',
  'sv',
  'vv',
]);

/** Abbreviations that not everybody knows and that the text does not explain. */
export function findAbbreviations({ tokens, text }: Reading, lexicon: Lexicon): readonly Seen[] {
  const explained = new Set<string>();
  return tokens.flatMap((token, at): Seen[] => {
    const short = shortOf(token, lexicon);
    if (short === undefined || isShouted(tokens, at)) return [];
    if (isExplained(text, token)) explained.add(short);
    if (explained.has(short) || isKnown(short, lexicon) || places.has(tokens[at - 1]?.plain ?? '')) return [];
    if (isInName(tokens, at)) return [];
    const plain = lexicon.meanings.get(short.toLowerCase());
    return [
      {
        kind: 'abbreviation',
        span: [token.start, token.end],
        about: {
          type: plain === undefined ? 'abbreviation' : 'abbreviation-known',
          term: short,
          ...(plain && { plain }),
        },
      },
    ];
  });
}

function shortOf({ text }: Token, { meanings }: Lexicon): string | undefined {
  if (text.length > longest) return undefined;
  const plain = text.replaceAll('’', "'");
  const short = capitals.exec(plain)?.[1] ?? mixed.exec(plain)?.[1];
  if (short !== undefined) return short;
  const said = small.exec(plain)?.[1];
  return said !== undefined && meanings.has(said) && !words.has(said) ? said : undefined;
}

/** Words that an abbreviation happens to be too. */
const words = new Set(['or', 'sea', 'api', 'bim', 'mt', 'edi', 'iam', 'sem']);

function isKnown(short: string, { abbreviations, organisations }: Lexicon): boolean {
  const plain = short.toLowerCase();
  if (abbreviations.has(plain) || organisations.has(plain) || /^[IVX]+$/.test(short)) return true;
  return /[/&]/.test(plain) && plain.split(/[/&]/).every((part) => abbreviations.has(part));
}

/** With the word it stands before: `SaaS-oplossing`. */
const longest = 40;
const near = 20;

/** `AOV (verzekering …)` and `verzekering (AOV)`. */
function isExplained(text: string, { start, end }: Token): boolean {
  return (
    /^\s*\(/.test(text.slice(end, end + near)) ||
    /\p{L}\s*\($/u.test(text.slice(Math.max(0, start - near), start)) ||
    /^,? (?:kortweg|ofwel|oftewel|or|that is|dat is)\b/.test(text.slice(end, end + near))
  );
}

/** `van DB Software`: with a name after it, of somebody's. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^(?:van|of|with|zijn|are|we're)$/.test(before?.plain ?? '') &&
    token?.stops === false &&
    /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  );
}

/** A word among others in capitals is no abbreviation. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const around = [tokens[at - 1], tokens[at + 1]].filter((token) => token !== undefined);
  return (
    around.length > 0 &&
    around.every(({ text }) => text.length > 3 && text === text.toUpperCase() && /\p{L}/u.test(text))
  );
}
