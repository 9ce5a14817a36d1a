import { dutchThirds } from '../words/promise-verbs.ts';
import { tradeThirds } from '../words/trade-verbs.ts';
import { alternatives, type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
/** What somebody would like to do that brings us nothing: `wil onze film zien` is what they look for. */
const receiving =
  '(?:kennen|leren|zien|ontmoeten|spreken|horen|weten|gebruiken|lenen|hebben|krijgen|bezoeken|kopen|huren|inzien|inkijken|doorlezen|doornemen|bestuderen|uitproberen|testen|proeven|meedoen|aansluiten|komen|ontvangen|vragen|begrijpen|snappen|kennismaken|volgen|lezen|bekijken|proberen|bellen|mailen|overnemen|ophalen|werken|blijven|gaan|zijn|worden|doen|praten|willen|kunnen|\\p{L}*(?:sturen|mailen|bellen|appen)|[\\p{L}]+gebruiken)';
const ends =
  '(?= ?(?:$|[.,;!?)\\n]|(?:en|maar|bij|voor|aan|met|op|in|over|als|om|tegen|door|naar|via|van|tot|zodra)\\b))';
const third = `(?<v>${alternatives([...dutchThirds.keys(), ...tradeThirds.keys()])})`;
const price =
  '(?:voor (?:niks|niets|nop|weinig)|gratis|kosteloos|belangeloos|vrijwillig|tegen (?:kostprijs|inkoopsprijs|inkoopprijs|een vriendenprijs|een zacht prijsje|gereduceerd tarief)|voor een (?:prikkie|habbekrats|zacht prijsje|vriendenprijsje|vriendenprijs)|met korting|met (?:alle |veel |heel veel )?(?:plezier|liefde))';
/** What people like to do together is no offer: `zou het leuk vinden om af te spreken`. */
const together =
  '(?:af|bij|kennis|elkaar|lunchen|eten|drinken|borrelen|wandelen|praten|kletsen|sparren|kijken|zien|spreken|leren|horen|weten|ontmoeten|samenwerken|hebben|krijgen|gaan|zijn|worden)';
const we = '(?:ik|we|wij)';
const notOffered =
  '(?:vraag|vraagje|verzoek|boodschap|voorstel|idee|probleem|nieuws|kritiek|advertentie|uitnodiging)';

/** What somebody gives, lends or does for us, in Dutch, whatever the order of the words. */
export const givingCues: readonly Cue[] = [
  them(
    `{t}{a}(?:(?:wil|willen|wilde|wilden) |(?:zou|zouden) (?=(?:{a})(?:[^.,;]{0,50} willen|graag|wel|best))){a}(?!(?:weten|leren|zien|horen|vragen|begrijpen|meer) )(?=[^.,;!?:()\\n]{0,50}(?<![\\p{L}])(?:ons|onze|mij|me|mijn)(?![\\p{L}]))(?<lead>{near} (?:(?:willen|kunnen) )?(?!${receiving}(?![\\p{L}]))\\p{L}{3,}en)(?<!(?:te|ons|onze) \\p{L}{3,20})${ends}`,
  ),
  them(
    `{t}{a}(?:heeft|hebben|had|hadden) {a}(?:{me} )?{a}(?:spontaan |zelf )?aangeboden(?:,? (?:om|dat (?:hij|zij|ze)))? `,
  ),
  them(
    `(?:die|dat (?:hij|zij|ze)|omdat (?:hij|zij|ze)) {a}(?=[^.,;!?:()\\n]{0,50}(?<![\\p{L}])(?:ons|onze|mij|me|mijn|gratis|wel|best|kosteloos) )(?<lead>(?:(?! (?:kent|heeft|weet|is|en (?:me|mij|ons|die)) )[^.,;!?:()\\n]){1,60}? (?:wil|willen|wilde|kan|kunnen|zou willen) (?!${receiving}(?![\\p{L}]))\\p{L}{3,}en)${ends}`,
  ),
  them(
    '(?:die|dat (?:hij|zij|ze)|omdat (?:hij|zij|ze)) {a}(?<lead>(?:iemand|mensen|veel|genoeg|een paar|allerlei|een hoop|de halve|half|iedereen)(?: {near})?) (?:kent|kennen)(?![\\p{L}])',
  ),
  them(
    `(?:(?:kreeg|kregen|krijg|krijgen|heb|hebben) ${we}|${we} (?:kreeg|kregen|krijg|krijgen|heb|hebben)) {a}(?:van (?<who>(?:[\\p{L}'-]+ ){1,3}?))?(?:het|een) aanbod (?:gekregen )?(?:om|dat (?:hij|zij|ze|${we})|van) `,
  ),
  them(
    `(?:(?:krijg|krijgen|kreeg|kregen) ${we}|${we} (?:krijg|krijgen|kreeg|kregen)) {a}(?:van (?<who>(?:[\\p{L}'-]+ ){1,3}?))?(?<lead>{near}) (?:te leen|in bruikleen|gratis|cadeau|tegen kostprijs)(?![\\p{L}])`,
  ),
  them('{t}{a}(?:leent|lenen|leende|schenkt|schenken|doneert|gunt) {a}(?:aan )?{me} {a}'),
  them(`{t}{a}${third} {a}(?:{to} )?{a}${price} {a}(?!voor (?!{me} ))`),
  them(
    `{t}{a}(?:heeft|hebben|had) {a}(?<lead>(?!(?:{a})?(?:een |de |het )?(?:\\p{L}+ )?${notOffered}(?![\\p{L}])){near}) voor {me}(?= ?(?:$|[.,;!?\\n]))`,
  ),
  them(
    '{t}{a}(?:weet|weten) {a}(?<from>)(?:iemand|mensen|een (?:goed|goede|betaalbare?|geschikte?|leuke?|adresje?|plek|mannetje)) (?!zijn)',
  ),
  them(
    `(?:als|mocht|mochten) (?:${we}|je|jullie) {a}(?:ooit |eens )?(?<x>{near}) (?:nodig (?:heb|hebt|hebben|mocht hebben)|zoek|zoekt|zoeken|tekort komen)(?=,? )`,
  ),
  them(
    `{t}{a}${third} {a}(?:{to} )?(?<lead>{near}) ${price}(?= ?(?:$|[.,;!?)\\n]|(?:en|maar|als|mits|want)\\b))`,
  ),
  them(
    `{t}{a}(?:(?:zou|zouden) {a}(?:het |er )?{a}(?:leuk|fijn|mooi|prima|prettig|geweldig|niet erg|wel) (?:{a})?(?:vinden|voelen)|(?:heeft|hebben) (?:er )?{a}(?:zin|oren naar)|(?:ziet|zien) het {a}zitten|(?:is|zijn) {a}(?:best |wel )?te porren|(?:staat|staan) {a}(?:ervoor )?open|voelt er {a}voor|lijkt het {a}(?:leuk|fijn|mooi)) (?:om|ervoor om) (?![^.,;!?\\n]{0,40}(?:te )?${together}(?![\\p{L}]))`,
  ),
  them(
    '{t}{a}(?:kan|kon|kunnen|weet|weten) {a}(?:(?:heel |erg )?(?:goedkoop|makkelijk|gratis|voordelig) )?(?:aan |ergens aan )(?<x>{near}) (?:te )?komen(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:kan|kunnen|wil|willen) {a}(?<lead>{near} voor {me} (?:doen|maken|zoeken|vinden|vragen|halen|kopen))(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<from>)(?:(?:een|veel|goede?|haar|zijn|nog|warme?|korte?|directe?|persoonlijke?) ){0,2}(?:lijntje|ingang|ingangetje|netwerk|connectie|band|banden|contact|relaties|vrienden|kennissen) (?=(?:met|bij|in|naar|van|vol|op)\\b)',
  ),
  them(
    '{t}{a}(?:snapt|snappen|begrijpt|begrijpen|doorgrondt) {a}(?:heel )?(?:alles|veel|precies)? ?(?:van |over )?(?=(?:de|het|die|dat|hoe|wat|al|waar|\\p{L}{4,})(?![\\p{L}]))(?!(?:me|mij|ons|dat|het|niet|niets)\\b)',
  ),
  them(
    '(?:dat )(?:hij|zij|ze) {a}(?<lead>{near}) (?:heeft|hebben)(?: (?:staan|liggen|over|klaarstaan))? voor {me}(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:komt|komen) {a}(?:{to} )?{a}(?:eens )?(?<from>)(?:vertellen|helpen|meehelpen|koken|spelen|zingen|optreden|voorlezen|uitleggen|filmen|fotograferen|presenteren|klussen|schilderen|bakken)(?![\\p{L}])',
  ),
  them(
    '(?:{me} (?:is|wordt|werd) {near}|(?:is|wordt|werd) {me} )(?<lead>{near}) (?:aangeboden|beschikbaar gesteld|in bruikleen gegeven)(?![\\p{L}])',
  ),
  them(`{t}{a}${third} {a}{me} (?:nog |ook |heel )?graag {a}`),
  them(
    '{t}{a}(?:weet|weten) {a}(?:precies|goed|haarfijn|als geen ander) (?<from>)(?=(?:hoe|wat|waar|welke|wie) )',
  ),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<from>)(?:(?:alle|genoeg|veel|wat|nog|voldoende|zeeën van) ){1,2}(?:tijd|ruimte|plek|plaats) (?=(?:om|voor|in|aan)\\b)(?![^.,;!?\\n]{0,50}nodig)',
  ),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<from>)(?:ruimte|plek|plaats) (?=(?:voor|in|om)\\b)(?![^.,;!?\\n]{0,50}nodig)',
  ),
  them(
    '{t}{a}(?:vindt|vinden|vond) het {a}(?:prima|goed|ok|oke|best|geen (?:punt|probleem)|niet erg|leuk) (?:als|dat) (?:we|wij|ik) ',
  ),
  them(
    `{t}{a}(?:vindt|vinden|vond) het {a}(?:prima|niet erg|geen (?:punt|probleem)) om (?![^.,;!?\\n]{0,40}(?:te )?${together}(?![\\p{L}]))`,
  ),
  them(
    '(?<x>(?:de|het|zijn|haar|hun|een|onze) {near}) (?:staat|staan) (?:tot|te) (?:onze|mijn|onzer) beschikking(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:komt|komen) {a}(?:{to} )?{a}(?<lead>(?:een|de|het|wat) {near} (?:houden|geven|doen|maken|brengen|spelen|vertellen|verzorgen))(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:wil|willen|zou|zouden|kan|kunnen) {a}{me} {a}(?<lead>(?:zijn|haar|hun|een|de|het|wat) {near} (?:willen |kunnen )?(?:lenen|geven|uitlenen|meegeven|schenken|verkopen))(?![\\p{L}])',
  ),
  them(
    `{t}{a}(?:wil|willen|zou|zouden) {a}(?<lead>{near} (?:wel|best) (?:willen )?(?!${receiving}(?![\\p{L}])(?<!doen))\\p{L}{3,}en)${ends}`,
  ),
  them(
    '{t}{a}(?:wil|willen|moet|moeten) {a}(?!van het (?:aard)?gas )(?:van )?(?<x>{near}) (?:kwijt|af|weggeven|weg doen|van de hand doen)(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:heeft|hebben|had|hadden) {a}(?<from>)(?:(?:wat|goede|veel|een paar|allerlei|handige) ){1,2}(?:tips|adviezen|ideeen|suggesties|adressen) (?=(?:over|voor|om|bij|van)\\b)',
  ),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<x>(?:de|het|zijn|haar|hun|een|twee) {near}) (?:niet meer|niet langer) nodig(?![\\p{L}])',
  ),
  them('{t}(?:heeft|hebben) nog (?<lead>{near}) (?:staan|liggen|hangen)(?= ?(?:$|[.,;!?\\n]))'),
];
