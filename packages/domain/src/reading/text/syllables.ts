import type { ReadLanguage } from '../read-language.ts';

const dutchVowels = /aai|ooi|oei|eeuw|ieuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|y|[aeiouáéíóúàèëïöüê]/g;
const englishVowels = /[aeiouy]+/g;

/** How many syllables a word has: vowel groups, a diaeresis begins a new one; English silent endings do not count. */
export function syllables(word: string, lang: ReadLanguage): number {
  const plain = word.toLowerCase();
  const count = lang === 'nl' ? dutchCount(plain) : englishCount(plain);
  return Math.max(1, count);
}

function dutchCount(word: string): number {
  const spelled = word.replace(/(?<=[aeiou])[ëïöü]/g, '-$&').replace(/\bge(?=[iu])/g, 'ge-');
  return spelled.match(dutchVowels)?.length ?? 0;
}

/** After Fang (1966) and the usual rules of thumb for silent e, -es, -ed and split vowels. */
function englishCount(word: string): number {
  const bare = word.replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const trimmed = bare
    .replace(/(?:[^laeiouycszxgh]es|(?<![td])ed|[^laeiouy]e|(?<=[aeiouy])le)$/, '')
    .replace(/^y/, '');
  const groups = trimmed.match(englishVowels)?.length ?? 0;
  const split =
    bare.match(/ia(?!n$|l$)|io(?!n)|eo(?!u)|ua(?!r)|ism$|[^g]uous|(?<!c)iu|creat|quiet|scien/g)?.length ?? 0;
  return groups + split;
}
