const dutch =
  'nog|ook|graag|wel|even|dringend|hard|druk|actief|eigenlijk|momenteel|nu|altijd|vooral|steeds|zelf|misschien|weer|dan|al|echt|heel|erg|zeer|trouwens|op dit moment|op korte termijn|natuurlijk|toch|daarom|verder|best|gewoon|binnenkort|alleen|maar|gelijk|meteen|direct|zo snel mogelijk|zsm|alvast|eens|inmiddels|wanhopig|keihard|vast|dus|namelijk|waarschijnlijk|daarnaast|tevens|volgens mij|nogal|voortdurend|ontzettend|een keer|niet|meer|langer|nooit|zeker|absoluut|ooit|tegenwoordig|sinds kort|overigens|super|hartstikke|liefst|dolgraag|desnoods|desgewenst|eventueel|gerust|spontaan|zo nodig';
const english =
  'still|also|currently|actively|urgently|really|always|now|just|desperately|apparently|actually|maybe|probably|definitely|kind of|a bit|right now|at the moment|quite|very|much|certainly|possibly|happily|gladly|already|only|personally|even|then|basically|not|no longer|never|immediately|quickly|soon|obviously|absolutely|truly|especially|particularly|constantly|perhaps|rather|mainly|mostly|generally|often|usually|specifically|hopefully|easily|simply|kindly|generously';

const firstCode = 0xe000;
const filler = '\uf8ff';
const words = [...new Set(`${dutch}|${english}`.split('|'))].sort((a, b) => b.length - a.length);
const codes: ReadonlyMap<string, string> = new Map(
  words.map((word, at) => [word, String.fromCharCode(firstCode + at) + filler.repeat(word.length - 1)]),
);
const anyAdverb = new RegExp(`(?<![a-z0-9'-])(?:${words.join('|')})(?![a-z0-9'-])`, 'g');

/**
 * Text, or the source of a pattern, with each adverb replaced by a code of its own, as long as the word. So that a pattern can skip
 * any adverb by one short class instead of all of their names.
 */
export function markAdverbs(text: string): string {
  return text.replace(anyAdverb, (word) => codes.get(word) ?? word);
}

/** Up to four marked adverbs, each with its space, as a part of a pattern. */
export const adverbsPattern: string = `(?:[\\ue000-\\ue0ff]${'\\uf8ff'}*,? ){0,4}`;
