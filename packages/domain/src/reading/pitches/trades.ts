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
    if (!isTradeAt(tokens, at, lang)) return false;
    const lead = tokens
      .slice(Math.max(0, at - 9), at)
      .map((token) => token.plain)
      .join(' ');
    return leads[lang].test(lead) && !seeking[lang].test(lead);
  });
}

/** Whether a word is a trade that says what somebody does. */
export function isTradeAt(tokens: readonly Token[], at: number, lang: ReadLanguage): boolean {
  const token = tokens[at];
  if (!token || (!/^\p{Ll}/u.test(token.text) && !/^(?:HR|IT|UX)/.test(token.text))) return false;
  const word = fold(token.plain);
  return [word, word.replace(/(?<=.{4})s$/, '')].some(isKnownTrade) || isNewTrade(tokens, at, lang);
}

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
