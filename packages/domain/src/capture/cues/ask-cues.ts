import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('ask', 'them', source);
const me = (source: string): Cue => cue('ask', 'me', source);

/** What somebody looks for (C2, Q4). */
export const askCues: readonly Cue[] = [
  them('{t}{a}(?:zoekt|zocht) {a}(?:naar )?'),
  them('(?:hij|zij|ze|die|beiden|allebei) {a}zoeken {a}(?:naar )?'),
  them('(?<=[\\p{L}),.;] )(?<!\\b(?:te|gaan|blijven|om|wil|willen|kan|kunnen) )zoeken {a}(?:naar )?'),
  them('{t}{a}(?:(?:is|was|zijn|waren) {a})?(?:op zoek|zoekende|zoekend)(?: (?:gegaan )?naar)? '),
  them(
    '{t}{a}(?:heeft|hebben|had) {a}(?<lead>(?!(?:hulp|ondersteuning) nodig)[^.,;!?:()\\n]{1,90}?) nodig(?![\\p{L}])',
  ),
  them(
    '{t}{a}(?:heeft|hebben|had) {a}(?<from>)(?:hulp|advies|ondersteuning|steun|tips|begeleiding) nodig (?:bij|met|over|voor) ',
  ),
  them(
    '{t}{a}(?:heeft|hebben|had) {a}(?:behoefte aan|nood aan|interesse in|belangstelling voor|zin in|zin om|goesting in|goesting om|oren naar|vragen over|een vraag over|trek in) ',
  ),
  them(
    '{t}{a}(?:is|zijn|was) {a}(?:geinteresseerd in|benieuwd naar|nieuwsgierig naar|gebaat bij|gebaat met|toe aan|uit op|te porren voor) ',
  ),
  them('{t}{a}(?:wil|wilde|willen|zou|zouden) {a}(?:graag|heel graag|dolgraag|liefst) {a}'),
  them(
    '{t}{a}(?:wil|wilde|willen) {a}(?<from>)(?:weten|leren|in contact|kennismaken|hulp|advies|tips|meer weten|contact|overstappen|samenwerken|investeren|uitbreiden|verhuizen) ',
  ),
  them(
    '(?:geen |weinig )?(?:interesse in|behoefte aan|belangstelling voor|benieuwd naar|geinteresseerd in) ',
  ),
  them(
    '{t}{a}(?<!\\b(?:van|met|voor|over|de|het|een|in|op|bij|door) )(?:wil|wilde|willen) (?!(?:wel|best|niet|me|mij|ons|er|hem|hen|hun) ){a}',
  ),
  them('{t}{a}(?:vraagt|vroeg|vragen|vroegen|informeerde|informeert) (?:{me} )?{a}(?:om|naar) '),
  them(
    '{t}{a}(?:vraagt|vroeg|vragen|vroegen) (?:{me} )?{a}(?:of|wie) (?:ik|we|wij)? ?{a}(?:(?:iemand|mensen) )?(?:(?:ken|kende|weet|wist|heb|had) )?',
  ),
  them(
    '{t}{a}(?:vraagt|vroeg|vragen|vroegen) {me} {a}(?<from>)(?!(?:om|naar|of|wie|wat|hoe) )(?=[^.,;!?\\n]{0,50}\\bte \\p{L})',
  ),
  them('{t}{a}(?:verzocht|verzoekt|verzochten|verzoeken) {a}(?:{me} )?{a}om '),
  them('{s}{b}(?:enquired|inquired|enquires|inquires) {b}(?:about|after|for) '),
  them('(?:zkt\\.?|zoekt dringend|gezocht wordt) {a}'),
  them('{t}{a}(?:kan|kunnen|zou|kon) {a}(?<x>{near}) gebruiken(?![\\p{L}])'),
  them('(?<=(?:^|[.,;(–-] ?))(?<lead>geen [^.,;!?:()\\n]{1,60}?) nodig(?![\\p{L}])'),
  them('(?<=(?:geen|niet|not|no) [^.;!?\\n]{0,50}[.,;] ?)(?:maar )?wel (?:in|naar|aan) '),
  me('(?<=(?:ik vroeg|vroeg ik) [^.;!?\\n]{2,60}[ ,])of (?:zij|hij|ze) '),
  them('{t}{a}(?:hoopt|hopen) {a}(?:op|om) '),
  them('{t}{a}(?:mist|missen|wenst) {a}'),
  them('{t}{a}(?:zit|zitten) {a}(?:verlegen om|te springen om|te wachten op) '),
  them('{t}{a}(?:staat|staan) {a}open voor '),
  them('{t}{a}(?:komt|komen|kwam|kwamen|heeft|hebben) {a}(?<lead>{near}) tekort(?![\\p{L}])'),
  them('{t}{a}(?:moet|moeten) {a}(?<x>{near}) (?:hebben|vinden)(?![\\p{L}])'),
  them(
    "{s}{be}{b}(?:struggling to find|having trouble finding|having a hard time finding|struggles to find|failing to find|can't find|cannot find|couldn't find) ",
  ),
  them(
    '(?:(?:zegt|zei|vertelde|vertelt) (?:{me} )?)?(?:dat (?:hij|zij|ze)|die) {a}(?!(?:heeft|is|was|werkt|runt|zit|woont|doet|geeft|kent|weet|kan) )(?<lead>(?:(?! (?:kent|heeft|weet|is|en (?:me|mij|ons|die|hij|zij|ze)) )[^.,;!?:()\\n]){1,70}?) (?:zoekt|zoeken|zocht|wil|wilde|willen|nodig heeft|nodig hebben|kan gebruiken|moet hebben|moeten hebben|tekort komt|tekort komen|mist|missen)(?![\\p{L}])',
  ),
  them('{t}{a}(?:vraagt|vroeg|vragen|vroegen) (?:{me} )?{a}(?<from>)(?:of|wie|wat|waar|wanneer|hoe) '),
  them(
    '{t}{a}vraagt {a}(?!(?:of|om|me|mij|ons|het|dat|dit|rond|na|zich|naar|wie|wat|waar|hoe|wanneer|aan|hem|haar)\\b)(?=\\p{L}{3})',
  ),
  them(
    '{s}{be}{b}(?:asked|asks|wondered|wonders|wondering|asking) {b}(?:(?:me|us) )?(?:(?:if|whether) (?=any|some)|(?<from>)(?:if|whether) )',
  ),
  them(
    "(?:he|she|they|who)(?:'d| would) {b}(?:love|like) (?!to (?:help|offer|give|lend|host|assist|volunteer|sponsor|contribute|support|show|teach|mentor|share)\\b)(?:to )?",
  ),
  them('{s}{b}(?:mentioned |talked about )?(?:needing|wanting) '),
  them(
    '(?<=[—–,-] )after (?=(?:a|an|some|new|more|any|old|cheap|affordable|vintage|second-?hand|local|good|\\p{L}{3,}ed) )',
  ),
  them('{s}{b}(?:asked|wants|wanted|would like) (?:me|us) (?<from>)to '),
  them('{t}{a}droomt {a}van '),
  them(
    '{t}{a}(?:vraagt|vroeg|vragen|vroegen) {a}(?<lead>(?!(?:of|om|naar|me|mij|zich) ){near}) (?:op|aan)(?= ?(?:$|[.,;!?\\n]|(?:en|voor|bij)\\b))',
  ),
  them(
    '{t}{a}(?:neemt|nemen|zoekt|zoeken) {a}(?<lead>(?!(?:het|dat|contact|afscheid|de tijd) ){near}) aan(?= ?(?:$|[.,;!?\\n]|(?:en|voor|vanaf|in|per)\\b))',
  ),
  them('(?:vraag|zoekvraag|behoefte|gezocht|wens|hulpvraag|zoekt|zoek)(?: van (?:hem|haar))? ?: '),
  them('(?:haar|zijn|hun) (?:vraag|zoekvraag|wens)(?: is)?:? '),
  them('{s}{be}{b}(?:looking|searching|hunting|scouting) {b}(?:out )?(?:for|around for) '),
  them(
    '{s}{be}{b}(?:looking|hoping|trying|keen|eager|aiming|seeking|dying) {b}(?<from>)to (?!help|offer|give)',
  ),
  them(
    '{s}{be}{b}(?:on the lookout|on the hunt|in the market|in search|in need|in want|in desperate need) (?:for|of) ',
  ),
  them('{s}{be}{b}(?:recruiting|hiring|seeking) {b}(?!(?:like|fast|again|soon|this|next|in) )'),
  them("(?:(?:he|she|they|who)(?:'s|'re) |{s}(?:is|are|was|were) |'s ){b}after (?!all\\b)"),
  them(
    '{s}{be}{b}(?:interested in|curious about|keen on|open to|hoping for|desperate for|short of|eager for) ',
  ),
  them(
    '{s}{b}(?:seeks|wants|needs|requires|recruits|hires|wanted|needed|sought|fancies) {b}(?!rid of |(?:to )?(?:(?:have )?a )?(?:talk|chat|natter|say (?:hi|hello|thanks)|catch up)(?= ?(?:$|[.,;!?])))',
  ),
  them(
    '{s}{b}(?<!\\b(?:i|we|you|no) )(?:want|need|seek) {b}(?!to (?:follow|send|call|email|mail|get back|text|write|check|introduce|book|remember|ask))',
  ),
  them("{s}{b}(?:doesn't|don't|didn't|does not|do not|did not) {b}(?:need|want|look for|seek|require) "),
  them(
    "(?:{s}{b}would|(?:he|she|they)'d) {b}(?:love|like|appreciate|welcome|be interested in|be keen on|be open to) ",
  ),
  them('(?<!\\b(?:we|i|you) ){s}{b}(?:could|can) {b}(?:use|do with) '),
  them('{s}{b}(?:hopes|wishes|tries) {b}(?:for |(?<from>)to )'),
  them(
    '{s}{b}(?:asked|asks|was asking|is asking) (?:{me2} )?{b}(?:for|about|after) '.replace(
      '{me2}',
      '(?:me|us)',
    ),
  ),
  them(
    "{s}{b}(?:asked|asks|wondered|wonders|was wondering|is wondering|were wondering|are wondering|wondering) (?:(?:me|us) )?(?:if|whether) (?:(?:i|we) {b}(?:know|knew|can|could|have|had)|(?:i|we)(?:'d|'ve| had| have)? {b}got|any(?:one|body) (?:here |there )?(?:has|had|knows|knew)) {b}(?:of )?(?:find |recommend )?",
  ),
  them('(?:ask|asks|wish|need|needs|request|wanted|looking for|seeking) ?: '),
  them('(?:his|her|their) (?:ask|question|request|wish)(?: is| was)?:? '),
  me(
    'ik {a}(?:zoek|zocht) {a}(?:naar )?(?!(?:het )?(?:uit|op) )(?![^.,;!?\\n]{1,50} (?:uit|op)(?= ?(?:$|[.,;!?\\n])))',
  ),
  me('zoek ik {a}(?:naar )?'),
  me('(?:wij|we) {a}zoeken {a}(?:naar )?|zoeken (?:wij|we) {a}(?:naar )?'),
  me('(?:ik {a}ben|ben ik|wij {a}zijn|we {a}zijn|zijn we|zijn wij) {a}op zoek naar '),
  me(
    '(?:ik {a}heb|heb ik|we {a}hebben|wij {a}hebben|hebben we) {a}(?<lead>[^.,;!?:()\\n]{1,90}?) nodig(?![\\p{L}])',
  ),
  me('(?:ik {a}heb|heb ik|we {a}hebben) {a}(?:behoefte aan|interesse in) '),
  me('ik {a}(?:wil|zou) {a}graag {a}'),
  me('(?:ik vroeg|vroeg ik) (?:(?:haar|hem|hen|ze|hun) )?{a}(?:om|naar|of (?:zij|hij|ze) ) ?'),
  me(
    "(?:ik heb (?:haar|hem|hen|ze|(?<who>(?:[\\p{L}'-]+ ){1,3}?))|heb ik (?:haar |hem |hen |ze )?) ?gevraagd (?:om|naar|of (?:zij|hij|ze)) ",
  ),
  me('(?:mijn|onze) (?:vraag|zoekvraag)(?: is| was)?:? '),
  me(
    "(?:i'm|i am|im|we're|we are|i was|we were) {b}(?:looking|searching|hunting|in the market|on the lookout) (?:out )?for ",
  ),
  me("(?:i'm|i am|we're|we are) {b}(?:hiring|recruiting|after|seeking|in need of|interested in) "),
  me("(?:i'm|i am|we're|we are) {b}(?:looking|hoping|keen) {b}(?<from>)to "),
  me('(?:i|we) {b}(?:need|want|seek|could {b}use|could {b}do with) {b}(?!to )'),
  me("(?:i|we) {b}(?:don't|do not|didn't) {b}(?:need|want|seek) (?!to )"),
  me("(?:i'd|i would|we'd|we would) {b}(?:love|like|appreciate) "),
  cue(
    'ask',
    'me',
    "(?:(?:i|we)(?:'ve| have)? )?{b}asked (?<who>(?!(?:me|us|for|if|whether|about|to)\\b)(?:[\\p{L}'-]+ ){1,3}?)(?:if|whether) (?:he|she|they) {b}(?:might|could|would|can|will|'d) (?:be able to |mind )?",
    { language: 'en' },
  ),
  me('(?:i|we) {b}asked {b}(?:(?:him|her|them|you) {b})?(?:for|about|if) '),
  cue('ask', 'me', "asked (?<who>(?!(?:me|us|him|her|them|you)\\b)(?:[\\p{L}'-]+ ){1,3}?)for ", {
    atStart: true,
  }),
  me('(?:my|our) (?:ask|question|request)(?: is| was| to (?:him|her|them))?:? '),
];
