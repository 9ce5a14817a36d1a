import { type ClausePattern, clausePattern } from './clause-pattern.ts';

const give = (source: string): ClausePattern => clausePattern('offer', source);
const have = '(?:heeft|hebben|had|hadden|bezit|bezitten)';
const has =
  "(?:has|have|had|has got|have got|he's got|she's got|they've got|they have|owns|own|sits on|is sitting on|got)";
const kept =
  '(?:liggen|staan|hangen|over|vrij|leegstaan|leeg staan|leeg|beschikbaar|klaarstaan|rondslingeren|te geef|te leen|op voorraad|in de schuur|op zolder|in opslag|ongebruikt)';
const spare =
  '(?:lying (?:around|about|idle)|sitting (?:around|idle|empty)|standing (?:idle|empty)|going (?:spare|free|begging)|to spare|to give away|to lend|to share|going|spare|unused|idle|empty|available|left over|in storage|free (?:on|in|at|until|from) .+)';
const room =
  '(?:budget|geld|subsidie|middelen|tijd|ruimte|plek|plaats|capaciteit|uren|uurtjes|een potje|zendtijd|handjes|mankracht|toegang|contacten|connecties|ingangen|een netwerk|een groot netwerk|een lijntje|lijntjes|korte lijnen|een adressenbestand|een mailinglijst|een nieuwsbrief|een podium|een achterban)';
const space =
  '(?:time|room|space|capacity|hours|a budget|budget|funds|funding|money|access|contacts|connections|a network|a mailing list|an in|a way in|links|ties|the ear|a line|spare capacity|a slot|slots|an opening|openings)';
const others =
  '(?:clubs?|charit(?:y|ies)|schools?|groups?|people|neighbours|startups|newcomers|students|causes|teams?|refugees|founders|artists|members|parents|kids|children|families|residents|patients|ouders|kinderen|bewoners|gezinnen|buren|scholieren|gemeentes|scholen|verenigingen|clubs|scholen|goede doelen|stichtingen|buurten|buurtgenoten|theaters|starters|nieuwkomers|vluchtelingen|jongeren|studenten|beginners|kunstenaars|makers|leden|scale-ups|scaleups|ondernemers)';
const free =
  '(?:gratis|kosteloos|voor niks|voor niets|voor nop|belangeloos|pro deo|tegen kostprijs|om niet|met korting|voor een vriendenprijs(?:je)?|voor een prikkie|voor weinig|for free|free of charge|for nothing|at cost|at cost price|pro bono|no charge|without charge|for next to nothing|at a discount|cheaply|without charging|without charge|on the house|mates rates)';

/** What somebody has, knows, can do or does for others, said with the verb and what goes with it. */
export const givingPatterns: readonly ClausePattern[] = [
  give(
    '(?:gives?|geven|geeft|hands? out|deelt|delen|verstrekt|verstrekken|biedt|bieden) (?:out )?(?<x>(?:grants?|subsidies?|beurzen|discounts?|korting(?:en)?|leningen|microkredieten|loans|bursaries|scholarships|free|gratis)(?: .+)?)',
  ),
  give(
    `${has} (?<x>(?:an? |two |three |some |several )?(?:spare|empty|unused|extra|surplus|leftover|second-?hand|old|redundant) (?!(?:friend|friends|father|mother|problem|question|house|dog)).+?) (?=$|in |at |on |till |until |for |from )`,
  ),
  give(
    `${have} (?<x>(?:een |twee |drie |wat |nog )?(?:lege|leegstaande|ongebruikte|overtollige|extra|tweedehands|afgeschreven) (?!(?:vraag|maag|hond|probleem)).+?) (?=$|in |op |bij |voor |uit |tot )`,
  ),
  give('(?:wants|want|wanted) rid of '),
  give(
    '(?<v>beantwoordt|bekijkt|controleert|corrigeert|beoordeelt|test|vertaalt|reviewt) (?<x>(?:onze|ons|al onze) .+)',
  ),
  give(
    '(?<=^ )(?<x>(?!.*(?:niet|geen|not|no) ).+(?:ons|onze|us|our) .*?)(?:is |zijn |are )?(?:bespreekbaar|mogelijk|toegestaan|possible|negotiable) (?=$)',
  ),
  give(
    '(?<=^ )(?<whole>(?:een |a |prima |echt )?(?:goede?|geschikte?|mooie?|ideale?|perfecte?|leuke?|good|great|ideal|perfect|handy|useful) (?:[\\p{L}-]+ ){1,3}?(?:voor|for) (?:ons|onze|us|our|my|mijn)(?: .+)?)',
  ),
  give(
    `${have} (?<x>(?!(?:het|er|me|ons|geen) )(?:[\\p{L}\\p{N}'-]+ ){1,5}?)(?:die|dat|waar)(?: \\p{L}+){0,4} (?:weg|kwijt|leeg|vrij|ongebruikt|stil|niks|niets|stof)(?: \\p{L}+){0,3} (?=$)`,
  ),
  give(
    `${has} (?<x>(?:[\\p{L}\\p{N}'-]+ ){1,5}?)(?:that|which) (?:stands?|sits?|lies?|is|are|goes|nobody|no one|needs?|just) .+`,
  ),
  give(
    "(?:is|are|'s|she's|he's|they're) (?:subletting|letting out|renting out|giving away|lending out|selling off|offering up|clearing out|getting rid of|throwing out|handing out) ",
  ),
  give(
    `${have} (?<x>(?!(?:het|er|me|ons) ).+?) ${kept} (?=$|voor |in |bij |op |als |die |dat |waar |om |sinds )`,
  ),
  give(
    `${have} (?<x>(?:(?!geen |weinig |niet )\\p{L}+ ){0,4}?${room}(?: (?:voor|om|bij|in|met|binnen|naar|tot|van) .+)?) (?=$)`,
  ),
  give(
    `${have} (?<x>(?!geen |niet )(?:[\\p{L}\\p{N}-]+ )+?)(?:waar|die|dat) (?:ik |we |wij |je |jullie |iedereen )?(?:op |in |mee |uit |bij |aan )?(?:ik |we |wij |je |jullie |iedereen )?.*(?:mag|mogen|kan|kunnen)(?: .+)?`,
  ),
  give(
    `${have} (?<x>(?!(?:het|er|me|ons|geen|een vraag|een verzoek) ).+? voor (?:ons|onze|mij|mijn|de buurt|wie wil)(?: \\p{L}+){0,2}) (?=$)`,
  ),
  give(
    `(?:kent|kennen|snapt|snappen|begrijpt|begrijpen|doorgrondt|doorziet|beheerst) (?<x>(?!(?:me|mij|ons|elkaar|hem|haar|hen|mijn|onze|niemand|geen|het niet|niet|niks|jou|je) ).+)`,
  ),
  give('(?:weet|weten) (?<x>(?:wie|hoe|waar|welke|wanneer) .+)'),
  give(
    '(?:weet|weten) (?:alles|veel|het nodige|van alles|genoeg|een hoop|ontzettend veel) (?:af )?(?:van|over|omtrent) ',
  ),
  give(`(?<x>[\\p{L}\\p{N}' -]+?) (?:kost|kosten) (?:helemaal )?(?:niks|niets|geen geld|geen cent)`),
  give(`(?<x>(?:eerste|het eerste|een eerste) [\\p{L}]+) (?:is )?${free}`),
  give(
    `(?:zegt|zei|riep|zeggen)? ?(?:kom|bel|mail|app|vraag|loop|klop|schuif) (?:maar |gerust |vooral |rustig )*(?:langs|binnen|aan|bij hem aan|bij haar aan)? ?(?:met|bij|over|als (?:je|we|jullie)(?: iets)?) (?<x>.+?)(?: (?:wilt?|nodig hebt|nodig hebben|zoekt|zoeken))? (?=$)`,
  ),
  give(
    `(?<v>leent|lenen|geeft|geven|levert|leveren|verhuurt|verhuren|sponsort|sponsoren|steunt|steunen|schenkt|schenken|doneert|doneren|traint|trainen|coacht|coachen|begeleidt|begeleiden|helpt|helpen|adviseert|adviseren|ontvangt|ontvangen|bakt|kookt|drukt|print|maakt|doet|repareert|vertaalt|schildert|regelt|verzorgt|ontwerpt|bouwt|filmt|fotografeert|knipt|speelt|rijdt) (?<x>(?:.+ )?(?:${free}|(?:voor|aan) (?:[\\p{L}-]+ ){0,2}${others}|aan ons|voor ons)(?: .+)?)`,
  ),
  give(
    '(?<v>financiert|financieren|sponsort|sponsoren|subsidieert|subsidieren|schenkt|doneert) (?!me|mij|ons)(?<x>.+)',
  ),
  give(
    '(?!(?:zoekt|wil|vraagt|mist|vroeg|moet|heeft|wacht|zocht|mailt|stuurt|belt|appt|zit|staat) )(?:\\p{L}{2,}t|gaan|komen|doen) (?<x>(?!geen |niet ).+ (?:voor|bij) ons(?: \\p{L}+){0,2}) (?=$)',
  ),
  give(
    '(?:mag|wil|zou|kan|wilt|kunnen|willen) (?<x>(?!geen |niet )(?:.+ )?(?:komen geven|komen doen|komen vertellen|komen koken|komen spelen|komen helpen|komen houden|komen zingen|willen geven|willen doen))(?: .+)?',
  ),
  give(`${has} (?<x>(?!(?:no|not|never|nothing|nobody|to|a lot on|a cold) ).+?) ${spare} (?=$)`),
  give(
    `${has} (?<x>(?:(?!no |not |little |nothing )[\\p{L}\\p{N}'-]+ ){0,4}?${space}(?: (?:for|to|at|in|with|on|of|among|inside|into) .+)?) (?=$)`,
  ),
  give(
    `${has} (?<x>(?!(?:no|not|never|nothing|nobody|to|a question|a message|a request|news) ).+? (?:for us|for our [\\p{L}]+(?: [\\p{L}]+)?|for anyone who .+|we (?:can|could|may|might) .+|(?:that|which) (?:we|anyone|people) .+)) (?=$)`,
  ),
  give(
    `(?:knows|understands|know) (?<x>(?!(?:me|us|him|her|them|each other|my|our|nobody|no one|nothing|of|it|that|i|we) ).+)`,
  ),
  give(
    '(?:wrote|literally wrote|drafted|invented|negotiated) (?<x>the (?:rules?|rulebook|book on|guidelines|policy|standard|manual).*)',
  ),
  give(
    `(?:has been through|has done|went through|lived through|been through) (?<x>.+?) (?:before|twice|himself|herself|already|and lived|too) (?=$)`,
  ),
  give(
    `(?<whole>(?:lends out|lends|loans|donates|sponsors|funds|finances|hosts|mentors|hires out|rents out|lets out|sublets|gives away|subsidi[sz]es|houses|bankrolls) (?!me |us |no ).+)`,
  ),
  give(
    `(?<whole>(?:does|makes|prints|bakes|cooks|gives|trains|coaches|teaches|advises|repairs|fixes|supplies|delivers|drives|designs|builds|writes|edits|translates|films|photographs|offers|provides|runs|helps|feeds|plays|takes|rents|sells) (?:.+ )?(?:${free}|(?:to|for) (?:[\\p{L}-]+ ){0,2}${others}|for us)(?: .+)?)`,
  ),
  give(
    '(?<x>(?:his|her|their) (?:[\\p{L}-]+ ){1,4}?)(?:is|are) (?:ours|free|available|at our disposal|there for the taking|up for grabs|going spare|open to)(?: (?<rest>(?:for|to) .+)| .+)?',
  ),
  give(
    '(?<x>(?:zijn|haar|hun) (?:[\\p{L}-]+ ){1,4}?)(?:is|zijn|staat|staan) (?:van ons|vrij|beschikbaar|voor ons|open voor|tot onze)(?: .+)?',
  ),
  give(
    "(?:is|are|he's|she's) the (?:man|woman|person|one|guy|lady) (?:to (?:see|ask|call|talk to|speak to|go to|know)|for) (?:about |on |for )?",
  ),
  give(
    "(?:he'd|she'd|they'd|he would|she would|they would) (?<x>(?!be |have |like |love |rather |gone |been |said |told ).+ (?:at cost|for free|for nothing|free of charge|at cost price|on the house|cheaply))",
  ),
];
