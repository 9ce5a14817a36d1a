import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
const me = (source: string): Cue => cue('offer', 'me', source);
const doing =
  '(?:regelen|leveren|lenen|uitlenen|aanbieden|verzorgen|delen|geven|uitleggen|introduceren|organiseren|verhuren|maken|bouwen|repareren|ontwerpen|vertalen|begeleiden|coachen|sponsoren|meebrengen|doorverwijzen|rondleiden|adviseren|laten zien|meedenken|meehelpen|opleiden|trainen|bijspringen|openen|beoordelen|nakijken|meelezen|voorlezen|bakken|koken)';
/** Any verb but those of coming, being and the like: `can repair our jib`. */
const give =
  '(?!(?:be|see|come(?! and (?!(?:see|meet|visit|say|join)\\b))|make it|attend|join|not|only|imagine|tell (?!us|me)|afford|hardly|barely|remember|use|do with|wait|stay|start|go|find|pay(?! in)|get back|meet|have|you|we|i|he|she|they|it|also|still|always|really|help|assist|reach|call|hear|feel|take(?! (?:our|us|me|my|them|some|on|in) )|think|understand|believe|say|spare|live|work|manage|move|travel|leave|walk|expect|wish|hope|promise)\\b)\\p{Ll}{2,} ';
const experience =
  "(?:a lot of |lots of |(?:\\p{L}+ |\\d+\\+? )?years(?:'| of) |much |great |extensive |plenty of |some |deep |good |solid |tons of |loads of )*(?:experience|expertise|knowledge|know-how) (?:with|in|of|on|about) ";

/** What somebody can help with (Q4). */
export const offerCues: readonly Cue[] = [
  them(
    `{t}{a}(?:kan|kon|wil|zou|kunnen|willen) {a}(?:{obj} )?{a}(?:(?:goed|prima|uitstekend) )?(?:(?:helpen|adviseren|ondersteunen|bijspringen|meehelpen|meedenken|bijstaan) {a}(?:met|bij|over|aan|in|op) )`,
  ),
  them(
    '{t}{a}(?:kan|kon|wil|kunnen) {a}(?:{obj} )?{a}(?:met|bij) (?<x>{near}) (?:helpen|ondersteunen|meehelpen|bijstaan)(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:kan|kon|wil|kunnen) {a}(?:{obj} )?{a}over (?<x>{near}) (?:adviseren|meedenken|vertellen|meepraten)(?![\\p{L}])',
  ),
  them(`{t}{a}(?:kan|kunnen) {a}(?:voor {obj} )?(?:{obj} )?{a}(?<lead>{near} ${doing})(?![\\p{L}])`),
  them(
    '{t}{a}(?:kan|kon|kunnen|wil|willen) {a}(?:{obj} )?{a}(?<from>)(?:vertellen|uitleggen|laten zien|voordoen|leren|wijzen|zeggen|aangeven) (?=(?:hoe|wat|waar|wie|of|welke|waarom|wanneer)\\b)',
  ),
  them(
    '{t}{a}(?:helpt|helpen|hielp) {a}(?:{obj} |(?:ondernemers|bedrijven|startups|starters|jongeren|scholen) ){0,2}{a}(?:met|bij) ',
  ),
  them(
    '{t}{a}(?:wil|wilde|willen) (?=(?:{obj}|wel|best|graag|een keer|gratis) ){a}(?:{obj} )?{a}(?<from>)(?:helpen|meehelpen|meedenken|meelezen|adviseren|komen|langskomen|voorlezen|sparren|vertellen|uitleggen|delen|geven) ',
  ),
  them(
    '{t}{a}(?:wil|willen) {a}(?<lead>(?!(?:weten|leren) ){near} (?:geven|verzorgen|delen|uitlenen|aanbieden|schenken|doneren|begeleiden))(?![\\p{L}])',
  ),
  them('{t}{a}(?:is|zijn|was) {a}(?:bereid|beschikbaar|in staat|genegen)(?: om| voor| tot)? '),
  them('{t}{a}(?:staat|staan) {a}klaar (?:om|voor|met) '),
  them(
    '{t}{a}(?:kan|kunnen) {a}(?<lead>(?!(?:helpen|adviseren|meedenken|ondersteunen|bijspringen|meehelpen|bijstaan|komen|gaan|zijn)\\b){near} (?!(?:komen|gaan|zijn|worden|hebben|zien|wachten|afspreken|starten|beginnen|doen|morgen|gebruiken|vinden|werken|wonen|blijven|lopen|dagen|weken|maanden)\\b)\\p{L}{3,}en)(?= ?(?:$|[.,;!?)\\n]|(?:en|maar|bij|voor|aan|met|op|in|over|als|om|tegen|door|naar|via|van|tot|zei|zegt|denkt|dacht)\\b))',
  ),
  them(
    '{t}{a}(?:kan|kunnen) {a}(?<lead>(?!(?:helpen|komen|gaan|zijn|wachten|beginnen|werken|wonen|blijven|kennen|brengen)\\b)\\p{L}{3,}en)(?= (?:tegen|voor|met|op|in|als)\\b)',
  ),
  them(
    '{t}{a}(?:zei|zegt|vertelde) (?:{me} )?(?:dat )?(?:hij|zij|ze) (?=[^.;!?\\n]{0,80}\\b(?:kan|kon|kunnen|konden)\\b)',
  ),
  them(
    '{t}{a}(?:wil|wilde) (?:best|wel) {a}(?!(?:eens |een keer )?(?:lunchen|koffie|afspreken|praten|sparren|meedoen|eten)(?![\\p{L}]))',
  ),
  them('{t}{a}(?:geeft|geven) {a}(?<from>)(?:gratis|kosteloos|advies|korting|les aan (?!(?:de|het|een) )) '),
  them('{s}{b}(?:gives|give) {b}(?<from>)(?:free|advice|discounts?|talks) '),
  them('{t}{a}(?:denkt|denken) {a}(?:met {me} )?{a}mee (?:over|met) '),
  them('{t}{a}(?:biedt|bieden|bied) {a}(?:{to} )?{a}(?<lead>[^.,;!?:()\\n]{1,80}?) aan(?![\\p{L}])'),
  them('{t}{a}(?:biedt|bieden|bood|boden) {a}(?:{to} )?{a}(?:aan (?:om )?)?'),
  them('{t}{a}bood {a}(?:{to} )?(?<lead>[^.,;!?:()\\n]{1,80}?) aan(?![\\p{L}])'),
  them(
    '{t}{a}(?:weet|weten) {a}(?:heel |erg |echt |ontzettend |super)?(?:veel|alles|van alles|het nodige|genoeg|niets|niks|weinig) (?:af )?(?:van|over) ',
  ),
  them(
    '(?:{t}{a}(?:heeft|hebben|had) {a}|met )(?:veel |jarenlange |ruime |eerder |brede |flinke |een hoop |jaren |\\d+ jaar |flink wat )*(?:ervaring (?:met|in|als)|verstand van|kennis van|expertise (?:in|op het gebied van)|kaas gegeten van|feeling met) ',
  ),
  them(
    '{t}{a}(?:(?:is|zijn) {a})?(?:heel |erg |ontzettend |een )*(?:goed in|expert in|expert op het gebied van|gespecialiseerd in|specialist in(?! (?:het|de) )|deskundig in|sterk in|handig met|handig in|thuis in|bedreven in|kundig in|ervaren in|ervaren met) ',
  ),
  them(
    '{t}{a}(?:kent|kennen) {a}(?<from>)(?:veel|heel veel|iemand|mensen|een paar|alle|iedereen|goede|genoeg|een hoop|een|enkele|allerlei|vrijwel|bijna|de|het) ',
  ),
  them('{t}{a}(?:stelt|stellen) {a}(?<x>{near}) (?:ter )?beschikbaar(?![\\p{L}])'),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<lead>{near}) (?:over|te huur|te koop|beschikbaar|in de aanbieding|te leen|te geef)(?= ?(?:$|[.,;!?\\n]|(?:en|maar|voor|in|op|bij|vanaf|tegen|per|tot|sinds)\\b))',
  ),
  them(
    '{t}{a}(?:geeft|geven|vertelt|vertellen|levert|leveren|deelt|delen|leert|toont|tonen) {a}(?:graag )(?:{to} )?',
  ),
  them(
    '{t}{a}(?:heeft|hebben) {a}(?<from>)(?=[^.,;!?\\n]{3,60} (?:die|dat) (?:ik|we|wij) (?:mag|mogen|kan|kunnen) (?:lenen|gebruiken|hebben|huren)(?![\\p{L}]))',
  ),
  them(
    '{t}{a}(?:helpt|adviseert|ondersteunt|leent|verhuurt) {a}(?:graag|gratis) {a}(?:{obj} )?(?:met |bij |over )?',
  ),
  them('(?:aanbod|aangeboden|biedt|kan helpen met|kan bieden|expertise)(?: van (?:hem|haar))? ?: '),
  them(
    "{s}{be}{b}(?:can|could|may|might|will be able to|able to|happy to|willing to|glad to|would be happy to|would be glad to|would be delighted to|delighted to|would be pleased to|would gladly|can certainly|prepared to|ready to|keen to|offered to|offers to|offering to|cannot|can't|can not|couldn't) {b}(?:help|assist|advise|support) {b}(?:{them} ){0,2}(?:out )?(?:with|on|in|by|about) ",
  ),
  them(
    "{s}{be}{b}(?:can|could|able to|happy to|willing to|glad to|would be happy to|would be glad to|would be delighted to|delighted to|would be pleased to|prepared to|offered to|offers to|offering to|can't|cannot) {b}(?:help|assist) (?<from>)(?!(?:out )?(?:with|on|in|by)\\b)(?!{them} (?:with|on|in))",
  ),
  them(
    `{s}{be}{b}(?:can|could|able to|happy to|willing to|glad to|would be happy to|would be glad to|would be delighted to|delighted to|would be pleased to|prepared to|ready to|offered to|offers to|offering to|can't|cannot) {b}(?<from>)${give}`,
  ),
  them('{s}{be}{b}(?:offers|offering|provides|providing) {b}(?:{them} )?(?!to )'),
  them('{s}{b}offered (?:{them} )?(?!to )'),
  them(
    "{s}{b}(?:knows|know|doesn't know|does not know) {b}(?:quite )?(?:a lot|lots|all|everything|plenty|loads|much|a great deal|heaps|tons|a thing or two|a ton|nothing|anything|something|a bit) about ",
  ),
  them(
    '{s}{b}(?:knows|(?<!\\bi )know) {b}(?<from>)(?:many|the|lots of|a lot of|several|everyone|everybody|people|someone|all the|plenty of|loads of|good|some|a few|most|a good|half) ',
  ),
  them(
    '{s}{be}{b}(?:good|great|brilliant|excellent|skilled|experienced|an expert|expert|a specialist|speciali[sz]ed|knowledgeable|well versed|well-versed|strong|clever|fantastic|handy|a whizz|proficient) (?:in|at|with|on|about) ',
  ),
  them(`(?:{s}{b}(?:has|have|had|with) {b}|with )${experience}`),
  them(
    '{s}{be}{b}open to (?<from>)(?:speaking|helping|mentoring|sharing|hosting|advising|teaching|reviewing|sponsoring|giving|presenting|lending|coaching|introducing|supporting|volunteering) ',
  ),
  them(
    '{s}{b}(?:has|have) {b}(?<lead>(?:(?!(?:nothing|no|and|but|he|she|they|to|who)\\b)[\\p{L}\\p{N}-]+ ){1,5}?)to (?:offer|spare|share|lend|give away)(?![\\p{L}])',
  ),
  them('{s}{b}(?:speciali[sz]es|speciali[sz]ing) in '),
  them('{s}{b}helps {b}(?:{them} |(?:other |small |young )?\\p{L}+ ){0,2}(?:out )?with '),
  them('(?:offer|offers|can help with|expertise|offering) ?: '),
  me(
    "(?:ik {a}(?:kan|wil)|kan ik|(?:wij|we) {a}kunnen|kunnen (?:wij|we)) {a}(?<who>(?:[\\p{L}'-]+ ){0,3}?){a}(?:helpen|adviseren|ondersteunen|meedenken) {a}(?:met|bij|over|aan|in|op) ",
  ),
  me(
    '(?:ik {a}(?:kan|wil)|kan ik|(?:wij|we) {a}kunnen|kunnen (?:wij|we)) {a}(?:{obj} )?{a}(?:met|bij) (?<x>{near}) (?:helpen|ondersteunen)(?![\\p{L}])',
  ),
  me(
    `(?:ik {a}kan|kan ik|(?:wij|we) {a}kunnen|kunnen (?:wij|we)) {a}(?:voor {obj} )?(?:{obj} )?{a}(?<x>{near} ${doing})(?![\\p{L}])`,
  ),
  me(
    '(?:ik {a}bied|bied ik|wij bieden|we bieden) {a}(?:{obj} )?{a}(?<lead>[^.,;!?:()\\n]{1,80}?) aan(?![\\p{L}])',
  ),
  me('(?:ik {a}bied|bied ik|ik bood|wij bieden|we bieden) {a}(?:{obj} )?{a}(?:aan (?:om )?)?'),
  me('ik {a}help {a}(?:{obj} )?{a}(?:met|bij) '),
  me('ik {a}denk {a}(?:met {obj} )?mee over '),
  me('ik {a}weet {a}(?:heel |erg )?(?:veel|alles) (?:af )?(?:van|over) '),
  me('ik {a}heb {a}(?:veel |ruime |jarenlange )*(?:ervaring (?:met|in)|verstand van|kennis van) '),
  me('(?:mijn|ons) aanbod(?: is)?:? '),
  me(
    "(?:i|we) {b}(?:can|could|may be able to|might be able to|can't|cannot) {b}help {b}(?<who>(?:[\\p{L}'-]+ ){0,3}?)(?:out )?with ",
  ),
  me(
    '(?:i|we) {b}(?:can|could) {b}(?<from>)(?:help {b}(?!with)|lend |offer |share |introduce |review |mentor |host |provide |recommend |give |teach |show |connect )',
  ),
  me("(?:i'm|i am|we're|we are) {b}(?:happy|glad|willing|able) to {b}(?:help (?:{them} )?(?:out )?with )?"),
  me("(?:i|we)(?:'d|'ve| had| have)? {b}offered {b}(?:(?:him|her|them) )?(?:to )?"),
  me('i {b}know {b}(?:a lot|lots|all|everything|plenty) about '),
  me(`i {b}have ${experience}`),
  me('(?:i|we) {b}know {b}(?<from>)(?:someone|somebody|people|a few|some|a good|a great) '),
  me('(?:ik {a}ken|ken ik) {a}(?<from>)(?:iemand|mensen|wel iemand|een goede|een paar) '),
  me('(?:my|our) offer(?: is)?:? '),
];
