import type { ReadLanguage } from '../read-language.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { wordsOf } from '../words/listed.ts';

const dutchEndings = wordsOf(
  `heden heid ingen ing lijke lijk bare baar loze loos achtige achtig elijks aties atie ische isch sters ster aars aar ers er eren erende erend eerde eerd eert
  den sen ten de te tjes tje jes je ende end ende en es e s t n d iteit iteiten`,
);
const dutchBeginnings =
  /^(?:on|ge|be|ver|ont|her|over|onder|voor|door|aan|af|op|uit|in|mee|om|bij|na|toe|terug|samen|tegen|weg)/;
const englishEndings = wordsOf(
  `nesses ness ments ment ations ation ities ity ically ally ably ibly ly ings ing ers er ors or ists ist isms ism ships ship ful less able ible ised ized ed es al ic en s d`,
);
const englishBeginnings = /^(?:un|re|in|im|dis|over|under|out|mis|non|pre|inter|self|co)/;
const shortestPart = 3;

/** A frequent word, a form of one, or two or more of them in one. */
export function isFamiliar(word: string, lang: ReadLanguage, { frequent, names }: Lexicon): boolean {
  const knows = (part: string) => frequent.has(part) || names.has(part);
  return isMadeOf(word, lang, knows, 3);
}

type Knows = (part: string) => boolean;

function isMadeOf(word: string, lang: ReadLanguage, knows: Knows, parts: number): boolean {
  if (isForm(word, lang, knows)) return true;
  if (parts <= 1) return false;
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    if (!isForm(word.slice(at), lang, knows)) continue;
    const before = word.slice(0, at);
    if (isMadeOf(before, lang, knows, parts - 1)) return true;
    if (/(?:s|en|e|-)$/.test(before) && isMadeOf(before.replace(/(?:s|en|e|-)$/, ''), lang, knows, parts - 1))
      return true;
  }
  return false;
}

function isForm(word: string, lang: ReadLanguage, knows: Knows): boolean {
  if (word.length < shortestPart) return false;
  const beginnings = lang === 'nl' ? dutchBeginnings : englishBeginnings;
  const bare = word.replace(beginnings, '');
  return [word, ...(bare.length > shortestPart ? [bare] : [])].some((each) => stems(each, lang).some(knows));
}

/** The word without its endings, one after another, in the spellings that a stem may have. */
function stems(word: string, lang: ReadLanguage): readonly string[] {
  const endings = lang === 'nl' ? dutchEndings : englishEndings;
  const spell = lang === 'nl' ? dutchSpellings : englishSpellings;
  const found = new Set([word]);
  let round: readonly string[] = [word];
  for (let taken = 0; taken < 2; taken++) {
    round = round.flatMap((each) =>
      endings.filter((ending) => each.endsWith(ending)).map((ending) => each.slice(0, -ending.length)),
    );
    round = round.filter((each) => each.length >= shortestPart && !found.has(each));
    for (const bare of round) for (const each of [bare, ...spell(bare)]) found.add(each);
  }
  return [...found];
}

function dutchSpellings(stem: string): readonly string[] {
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const long = stem.replace(/([^aeiou])([aeou])([^aeiouwy])$/, '$1$2$2$3');
  const hardened = long.replace(/v$/, 'f').replace(/z$/, 's');
  return [single, long, hardened, `${stem}en`, `${stem}ie`, `${stem}e`, `${single}en`, `${stem}eren`];
}

function englishSpellings(stem: string): readonly string[] {
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return [single, `${stem}e`, stem.replace(/i$/, 'y'), `${stem}y`, `${stem}ate`];
}
