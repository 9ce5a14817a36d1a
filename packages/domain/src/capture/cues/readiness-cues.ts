import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
/** Verbs of doing something for another; `zingen` and `zeilen` are what somebody likes. */
const forOthers =
  '(?:geven|helpen|meehelpen|verzorgen|delen|begeleiden|leren(?! kennen)|vertellen|organiseren|regelen|uitleggen|meedenken|adviseren|lenen|uitlenen|bijspringen|nakijken|rondleiden|voorlezen)';
const doneForUs =
  '(?:adviseren|brengen|voorstellen|introduceren|koppelen|doorverwijzen|rondleiden|lenen|geven|leren(?! kennen)|bijpraten|sponsoren|ondersteunen|steunen|helpen|uitleggen|meenemen|aanbevelen|aandragen|inwerken)';

/** What is done together, or for oneself. */
const together =
  '(?:\\p{L}*komen|afspreken|lunchen|eten|praten|sparren|zien|hebben|krijgen|weten|horen|leren|gebruiken|vinden|lenen|huren|kopen|gaan|zijn|worden|doen|werken|spreken|bellen|mailen|sturen|appen)';

/** Somebody is willing to do something, or is known to be good at it: `doesn't mind driving`, `wil ons gratis adviseren`. */
export const readinessCues: readonly Cue[] = [
  them(
    `{t}{a}(?:wil|willen|wilde|wilden) {a}(?:me|mij|ons) {a}(?<from>)(?=(?:[^.,;!?\\n]{1,60} )?${doneForUs}(?![\\p{L}]))`,
  ),
  them(
    `{t}{a}(?:vindt|vinden|vond) het {a}(?:leuk|fijn|prima|mooi|geen (?:probleem|punt)|niet erg) om (?=[^.,;!?\\n]{1,60}\\bte ${forOthers}(?![\\p{L}]))`,
  ),
  them(
    '{t}{a}(?:regelt|regelen|verzorgt|verzorgen|leent|brengt|haalt|begeleidt|maakt tijd voor|ontvangt) {a}(?:graag|gratis|met plezier|met liefde) {a}(?:(?:me|mij|ons|je) )?',
  ),
  them(
    '{t}{a}(?:is|zijn) {a}een (?:echte |ware |absolute )?(?:kei|ster|held|krak|kenner|meester|tovenaar|uitblinker|bolleboos) (?:in|met|op het gebied van) ',
  ),
  them(
    '{t}{a}(?:kijkt|leest|denkt|werkt|loopt|praat|rijdt|doet|helpt) {a}(?:graag ){a}(?:{to} )?mee (?:naar|met|over|aan|bij|in) ',
  ),
  them('{t}{a}springt {a}(?:graag )?{a}bij (?:(?:met|bij|in|op|als) )?'),
  them(
    `{t}{a}(?:gaf|geeft|gaven|geven) (?:te kennen|aan) {a}graag {a}(?=[^.,;!?\\n]{1,60}\\bte ${forOthers}(?![\\p{L}]))`,
  ),
  them(
    "(?:{s}would|(?:he|she|they)'d) {b}(?:love|like|be keen|be happy|be glad) to (?<from>)(?:refer|introduce|lend|give|donate|support|sponsor|host|teach|show|share|contribute|volunteer|present|cook|perform) (?=[^.,;!?\\n]{0,60}(?:us|our|we)\\b)",
  ),
  them(
    '{t}{a}(?:stelde|stelt) {a}voor (?:om )?{a}(?=[^.,;!?\\n]{1,60}\\bte (?:schrijven|organiseren|geven|verzorgen|doen|maken|helpen|delen|houden)(?![\\p{L}]))',
  ),
  them(
    '{t}{a}(?:komt|komen) {a}graag {a}(?:{to} )?(?<lead>{near} (?:houden|geven|doen|verzorgen|vertellen|brengen|spelen))(?![\\p{L}])',
  ),
  them(
    '(?:die|dat (?:hij|zij|ze)) {a}(?:heel |erg )?(?:veel|alles|het nodige|van alles) (?:af )?weet (?:van|over) ',
  ),
  them(`{t}{a}komt {a}(?:graag ){a}(?:{to} )?(?<from>)(?=${forOthers} )`),
  them('(?<=[,;–-] ){a}(?:bereid|beschikbaar) (?:om|voor|tot) '),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<from>)(?:(?:veel|goede|een paar|een (?:groot|goed|breed)|een) )?(?:contacten|connecties|netwerk|ingangen) (?=(?:in|bij|binnen|op)\\b)',
  ),
  them(
    '{s}{b}(?:has|have) {b}(?<from>)(?:(?:loads of|lots of|a lot of|good|great|some|many|useful|a|an old|an) )?(?:contacts|connections|friend|friends|mates|mate|cousin|uncle|aunt) (?=(?:in|at|with|on)\\b)',
  ),
  them('{s}{b}volunteers to (?<from>)'),
  them(
    `{t}{a}(?:zei|zeiden|zegt|vertelde|vertelt|liet weten|gaf aan) {a}(?:{me} )?dat (?:hij|zij|ze) {a}(?<lead>(?!${together} ){near} (?:wel |best |graag )?(?:wil|wilde|wou|willen|kan|kon|kunnen) (?!${together}(?![\\p{L}]))\\p{L}{3,}en)(?= ?(?:$|[.,;!?)\\n]|(?:en|maar|als|voor|met|op|in|over|bij)\\b))`,
  ),
  them('{t}{a}(?:weet|weten|kent|kennen) {a}de weg (?:in|bij|binnen) '),
  them(
    "{s}{b}(?:doesn't|don't|wouldn't|won't|does not|do not|would not) {b}mind (?<from>)(?!being\\b)(?=\\p{L}{2,}ing )",
  ),
  them("{s}(?:{be}|he'd be |she'd be |they'd be |would be ){b}(?:up|game) for (?<from>)(?=\\p{L}{2,}ing )"),
  them(
    '{s}{be}{b}(?:(?:would|will) {b}(?:be )?)?(?:happy|glad|willing|fine|ok|okay|delighted) for (?:us|me|people|anyone|others) to (?<from>)',
  ),
  them('{s}(?:would|will) (?:gladly|happily) {b}(?<from>)\\p{L}{3,} '),
  them(
    '{s}{be}{b}(?:a |an )?(?:real |proper |complete |absolute )?(?:dab hand|whizz|whiz|wizard|natural|ace|old hand) (?:at|with|in|on) ',
  ),
  them('{s}{b}(?:knows|know) (?:his|her|their) (?:way (?:around|round|about)|stuff about) '),
];
