import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
const we = '(?:ik|we|wij|je)';
const may = '(?:mag|mogen|kan|kunnen)';
const whom =
  "(?:hem |haar |hen |ze |(?<who>(?!(?:de|het|een|dat|daar|er|ook|over|met|voor|morgen)\\b)[\\p{L}'-]+ (?:[\\p{L}'-]+ )?))?";
const contact =
  '(?:bellen|mailen|appen|raadplegen|lastigvallen|inschakelen|benaderen|aanspreken|vragen|aankloppen|terecht|uithoren|inhuren)';
const someone =
  "(?:him|her|them|(?:his|her|their) brains?|(?<who>(?!(?:around|the|a|an|my|our|his|their|if|whether|for|about|to|it|this|that|some|any|you|me|us)\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?))";

/** Whom we may turn to offers what we may turn to them for: `mag ik haar altijd bellen over`, `we can pick his brain about`. */
export const turningToCues: readonly Cue[] = [
  them(
    '(?:zei|zegt|said|says|riep)[:,"\']* (?:{a}|{b})(?:kom|bel|mail|app|vraag|loop|klop|come|call|ring|ask|drop|pop|shout|email) {a}{b}(?:langs|aan|binnen|by|round|in|over|maar|me|mij)? ?{a}{b}(?:met|bij|over|als (?:je|we|jullie)|about|with|if you need|if we need|if you want|when you need|for) (?:iets )?',
  ),
  them(
    `(?:dat )?(?:${may} ${we}|${we} {a}${may}) {a}(?:(?:bij|met) )?${whom}{a}${contact} (?:over|met|voor|bij|naar|als het gaat om|rond) `,
  ),
  them(
    `(?:(?:mag|kan|mogen|kunnen) {a}(?:hem|haar|hen|ze)|(?:mag|mogen)) {a}${contact} (?:over|met|voor|bij|als het gaat om|rond) `,
  ),
  them(
    '(?:voor|over) (?<x>{near}) (?:moet|moeten|kan|kunnen|mag|mogen) (?:ik|we|je) {a}(?:bij )?(?:hem|haar|hen) {a}(?:zijn|hebben|bellen|mailen|vragen|terecht)(?![\\p{L}])',
  ),
  them(
    '(?:(?:alle |any |all )?(?:vragen|questions|queries|enquiries)) (?:over|on|about|regarding|rond) (?<x>{near}) (?:kan|kunnen|mag|mogen|can|may|should) (?:(?:ik|we|je) )?{b}(?:bij|naar|aan|go to|be sent to|gaan naar)(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:is|zijn) {a}(?:(?:een|onze|de|mijn) )?(?:vraagbaak|aanspreekpunt|steun en toeverlaat) (?:voor|over|bij|als het gaat om) ',
  ),
  them(
    `(?:{s}(?:said|says|told (?:me|us)|reckons|insisted) (?:that )?)?(?:i|we|you|people|anyone) (?:can|could|may|might|should feel free to) {b}(?:call|ring|phone|ask|text|email|message|contact|consult|pick|turn to|go to|come to|rely on|count on|lean on|call on) ${someone} {b}(?:any ?time |whenever )?(?:about|for|with|on|over|regarding) `,
  ),
  them(
    '{s}{be}{b}(?:the|our|your) (?:best |right )?(?:person|man|woman|guy|go-to)(?: person)? (?:to (?:ask|see|call|go to|talk to|speak to)(?: about| for| on)?|for|on) ',
  ),
  them(
    `dat (?:ik|we|wij|je) (?:(?:hem|haar|hen|ze) )?{a}(?:${may} ${contact}|${contact} ${may}) (?:over|voor|met|bij|als het gaat om) `,
  ),
  them(
    `(?:(?:said|told (?:me|us)) )(?:to |(?:that )?(?:i|we) should )(?:just )?(?:give (?:him|her|them) a (?:ring|call|shout)|call on (?:him|her|them)|(?:call|ring|ask|phone|contact|email|text|message|come to|turn to) (?:him|her|them)) {b}(?:any ?time |whenever )?(?:about|for|with|on|over|(?:if|when|whenever) (?:we|i) (?:need|want)) `,
  ),
  them(
    `(?<!(?:i'll|i will|i can|i|we) )(?:just )?(?:shout|holler|call|ring|ask|knock|contact|get in touch|say the word|let (?:him|her|them) know|call on (?:him|her|them)|give (?:him|her|them) a (?:shout|ring|call)) (?:(?:him|her|them) )?(?:if|when|whenever) (?:we|i|you) {b}(?:ever )?(?:need|want) (?!(?:to|him|her|them|it)\\b)`,
  ),
  them(
    '{s}(?:can|could|may) {b}be (?:called on|relied on|asked|contacted|reached|consulted|counted on) (?:for|about|on|over) ',
  ),
  them(
    '(?:for|on) (?:anything|everything|all things|all questions|help) (?:to do with |about |on |regarding |around |with )?(?<x>{near}),? (?=(?:we|you|i) (?:should|can|could|must) )',
  ),
  them(
    `(?:${may} ${we}|${we} {a}${may}) {a}${whom}{a}(?:bellen|mailen|appen|benaderen|vragen) (?:als|zodra|wanneer) ${we} {a}(?<x>{near}) (?:zoek|zoeken|nodig hebben|nodig heb|willen|wil)(?![\\p{L}])`,
  ),
];
