import { occupationEndings, occupations } from '../../capture/words/occupations.ts';
import { fold } from '../../searching/fold.ts';
import type { ReadLanguage } from '../read-language.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { lexicons } from '../words/lexicon.ts';

/** `ik ben loodgieter`, `als adviseur`, `I'm an electrician`. */
export function namesTrade({ tokens }: Sentence, { lang }: Reading): boolean {
  return tokens.some((_, at) => {
    if (!isTradeAt(tokens, at, lang) && !isTradeByShape(tokens, at, lang)) return false;
    const lead = tokens
      .slice(Math.max(0, at - 9), at)
      .map((token) => token.plain)
      .join(' ');
    return leads[lang].test(lead) && !seeking[lang].test(lead);
  });
}

/** `I'm a dog walker`, `ik ben klokkenmaker`: whoever does something, said right after `I am`. */
export function isTradeByShape(tokens: readonly Token[], at: number, lang: ReadLanguage): boolean {
  const token = tokens[at];
  if (!token || !shapes[lang].test(token.text) || noTrade.test(token.plain) || tooGeneral.test(token.plain))
    return false;
  if (nobodys.test(token.plain)) return false;
  const lead = tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ plain }) => plain)
    .join(' ');
  return said[lang].test(lead);
}

const shapes: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^\p{Ll}{3,30}(?:er|aar|eur|ist|ster|man|vrouw|oog|arts|houder)$/u,
  en: /^\p{Ll}{3,30}(?:er|or|ist|ian|man|woman|smith|wright|hand)$/u,
};
/** At most two words between `I am` and the trade. */
const said: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /\b(?:ik ben|ben ik)(?: (?:een|de|nu|ook|al))?(?: \p{L}+){0,1}$/u,
  en: /\b(?:i'm|i am) an?(?: [\p{L}-]+){0,2}$/u,
};
/** People, but no trades. */
const nobodys =
  /^(?:er|hier|maar|zeer|daar|waar|klaar|over|onder|meer|later|weer|verder|eer|ander|moeder|vader|broer|zuster|dochter|vrouw|man|lover|believer|mother|father|brother|sister|daughter|newcomer|thinker|doer|member|player|starter|follower|winner|giver|connector|supporter|fighter|dreamer|number|former|bit|better|other|senior|junior|fan|lid|deelnemer|buitenstaander|denker|doener|doorzetter|aanpakker|liefhebber|beetje|human|woman|person|never|ever|after|over|for|her|under|either|rather)$/;

/** Whether a word is a trade that says what somebody does. */
export function isTradeAt(tokens: readonly Token[], at: number, lang: ReadLanguage): boolean {
  const token = tokens[at];
  if (!token || (!/^\p{Ll}/u.test(token.text) && !/^(?:HR|IT|UX)/.test(token.text)))
    return shortTrades.test(token?.text ?? '');
  const word = fold(token.plain);
  return [word, word.replace(/(?<=.{4})s$/, '')].some(isKnownTrade) || isNewTrade(tokens, at, lang);
}

/** Trades that are said by their letters. */
const shortTrades = /^(?:GP|DJ|CPA|MP|RN|GZ-psycholoog)s?$/;

function isKnownTrade(word: string): boolean {
  return (occupations.has(word) || occupationEndings.test(word)) && !tooGeneral.test(word);
}

/** `agile coach`, `data scientist`: jargon that names a trade. */
export function isNewTrade(tokens: readonly Token[], at: number, lang: ReadLanguage): boolean {
  const match = lexicons[lang].jargon.match(tokens, at);
  if (match === null) return false;
  const last = tokens[at + match.length - 1]?.plain ?? '';
  const isEmpty = tokens[at]?.plain === 'business' && /^develop/.test(last);
  return /(?:er|or|ist|eur)$/.test(last) && !isEmpty && !noTrade.test(last);
}

/** Who says so of themselves has no trade by it. */
const noTrade =
  /(?:leader|verbinder|changer|mover|maker|enabler|facilitator|katalysator|innovator|disruptor|stakeholder|driver|center|partner|beginner|ander)s?$/;
/** A word for anybody in business tells nothing. */
const tooGeneral =
  /(?:ondernemer|professional|expert|specialist|partner|manager|entrepreneur|zelfstandige?|zzp'?er|freelancer|founder|oprichter|medewerker|owner|eigenaar|director|directeur)$/;
const leads = {
  nl: /\b(?:ben|als|is|naam|hier|van|zijn|mijn)\b/,
  en: /\b(?:i'm|am|as|is|are|we're|name|name's|here|from)\b/,
};
const seeking = {
  nl: /\b(?:zoek|zoeken|wil|ken|kent|contact|ontmoet|voorgesteld|impact|moet)\b/,
  en: /\b(?:looking|seek|meet|know|after|want|love|like|introduction|introduced|job|used to)\b/,
};
