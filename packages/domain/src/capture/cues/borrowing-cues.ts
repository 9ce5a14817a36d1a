import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
const mayUse = '(?:lenen|gebruiken|huren|hebben|meenemen|ophalen|overnemen|logeren)';
const allowed = '(?![^.,;!?\\n]{0,60} (?:niet|geen|nooit) )';

/** What we may have, use or borrow of somebody's is offered, whoever the subject is: `we mogen haar bakfiets lenen`. */
export const borrowingCues: readonly Cue[] = [
  them(
    '(?:we|wij|ik) {a}(?:mag|mogen) {a}(?:daar |er |bij (?:hen|hem|haar|ze) |ook )*(?<lead>\\p{L}{4,}en)(?= ?(?:$|[.,;!?\\n]))',
  ),
  them(
    `(?:(?:dat )?(?:we|wij|ik) {a}(?:mag|mogen)|(?:mag|mogen) (?:we|wij|ik)) {a}${allowed}(?<lead>{near} ${mayUse})(?![\\p{L}])`,
  ),
  them(
    `(?:{t}(?:zei|zegt|vond|vindt|meldde|vertelde) (?:{me} )?)?(?:dat )?(?:we|wij|ik) {a}${allowed}(?<lead>(?!(?:mag|mogen|kan|kunnen|wil|willen|zou|zouden|ga|gaan|zal|zullen)\\b){near} (?:mag|mogen|kan|kunnen) ${mayUse})(?![\\p{L}])`,
  ),
  them(
    `(?:(?:we|wij|ik) {a}(?:kan|kunnen)|(?:kan|kunnen) (?:we|wij|ik)) {a}${allowed}(?<lead>(?:haar|zijn|hun|z'n|d'r|(?:bij|van) (?:haar|hem|hen)) {near} ${mayUse})(?![\\p{L}])`,
  ),
  them(
    '{t}{a}(?:stelt|stellen|stelde|stelden) {a}(?<lead>{near}) (?:ter beschikking|beschikbaar|open)(?![\\p{L}])',
  ),
  them('{t}{a}(?:geeft|geven|doet|doen) {a}(?<lead>{near}) (?:gratis )?weg(?![\\p{L}])'),
  them(
    '{t}{a}(?:heeft|hebben|had) {a}(?<lead>(?!(?:het|er) ){near}) (?:te leen|te geef|te huur|over|beschikbaar|liggen|staan)(?= (?:als|wanneer|om|die we|dat we|die ik|dat ik)\\b)',
  ),
  them('{t}{a}had {a}(?<lead>(?!(?:het|er) ){near}) (?:over|te leen|te geef)(?= ?(?:$|[.,;!?\\n]))'),
  them(
    "(?:(?:we|i|you)(?: may| might| could| can) {b}|(?:we|you)(?:'re| are) {b}(?:welcome|allowed|free) to |(?:i'm|i am) {b}(?:welcome|allowed) to |(?:he|she|they) said i could )(?<from>)(?:borrow|(?:use|have|take|hire|stay (?:at|in)|sleep (?:at|in)) (?=(?:his|her|their|the|one|it)\\b))",
  ),
  them(
    "(?:we|you|i)(?:'re| are|'m| am) {b}(?:always )?welcome to (?<from>)(?!(?:come|join|visit|attend)\\b)(?=\\p{L})",
  ),
  them(
    "{s}(?:{b}|(?:will|would|can|could) {b}|'(?:ll|d) )(?:lets|let|letting) (?:us|me) {b}(?<from>)(?!(?:know|down|go|in|off|out|have a think)\\b)",
  ),
  them(
    "{s}{b}(?:has|have|owns) {b}(?:got )?(?<from>)(?=[^.,;!?\\n]{3,60} (?:(?:that|which) )?(?:we|i|you|anyone|people)(?: can| could| may| might| are welcome to|'re welcome to) (?!(?:see|be|get|call|find)\\b)\\p{L}{3,})",
  ),
  them(
    "(?:there's|there is|there are|er is|er zijn|er staat|er staan|er ligt) {b}(?<lead>{near}) (?:going (?:spare|free|begging)|up for grabs|left over|over|vrij|beschikbaar|te leen|te huur)(?= ?(?:$|[.,;!?\\n]|(?:at|in|on|bij|op|voor|for|that|which|die|dat|if|als)\\b))",
  ),
  them(
    '{s}{b}(?:has|have) {b}(?:got )?(?<lead>(?:(?!(?:nothing|no|and|but|he|she|they|to|who)\\b)[\\p{L}\\p{N}-]+ ){1,5}?)(?:going (?:spare|free|begging)|up for grabs|for hire|for rent|to let|left over|to lend out)(?![\\p{L}])',
  ),
  them(
    `(?<x>(?:de|het|die|dat|zijn|haar|hun|een|deze) (?:(?! (?:is|zijn|en|heeft|staat|was|die|dat|zit|werkt) )[^.,;!?:()\\n]){1,50}? (?:mag|mogen|kan|kunnen) (?:ik|we|wij) {a}${mayUse})(?![\\p{L}])`,
  ),
  them(
    `(?:(?:mag|mogen) (?:ik|we|wij)|(?:ik|we|wij) {a}(?:mag|mogen)) {a}${allowed}(?<lead>{near} (?!(?:bellen|mailen|appen|sturen|vragen|hopen|verwachten|vergeten|spreken|praten|horen|weten|zijn|worden|gaan|doen|komen|trouwen)\\b)\\p{L}{3,}en)(?= ?(?:$|[.,;!?)\\n]|(?:en|maar|bij|voor|als|van|in|op|zo|wanneer|zolang|tot)\\b))`,
  ),
  them('(?:we|i) (?:can|may) {b}(?:use|have|borrow|hire) (?!(?:some|more|any|all|help|a|an|it|to)\\b)'),
  cue(
    'offer',
    'me',
    "(?:(?:i|we) (?:said|told (?:him|her|them)) (?:that )?)?(?:(?<who>(?!(?:we|i|you)\\b)(?:[\\p{L}'-]+ ){1,3}?))(?:can|could|may) {b}(?:have|use|borrow) (?=(?:our|my|some of our|one of our|one of my)\\b)",
  ),
  cue(
    'offer',
    'me',
    '(?:mag|mogen) {b}(?<x>(?:onze|mijn|een van onze|wat van onze) [^.,;!?:()\\n]{2,50}?) (?:hebben|lenen|gebruiken|meenemen|ophalen|overnemen)(?![\\p{L}])',
  ),
  them(
    '(?:we|i) (?:can|could|may) {b}(?<from>)\\p{L}{3,} (?=[^.,;!?\\n]{0,60} ?(?:there|for free|for nothing|free of charge)(?![\\p{L}]))',
  ),
];
