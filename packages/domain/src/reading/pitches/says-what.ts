import { occupationEndings, occupations } from '../../capture/words/occupations.ts';
import { fold } from '../../searching/fold.ts';
import { findDutchPassives } from '../plain/dutch-passive.ts';
import { findEnglishPassives } from '../plain/english-passive.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { lexicons } from '../words/lexicon.ts';
import { wordsOf } from '../words/listed.ts';
import { emptyWords } from './empty-words.ts';

const subjects = {
  nl: new Set(wordsOf('ik wij we men')),
  en: new Set(wordsOf('i we')),
};
/** With these nobody tells what they do. */
const stative = {
  nl: new Set(
    wordsOf(`ben zijn was waren heb hebben had zoek zoeken wil willen wou zou zouden kom komen ken kennen kan kunnen mag moet weet hoop vind houd hou ontmoet ontmoeten
      hoor word worden werd heet denk geloof wens wacht ga spreek sta voel woon blijf zie me mij u je graag ook nu zelf in er het dat die de een`),
  ),
  en: new Set(
    wordsOf(`am are was were be been have had looking want seek need would wish like love hope know used could can might think believe feel live get got endeavour endeavor
      strive aspire did was grew studied don't met meet`),
  ),
};
const helping =
  /^(?:can|could|will|would|do|also|then|now|mainly|mostly|often|always|usually|just|only|even|gladly|really)$/;
const business = {
  nl: new RegExp(
    [
      '\\b(?:ik|wij|we) (?:heb|hebben|run|runnen) (?:\\S+ ){0,3}?(?:winkel|zaak|bedrijf|praktijk|bureau|\\p{L}+(?:erij|winkel|praktijk|bureau|bedrijf|zaak|salon|studio|school|hotel|boerderij))\\b',
      '\\b(?:ons|mijn) (?:bedrijf|bureau|team|winkel|praktijk|organisatie|stichting)\\b[^.!?]*\\p{Ll}{4,}t\\b',
      '\\b(?:wij|we) zijn (?:een )?(?:\\S+ )?\\p{L}+(?:erij|winkel|salon|restaurant|school|hotel|fabriek|aannemers|praktijk|bouwers|makers)\\b',
      '\\bom (?:\\S+ ){1,8}te \\p{L}+n\\b|\\b(?:met|van) (?:een|mijn|onze) (?:\\S+ )?\\p{L}*(?:winkel|zaak|bakkerij|salon|restaurant|praktijk|atelier|boerderij)\\b|\\ben (?:werk|help|maak|geef|doe|bouw|schrijf|ontwerp|adviseer|begeleid|train|coach|verkoop|lever|run|regel|zorg|leer|repareer|teken|organiseer)\\b',
      '\\b(?:wij|we) zijn (?:[^.!?]+ )?voor \\p{L}',
      '\\b(?:bureau|bedrijf|zaak|stichting|winkel|praktijk|dienst) (?:\\p{L}+ )?(?:dat|die|waar|waarmee) ',
      '\\bonze (?!dienst|aanpak|werkwijze|missie|visie|team|passie|klanten|kracht|mensen|ambitie|expertise|kennis)\\p{L}+ \\p{L}+',
      '(?:voor|door) mij\\b|\\b(?:je|u|jullie) krijgt?\\b|\\bkrijg je\\b|\\bkrijgt u\\b|\\bbij [^.!?]+ (?:kun je|kunt u|kan je)\\b|\\bbij (?:mij|ons) \\p{L}+ (?:je|u|jullie) \\p{L}|^(?:wij|we|ik) (?:van|bij) ',
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      "\\byou(?:'ll)? get\\b|\\bis what (?:we|i) do\\b|what (?:we|i) do is",
      '\\b(?:with|of) (?:a|my|our) (?:\\S+ )?(?:shop|store|bakery|salon|restaurant|practice|studio|farm|café|workshop)\\b|(?:hired|asked|called in|brought in|employed|commissioned) (?:by|to|when)|\\bwork is\\b',
      "\\b(?:we are|we're|i am|i'm) (?:[^.!?]+ )?for (?!work|a job|you\\b)\\p{L}",
      '\\b(?:our|my) (?!name|services?\\b|approach|mission\\b(?!-)|passion|team|vision|strengths?|clients|people|ambition|expertise|ideal|perfect|goal)(?:[\\p{L}-]+ )+?(?:[\\p{L}]+s|are|is|was|were|have|has)\\b',
    ].join('|'),
    'iu',
  ),
};

/** Whether a pitch says what you do: a trade, or an activity of yours. */
export function saysWhat(reading: Reading): boolean {
  const { sentences, lang, text } = reading;
  const telling = sentences.filter(
    (sentence) => !isWish(text.slice(sentence.start, sentence.end), lang) && isConcrete(sentence, lang),
  );
  return (
    telling.some((sentence) => isActive(sentence, reading) || namesTrade(sentence, reading)) ||
    telling.some(({ start, end }) => business[lang].test(text.slice(start, end))) ||
    isDoneForOthers(reading)
  );
}

/** `we offer integral solutions` tells nothing: a word is needed that is no jargon, and that not everybody in business says. */
function isConcrete({ tokens }: Sentence, lang: Reading['lang']): boolean {
  const { buzz, hard } = lexicons[lang];
  for (let at = 0; at < tokens.length; at++) {
    const plain = tokens[at]?.plain ?? '';
    const match = buzz.match(tokens, at) ?? hard.match(tokens, at);
    const end = at + (match?.length ?? 1) - 1;
    if (match && isNewTrade(tokens.slice(0, end + 1), at, lang)) return true;
    const named = at > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
    if (!match && !named && plain.length > 2 && !stative[lang].has(plain) && !emptyWords[lang].has(plain))
      return true;
    at = end;
  }
  return false;
}

/** `walls are finished in clay`: what is done tells what you do, unless it is praise. */
function isDoneForOthers(reading: Reading): boolean {
  const passives = reading.lang === 'nl' ? findDutchPassives(reading) : findEnglishPassives(reading);
  return passives.some(({ about }) => !praised.test(about.term ?? ''));
}

const praised =
  /(?:gewaardeerd|geprezen|gevoed|erkend|gezien|gevraagd|genoemd|geroemd|gekenmerkt|valued|appreciated|known|seen|praised|recognised|called|driven|fuelled)\b/i;
const wishes = {
  nl: /\bzoek(?:en)? (?:een |naar )?(?:\p{L}+ )?(?:baan|werk|stage|functie)\b|\bop zoek naar (?:een )?(?:baan|werk|stage|functie)/iu,
  en: /\blooking for (?:\p{L}+[- ])*?(?:work|a job|jobs?|an internship)\b|\bused to be\b|\bseeking (?:a |an )?(?:job|role|position)/iu,
};

function isWish(sentence: string, lang: Reading['lang']): boolean {
  return wishes[lang].test(sentence);
}

function isActive({ tokens }: Sentence, { lang }: Reading): boolean {
  return tokens.some((token, at) => {
    const plain = token.plain.replace(/'(?:ve|m|re|d|ll)$/, '');
    if (!subjects[lang].has(plain)) return false;
    if (lang === 'nl') return isDoing(tokens[at + 1], lang) || isDoing(before(tokens, at), lang);
    const contracted = /'(?:m|re)$/.test(token.plain);
    if (contracted || /'d$/.test(token.plain)) return false;
    const verb = tokens.slice(at + 1, at + 4).find(({ plain }) => !helping.test(plain) && !/ly$/.test(plain));
    return isDoing(verb, lang) || /^been$/.test(tokens[at + 2]?.plain ?? '');
  });
}

/** In Dutch the verb stands before the subject where the sentence begins with something else. */
function before(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at - 1];
  return token &&
    !token.stops &&
    /^(?!als|dat|die|wat|en|maar|dan|daar|waar)\p{L}+(?:t|d|k|p|m|n|l|r|f|s|g|b|w)$/u.test(token.plain)
    ? token
    : undefined;
}

function isDoing(token: Token | undefined, lang: Reading['lang']): boolean {
  return token !== undefined && !stative[lang].has(token.plain) && /^\p{Ll}{2,}/u.test(token.text);
}

/** `ik ben loodgieter`, `als adviseur`, `I'm an electrician`. */
function namesTrade({ tokens }: Sentence, { lang }: Reading): boolean {
  return tokens.some(({ text, plain }, at) => {
    if (!/^\p{Ll}/u.test(text) && !/^(?:HR|IT|UX)/.test(text)) return false;
    const word = fold(plain);
    const trade = [word, word.replace(/(?<=.{4})s$/, '')].some(isKnownTrade) || isNewTrade(tokens, at, lang);
    if (!trade) return false;
    const lead = tokens
      .slice(Math.max(0, at - 9), at)
      .map((token) => token.plain)
      .join(' ');
    return leads[lang].test(lead) && !seeking[lang].test(lead);
  });
}

function isKnownTrade(word: string): boolean {
  return (occupations.has(word) || occupationEndings.test(word)) && !tooGeneral.test(word);
}

function isNewTrade(tokens: readonly Token[], at: number, lang: Reading['lang']): boolean {
  const match = lexicons[lang].jargon.match(tokens, at);
  if (match === null) return false;
  const last = tokens[at + match.length - 1]?.plain ?? '';
  return /(?:er|or|ist|eur)$/.test(last) && !noTrade.test(last);
}

/** Who says so of themselves has no trade by it. */
const noTrade =
  /(?:leader|verbinder|changer|mover|maker|enabler|facilitator|katalysator|innovator|disruptor|stakeholder|driver|center)s?$/;
/** A word for anybody in business tells nothing. */
const tooGeneral =
  /(?:ondernemer|professional|expert|specialist|partner|manager|entrepreneur|zelfstandige?|zzp'?er|freelancer)$/;
const leads = {
  nl: /\b(?:ben|als|is|naam|hier|van|zijn|mijn)\b/,
  en: /\b(?:i'm|am|as|is|are|we're|name|name's|here|from)\b/,
};
const seeking = {
  nl: /\b(?:zoek|zoeken|wil|ken|kent|contact|ontmoet|voorgesteld|impact|moet)\b/,
  en: /\b(?:looking|seek|meet|know|after|want|love|like|introduction|introduced|job|used to)\b/,
};
