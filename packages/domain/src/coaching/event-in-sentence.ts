const dutch = {
  de: /(?:borrel|receptie|partij|lezing|presentatie|vergadering|bijeenkomst|avond|middag|ochtend|(?<!maan|dins|woens|donder|vrij|zater|zon)dag|lunch|brunch|barbecue|beurs|meeting|markt|conferentie|workshop|training|cursus|masterclass|reünie|uitvaart|begrafenis|crematie|opening|rondleiding|excursie|reis|quiz|viering|uitreiking|tafel|kring)$/iu,
  het: /(?:congres|jubileum|diner|ontbijt|feest|afscheid|festival|seminar|symposium|webinar|evenement|gala|overleg|netwerkcafé|café|forum|weekend|huwelijk|toernooi|concert)$/iu,
};
const english =
  /(?:reception|party|lunch|dinner|breakfast|brunch|meeting|conference|congress|drinks|evening|launch|lecture|fair|workshop|seminar|symposium|funeral|wedding|anniversary|celebration|reunion|festival|opening)$/iu;
const determiner = /^(?:de|het|een|’t|'t|onze|ons|mijn|the|a|an|our|my)$/i;

/** The name of an event after `bij` or `at`, with an article where one belongs: `de Haringpartij`, `het congres Warmte`, but `Open Koffie Zwolle`. */
export function eventInSentence(name: string, language: 'nl' | 'en'): string {
  const words = name.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  if (determiner.test(first)) return [first.toLowerCase(), ...rest].join(' ');
  const head = words.find((word) => articleBefore(word, language) !== null);
  const article = head === undefined ? null : articleBefore(head, language);
  if (article === null) return words.join(' ');
  const isKind = head === first && /^(?:\p{Lu}\p{Ll}+)$/u.test(first) && bare(first) === first.toLowerCase();
  return [article, isKind ? first.toLowerCase() : first, ...rest].join(' ');
}

function articleBefore(word: string, language: 'nl' | 'en'): string | null {
  if (dutch.het.test(word)) return language === 'nl' ? 'het' : 'the';
  if (dutch.de.test(word)) return language === 'nl' ? 'de' : 'the';
  return english.test(word) ? (language === 'nl' ? 'de' : 'the') : null;
}

/** The part of a word that says what kind of event it is. */
function bare(word: string): string {
  const kind = [dutch.het, dutch.de, english].map((kinds) => kinds.exec(word)?.[0]).find(Boolean);
  return (kind ?? '').toLowerCase();
}
