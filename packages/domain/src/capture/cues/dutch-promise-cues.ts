import { dutchInfinitives, dutchPlurals, dutchStems, dutchThirds } from '../words/promise-verbs.ts';
import { alternatives, type Check, type Cue, cue } from './cue.ts';

const me = (source: string, check: Check = 'none', atStart = false): Cue =>
  cue('promise', 'me', source, { check, atStart, language: 'nl' });
const them = (source: string, check: Check = 'none', atStart = false): Cue =>
  cue('promise', 'them', source, { check, atStart, language: 'nl' });
const stem = `(?<v>${alternatives(dutchStems.keys())})`;
const stemOrThird = `(?<v>${alternatives([...dutchStems.keys(), ...dutchThirds.keys()])})`;
const third = `(?<v>${alternatives(dutchThirds.keys())})`;

const causing = new Set('weten zien horen lezen maken kijken nakijken helpen'.split(' '));
/** `flyer delen`, `antwoord beloofd`: what comes before an infinitive or participle is a noun. */
const noNoun = `(?! (?:${alternatives([...dutchInfinitives].filter((verb) => !causing.has(verb)))}|beloofd|toegezegd|afgesproken|gedaan|gestuurd|gemaild)(?![\\p{L}]))`;

/** What was promised in Dutch, by whom (F1). The content follows; where `v` is matched it is the promise's verb. */
export const dutchPromiseCues: readonly Cue[] = [
  me(`ik {a}${stem}(?![\\p{L}'])`, 'verb'),
  me(`(?:(?<lead>dat|het|dit|die) )?${stemOrThird} (?:ik|we|wij)(?![\\p{L}'])`, 'verb'),
  me(
    `(?:wij|we) {a}(?<v>sturen|mailen|bellen|appen|bezorgen|brengen|geven|leveren|betalen|nemen|zetten|vragen|laten|stellen|introduceren|reserveren|printen|lenen|lunchen|spreken|plannen|drinken|eten|komen|gaan|regelen|praten|kijken|delen|zien)(?![\\p{L}])`,
    'loose',
  ),
  me('(?:ik|wij|we) {a}(?:zal|zullen|ga|gaan|moet|moeten|mag|zou|wil|wilde) {a}'),
  me('(?:zal|zullen|ga|gaan|moet|moeten|zou|wil) (?:ik|wij|we) {a}'),
  me(
    '(?:ik {a}(?:beloofde|beloof|zegde|zei)|(?:beloofde|beloof) ik) {a}(?:{obj} )?(?:toe )?(?:om |dat ik )?',
  ),
  me(
    "(?:ik {a}(?:heb|had)|(?:heb|had) ik) {a}(?<who>(?:(?!(?:beloofd|toegezegd|het|de|een)\\b)[\\p{L}'-]+ ){0,4})(?:beloofd|toegezegd|afgesproken|aangeboden|gezegd|belooft)(?: om| dat ik| aan {obj})? ",
  ),
  me(
    '(?:ik {a}(?:heb|had)|(?:heb|had) ik) {a}(?:{obj} )?(?<x>(?:de|het|een) {near}) (?:beloofd|toegezegd)(?![\\p{L}])',
  ),
  me(
    "(?:(?:heb|had) )?(?:beloofd|toegezegd)(?: aan (?<who>[\\p{L}' -]{2,40}?))?(?: om| dat ik| (?=dat (?:hij|zij|ze) )|,? ik| ?:) ",
    'none',
    true,
  ),
  me('(?:(?:heb|had) )?(?:beloofd|toegezegd)(?: aan {obj})? ', 'none', true),
  me(
    `(?:nog |even |ook |dan |snel )*(?<from>)(?:${alternatives(dutchInfinitives)})(?= (?:naar|met|aan|over|voor|om|of|dat|van|op|bij|hem|haar) )`,
    'none',
    true,
  ),
  me(
    '(?:actie|actiepunt|todo|to do|to-do|taak|belofte|toezegging|beloofd|toegezegd|afspraak|follow-up|opvolging|nog doen)(?: (?:voor|van) (?:mij|me))? ?: ',
  ),
  me('(?:afgesproken|afspraak) (?:is )?(?:dat (?:ik|we|wij)|om|voor) ', 'none', true),
  me('(?:vergeet niet|niet vergeten)(?: om)?:? '),
  me('(?:{a}moet|moeten) {a}nog {a}(?!(?:hij|zij|ze)\\b)', 'none', true),
  me('(?:zal|ga|moet) {a}(?=(?:hem|haar|hen|ze|hun|de|het|een)\\b)', 'none', true),
  me('wil {a}(?=(?:hem|hen|hun)\\b)', 'none', true),
  me(
    '(?:moet|zal|ga) {a}(?=[^.,;!?\\n]{3,60} (?:bedanken|bellen|mailen|sturen|appen|vragen|spreken|terugbellen|uitnodigen|geven|brengen|toesturen|doorsturen)(?![\\p{L}]))',
    'none',
    true,
  ),
  me(
    "(?:wil|moet|zal|ga) {a}(?<who>[\\p{L}'-]+ (?:[\\p{L}'-]+ ){0,2}?)(?=(?:vragen|bellen|mailen|spreken|appen|bedanken|uitnodigen|helpen) )",
    'none',
    true,
  ),
  me(`(?:nog |even |ook |dan |gauw |snel |morgen |dus )*${stem}(?![\\p{L}'])${noNoun}`, 'loose', true),
  them('(?:(?:ik {a}krijg|krijg ik) {a}(?<who>(?:van [\\p{L}-]+ )?))'),
  them(`(?:(?:en |maar )?(?:hij|zij|ze|die)) {a}${third}(?![\\p{L}'])`, 'loose'),
  them(`(?<!(?:en|maar) )${third} (?:hij|zij|ze)(?![\\p{L}'])`, 'loose'),
  them(
    `(?:(?:en |maar )?(?:zij|ze|beiden)) {a}(?<v>${alternatives(dutchPlurals.keys())})(?![\\p{L}'])`,
    'loose',
  ),
  me(
    '(?:ik )?(?:heb|had) {a}(?:{obj} )?(?:gezegd|verteld|beloofd|toegezegd|aangeboden) dat ik ',
    'none',
    true,
  ),
  them(`${third}(?=(?: {a}){me}(?![\\p{L}']))`, 'verb'),
  them(`(?<=[\\p{L}\\p{N}),.;:–—-] )${third}(?![\\p{L}'])`, 'loose'),
  them(
    '(?<!\\b(?:wat|hoe|waar|wie|waarom|wanneer) )(?:(?:en |maar )?(?:hij|zij|ze|die)) {a}(?:zal|zou|gaat|ging|moet|zullen|gaan|wilde) {a}',
  ),
  them('(?:zal|zou|gaat) (?:hij|zij|ze) {a}'),
  them('(?<=\\p{L} )(?:zal|zou|gaat|ging|zullen|gaan|gingen) {a}(?={me}(?![\\p{L}]))'),
  them(
    '(?<=[\\p{L})] )(?:zou|zouden) (?!graag |wel |best |het |er |misschien |eigenlijk |heel |dolgraag |willen |liever |ook )(?=[^.;!?\\n]{3,60} (?:komen |laten |gaan )?(?:op|door|toe|na|terug|mee|langs|aan|uit)?(?:brengen|sturen|mailen|bellen|appen|regelen|leveren|komen|halen|doen|weten|vragen|maken|zoeken|geven)(?![\\p{L}]))',
    'named',
  ),
  them("(?<=\\p{L}, )(?:zal|zullen) {a}(?=[\\p{L}'])"),
  them('(?<=\\p{L} )(?:zal|gaat(?! (?:(?:bij|binnen|op) [^.,;]{1,30} )?over )) {a}', 'named'),
  them(
    '{t}{a}(?:beloofde|belooft|beloofden|beloven|zegde|zegt|zei) {a}(?:{me} )?(?:toe )?(?:om |te |dat (?:hij|zij|ze) )',
  ),
  them('{t}{a}(?:beloofde|belooft|beloofden|beloven) {a}'),
  them('{t}{a}(?:heeft|hebben|had) {a}(?:{me} )?(?:beloofd|toegezegd)(?: om| dat (?:hij|zij|ze))? '),
  them(
    '{t}{a}(?:heeft|hebben|had) {a}(?:{me} )?(?<x>(?:de|het|een) {near}) (?:beloofd|toegezegd)(?![\\p{L}])',
  ),
  them(
    `(?:afgesproken|beloofd|toegezegd) dat (?:hij|zij|ze) (?<lead>(?:(?! en (?:dat|ik|wij|we) )[^.,;!?:()\\n]){1,70}?) ${third}(?![\\p{L}])`,
  ),
  them(`die {me} (?<x>[^.,;!?:()\\n]{1,80}?) ${third}(?![\\p{L}])`),
  me('(?:me|ik|mij) ?: ', 'none', true),
  me('(?<=(?:afgesproken|beloofd|toegezegd) [^.;!?\\n]{5,80} )(?:en|maar) dat ik ', 'none'),
  me(
    "(?:heb|had) (?<who>(?:(?!(?:ik|beloofd|toegezegd|het|de|een)\\b)[\\p{L}'-]+ ){1,4})(?:beloofd|toegezegd) (?:om )?",
    'none',
    true,
  ),
  them("van (?<who>(?:[\\p{L}'-]+ ){1,3}?)(?:hoor|horen|krijg|krijgen) (?:ik|we|wij) {a}(?<from>)"),
  them('{t}(?:krijg|krijgen) (?:ik|we|wij) {a}(?:van (?:haar|hem|hen|[\\p{L}-]+) )?'),
  them('{t}{a}beloofde (?:{me} )?(?:dat|:) ?(?:hij|zij|ze) '),
  them(
    '{t}{a}(?:zei|zegt|vertelde|meldde) (?:{me} )?(?:dat|:) ?(?:hij|zij|ze) (?![^.;!?\\n]{0,60} (?:heeft|hebben|kent|weet|wil|kan|wilde|kon|wou)(?![\\p{L}]))(?=[^.;!?\\n]{0,80}(?<![\\p{L}])(?:zou|zouden|zal|zullen|gaat|me|mij|ons)(?![\\p{L}]))',
  ),
  them(
    "(?:gaat|zal|zou|ging) {a}(?<who>(?!(?:ik|hij|zij|ze|het|dat|er|we|wij|je|dit)\\b)(?:[\\p{L}'-]+\\.? ){1,4}?)(?={me} )",
  ),
  them('{t}{a}(?:neemt|nemen|nam|namen) (?:het |dat )?{a}op zich(?:,? om)? '),
];
