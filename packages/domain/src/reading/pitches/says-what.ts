import { findDutchPassives } from '../plain/dutch-passive.ts';
import { findEnglishPassives } from '../plain/english-passive.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../words/listed.ts';
import { askAt } from './has-ask.ts';
import { isConcrete } from './is-concrete.ts';
import { stative } from './stative.ts';
import { namesTrade } from './trades.ts';

const subjects = {
  nl: new Set(wordsOf('ik wij we men')),
  en: new Set(wordsOf('i we')),
};
const helping =
  /^(?:can|could|will|would|also|then|now|mainly|mostly|often|always|usually|just|only|even|gladly|really)$/;
const business = {
  nl: new RegExp(
    [
      '\\b(?:ik|wij|we) (?:heb|hebben|run|runnen) (?:\\S+ ){0,3}?(?:winkel|zaak|bedrijf|praktijk|bureau|\\p{L}+(?:erij|winkel|praktijk|bureau|bedrijf|zaak|salon|studio|school|hotel|boerderij))\\b',
      '\\b(?:ons|mijn) (?:bedrijf|bureau|team|winkel|praktijk|organisatie|stichting|platform|programma|app|systeem|software|methode|training)\\b[^.!?]{0,300}\\p{Ll}{4,}t\\b',
      '\\b(?:wij|we) zijn (?:een )?(?:\\S+ ){0,2}\\p{L}+(?:erij|winkel|salon|restaurant|school|hotel|fabriek|aannemers|praktijk|bouwers|makers|bureau|kantoor|bedrijf(?!en))\\b',
      '\\bom (?:\\S+ ){1,8}te \\p{L}+n\\b|\\b(?:met|van) (?:een|mijn|onze) (?:\\S+ )?\\p{L}*(?:winkel|zaak|bakkerij|salon|restaurant|praktijk|atelier|boerderij)\\b|\\ben (?:werk|help|maak|geef|doe|bouw|schrijf|ontwerp|adviseer|begeleid|train|coach|verkoop|lever|run|regel|zorg|leer|repareer|teken|organiseer)\\b',
      '\\b(?:wij|we) zijn (?:[^.!?]{1,200} )?voor \\p{L}',
      '\\b(?:bureau|bedrijf|zaak|stichting|winkel|praktijk|dienst) (?:\\p{L}+ )?(?:dat|die|waar|waarmee) ',
      '\\bonze (?!dienst|aanpak|werkwijze|missie|visie|team|passie|klanten|kracht|mensen|ambitie|expertise|kennis)\\p{L}+ \\p{L}+',
      '\\b(?:mijn|onze) (?:expertise|specialiteit|specialisme|vak|vakgebied|werk|werkterrein)\\b',
      '\\bben ik (?:uw|je|jouw|jullie) (?:man|vrouw)\\b',
      '\\b(?:speler|partij|adviesbureau|leverancier|aanbieder|bureau|bedrijf) (?:op het gebied van|in|voor) ',
      '(?:voor|door) mij\\b|\\b(?:je|u|jullie) krijgt?\\b|\\bkrijg je\\b|\\bkrijgt u\\b|\\bbij [^.!?]{1,200} (?:kun je|kunt u|kan je)\\b|\\bbij (?:mij|ons) \\p{L}+ (?:je|u|jullie) \\p{L}|^(?:wij|we|ik) (?:van|bij) ',
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      "\\b(?:i'm|i am) your (?:man|woman|person)\\b",
      "\\b(?:we are|we're) (?:an? )?(?:\\S+ ){0,3}(?:agency|bakery|shop|school|studio|practice|garage|clinic|brewery|restaurant|hotel|nursery|charity)\\b",
      '\\b(?:player|firm|agency|supplier|provider|maker) (?:in|of|for) ',
      '\\b(?:with|at) (?:us|me|ours),? you\\b',
      '\\b(?:my|our) (?:expertise|speciality|specialty|specialism|field|work|trade|craft|shop|store|firm)\\b',
      "\\byou(?:'ll)? get\\b|\\bis what (?:we|i) do\\b|what (?:we|i) do is",
      '\\b(?:with|of) (?:a|my|our) (?:\\S+ )?(?:shop|store|bakery|salon|restaurant|practice|studio|farm|café|workshop)\\b|(?:hired|asked|called in|brought in|employed|commissioned) (?:by|to|when)|\\bwork is\\b',
      "\\b(?:we are|we're|i am|i'm) (?:[^.!?]{1,200} )?for (?!work|a job|you\\b)\\p{L}",
      '\\b(?:our|my) (?!name|services?\\b|approach|mission\\b(?!-)|passion|team|vision|strengths?|clients|people|ambition|expertise|ideal|perfect|goal)(?:[\\p{L}-]{1,60} ){1,12}?(?:[\\p{L}]{1,60}s|are|is|was|were|have|has)\\b',
    ].join('|'),
    'iu',
  ),
};

/** Whether a pitch says what you do: a trade, or an activity of yours. */
export function saysWhat(reading: Reading): boolean {
  const { lang, text } = reading;
  const telling = reading.sentences
    .map((sentence) => withoutAsk(sentence, reading))
    .filter(
      (sentence) => !isWish(text.slice(sentence.start, sentence.end), lang) && isConcrete(sentence, lang),
    );
  return (
    telling.some((sentence) => isActive(sentence, reading) || namesTrade(sentence, reading)) ||
    telling.some(({ start, end }) => business[lang].test(text.slice(start, end))) ||
    namesBusiness(reading) ||
    isDoneForOthers(reading)
  );
}

/** `van Dalen Glaszetters`, `from Park Insurance`: the name of a business that tells its trade. */
function namesBusiness(reading: Reading): boolean {
  return reading.sentences.some((sentence) => {
    const { tokens } = withoutAsk(sentence, reading);
    return tokens.some(
      ({ text, plain }, at) =>
        /^\p{Lu}\p{Ll}/u.test(text) &&
        /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') &&
        !tokens[at - 1]?.stops &&
        businessNames[reading.lang].test(plain),
    );
  });
}

const businessNames: { readonly [lang in Reading['lang']]: RegExp } = {
  nl: /(?:erij|bouw|techniek|zetters|schilders|verhuur|uitvaart|installaties?|bloemen|tuinen|ketels|daken|dakwerk|keukens|makelaardij|vermogen|accountants|advocaten|notarissen|reizen|transport|schilderwerken|loodgieters|catering|verzekeringen|hypotheken|ramen|meubels|fietsen|tekst)$/,
  en: /^(?:insurance|roofing|plumbing|bakery|bakers|locks|freight|accounting|accountants|gardens|flowers|builders|building|catering|cleaning|heating|electrical|electrics|painting|flooring|landscaping|printing|solicitors|dental|realty|motors|garage|joinery|travel|brewery|furniture|kitchens|windows|hire|roofers|plumbers)$/,
};

/** What is said of whom you look for tells nothing of you. */
function withoutAsk(sentence: Sentence, { text, lang }: Reading): Sentence {
  const at = askAt(text.slice(sentence.start, sentence.end), lang);
  if (at < 0) return sentence;
  const end = sentence.start + at;
  return { start: sentence.start, end, tokens: sentence.tokens.filter((token) => token.start < end) };
}

/** `walls are finished in clay`: what is done tells what you do, unless it is praise. */
function isDoneForOthers(reading: Reading): boolean {
  const passives = reading.lang === 'nl' ? findDutchPassives(reading) : findEnglishPassives(reading);
  return passives.some(({ about }) => !praised.test(about.term ?? ''));
}

const praised =
  /(?:opgericht|gevestigd|gewaardeerd|geprezen|gevoed|erkend|gezien|gevraagd|genoemd|geroemd|gekenmerkt|founded|established|based|valued|appreciated|known|seen|praised|recognised|called|driven|fuelled)\b/i;
const wishes = {
  nl: /\bzoek(?:en)? (?:een |naar )?(?:\p{L}+ )?(?:baan|werk|stage|functie)\b|\bop zoek naar (?:een )?(?:baan|werk|stage|functie)/iu,
  en: /\blooking for (?:\p{L}{1,40}[- ]){0,8}?(?:work|a job|jobs?|an internship)\b|\bused to be\b(?![^.]*\b(?:now|these days|today)\b)|\bseeking (?:a |an )?(?:job|role|position)/iu,
};

function isWish(sentence: string, lang: Reading['lang']): boolean {
  return wishes[lang].test(sentence);
}

function isActive({ tokens }: Sentence, { lang }: Reading): boolean {
  return tokens.some((token, at) => {
    const plain = token.plain.replace(/'(?:ve|m|re|d|ll)$/, '');
    if (!subjects[lang].has(plain)) return false;
    if (lang === 'nl')
      return isDoing(tokens[at + 1], lang) || isWashing(tokens, at) || isDoing(before(tokens, at), lang);
    const contracted = /'(?:m|re)$/.test(token.plain);
    if (contracted || /'d$/.test(token.plain)) return false;
    const has = /^(?:have|had|has)$|'ve$/;
    const verb = tokens
      .slice(at + 1, at + 4)
      .find(
        ({ plain }, index, all) =>
          !helping.test(plain) &&
          !(has.test(plain) && isParticipleLike(all[index + 1])) &&
          !/(?<!supp|app|f|re|rep)ly$/.test(plain),
      );
    if (verb && /^do$/.test(verb.plain))
      return tokens[at + 2] !== undefined && !/^not$/.test(tokens[at + 2]?.plain ?? '');
    return isDoing(verb, lang) || tokens.slice(at + 1, at + 3).some((each) => each.plain === 'been');
  });
}

/** `I have started`, not `I have a`. */
function isParticipleLike(token: Token | undefined): boolean {
  return /ed$|^(?:set|built|made|begun|run|taught|sold|bought|been|written|worked)$/.test(token?.plain ?? '');
}

/** `ik was ramen`, not `ik was ziek`. */
function isWashing(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.plain === 'was' && /^(?:de )?\p{Ll}+en$/u.test(tokens[at + 2]?.text ?? '');
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
