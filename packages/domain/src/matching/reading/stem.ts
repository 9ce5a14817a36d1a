/** A language that texts are matched in. */
export type Language = 'nl' | 'en';

/**
 * What the forms of a folded word have in common (`advocaat`, `advocaten`; `company`, `companies`): a key to compare by,
 * not a word.
 */
export function stem(word: string, language: Language): string {
  return language === 'nl' ? stemDutch(word) : stemEnglish(word);
}

/** Weaker forms to try where the stem is unknown: verbs, diminutives, present participles. */
export function looserStems(word: string, language: Language): readonly string[] {
  const endings = language === 'nl' ? dutchEndings : englishEndings;
  const gerund = language === 'en' ? [`${stem(word, 'en')}ing`] : [];
  const cut = endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3)
    .map((ending) => stem(word.slice(0, -ending.length), language));
  return [...gerund, ...cut];
}

const dutchEndings = ['etjes', 'etje', 'tjes', 'tje', 'pjes', 'pje', 'jes', 'je', 'ster', 'sters', 't', 'd'];
const englishEndings = ['ings', 'ing', 'ed'];

/** Words on an s that are no plurals. */
const singular = new Set([
  'pers',
  'gids',
  'glas',
  'reis',
  'kaas',
  'vlees',
  'advies',
  'cursus',
  'kas',
  'gas',
  'huis',
  'prijs',
]);

function stemDutch(word: string): string {
  if (singular.has(word)) return word;
  if (word.length >= 5 && word.endsWith('en')) return settle(word.slice(0, -2));
  if (word.length >= 4 && word.endsWith('s') && !/(?:[siu]|ij|vie)s$/.test(word)) {
    return settle(withoutE(word.slice(0, -1)));
  }
  return settle(withoutE(word));
}

function stemEnglish(word: string): string {
  if (word.length >= 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return withoutDouble(withoutE(word.slice(0, -2)));
  if (word.length >= 4 && word.endsWith('s') && !/[siu]s$/.test(word)) {
    return withoutDouble(withoutE(word.slice(0, -1)));
  }
  return withoutDouble(withoutE(word));
}

function withoutE(word: string): string {
  return word.length >= 5 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function withoutDouble(word: string): string {
  return word.replace(/([bcdfgklmnprst])\1$/, '$1');
}

/** As Dutch spells the end of a word that stands alone: `huiz` as `huis`, `kass` as `kas`; and `aat` as `at`. */
function settle(word: string): string {
  return withoutDouble(word)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?:aa|ee|oo|uu)(?=[^aeiou]$)/, (double) => double.slice(1));
}
