import type { ReadLanguage } from '../read-language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isTradeAt, isTradeByShape } from './trades.ts';

const begins: { readonly [lang in ReadLanguage]: (tokens: readonly Token[], at: number) => number } = {
  nl: (tokens, at) =>
    isPair(tokens, at, /^ik$/, /^ben$/) || isPair(tokens, at, /^ben$/, /^ik$/) ? at + 2 : -1,
  en: (tokens, at) => {
    if (/^i['’]m$/.test(tokens[at]?.plain ?? '')) return at + 1;
    return isPair(tokens, at, /^i$/, /^am$/) ? at + 2 : -1;
  },
};
/** How far the role may be from `I am`. */
const nearby = 5;
/** `I'm looking for a baker`, `ik ben op zoek naar`: what follows is somebody else. */
const another =
  /^(?:op|in|van|bij|met|aan|voor|naar|als|dat|die|geen|niet|zoek|benieuwd|not|for|with|of|to|about|from|on|at|who|that|no|after|married|\p{L}+ing)$/u;

/** `ik ben bakker in Zwolle`: a role, and something that tells this one from others. */
export function saysRole({ tokens }: Sentence, lang: ReadLanguage): boolean {
  return tokens.some((_, at) => {
    const from = begins[lang](tokens, at);
    if (from < 0) return false;
    const role = roleAt(tokens, from, lang);
    return role >= 0 && (role + 1 < tokens.length || isNarrowed(tokens, from, role));
  });
}

function roleAt(tokens: readonly Token[], from: number, lang: ReadLanguage): number {
  for (let at = from; at < Math.min(tokens.length, from + nearby); at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (isTradeAt(tokens, at, lang) || isTradeByShape(tokens, at, lang) || isTitle(token, tokens[at - 1]))
      return at;
    if (another.test(token.plain) || token.stops) return -1;
  }
  return -1;
}

/** `change agent`, `business developer`: no trade, but a role all the same. */
function isTitle({ plain }: Token, before: Token | undefined): boolean {
  if (
    /^(?:agent|developer|development|consultant|manager|ondernemer|directeur|director|eigenaar|owner|adviseur|adviser|advisor)$/.test(
      plain,
    )
  )
    return true;
  return before?.plain === 'business' && plain.startsWith('develop');
}

/** `I'm a wedding photographer`: a word before the role that is no article. */
function isNarrowed(tokens: readonly Token[], from: number, role: number): boolean {
  return tokens.slice(from, role).some(({ plain }) => !/^(?:een|a|an|de|the|nu|now|ook|also)$/.test(plain));
}

function isPair(tokens: readonly Token[], at: number, first: RegExp, second: RegExp): boolean {
  return first.test(tokens[at]?.plain ?? '') && second.test(tokens[at + 1]?.plain ?? '');
}
