import { cueOf, type GuardCues } from './cue.ts';

const day =
  '(?:vandaag|morgen|overmorgen|(?:aanstaande |komende |deze )?(?:maan|dins|woens|donder|vrij|zater|zon)dag|deze week|dit weekend|volgende week|eind (?:van )?(?:de|deze) (?:week|maand|dag)|het einde van de (?:week|dag|maand))';
const us = '(?:wij|we|ik|ons bedrijf|ons bureau|ons team|onze \\p{L}+)';
const offerOfUs =
  '(?:offerte|brochure|folder|catalogus|prijslijst|tarieven|productaanbod|demo|demonstratie|proefabonnement|presentatie|propositie|arrangement)';

/** What sells, presses or asks for a job in a Dutch letter. */
export const dutchCues: GuardCues = {
  selling: cueOf(
    '\\d+ ?(?:%|procent) (?:korting|voordeel|besparing|goedkoper|rabat)',
    '(?:krijgt?|ontvangt?|geven|geef|bieden|bied|profiteer|pak|nu|tijdelijk\\p{L}*|extra|met)(?: \\p{L}+){0,4} korting(?! waar)',
    '(?:introductie|actie|kennismakings|vrienden|stunt|bodem|vroegboek|najaars|zomer)(?:prijs|prijzen|aanbieding|korting|actie|tarief)\\p{L}*',
    '(?:speciale|unieke|mooie|exclusieve|tijdelijke|interessante|aantrekkelijke|scherpe|fantastische|geweldige) (?:aanbieding|actie|deal|kans|korting|prijs|prijzen|tarieven|voorwaarden)',
    '(?:unieke?|revolutionaire?|baanbrekende?|ongeëvenaarde?|geweldige?|fantastische?|innovatieve?|bewezen|ideale|beste|perfecte) (?:formule|product|producten|oplossing|oplossingen|methode|concept|aanpak|systeem|service|pakket|dienst|diensten|dienstverlening)',
    '(?:laagste|scherpste|beste|voordeligste) (?:prijs|prijzen|tarief|tarieven|prijs-kwaliteit\\p{L}*|deal)',
    'topkwaliteit|prijs-kwaliteit|niet goed,? geld terug|geld-terug\\p{L}*|vrijblijvende (?:proef|demo|intake)|gratis (?:proef\\p{L}*|intake|scan|quickscan|demo|advies|kennismaking\\p{L}*|maand|training)|gratis en vrijblijvend|(?:tweede|eerste|derde) (?:\\p{L}+ )?gratis',
    'marktleider|toonaangevend|nummer (?:één|een|1)(?= in| van| op)|(?:wij|we|hij|zij|het|ze) (?:is|zijn) de (?:beste|grootste|goedkoopste|snelste|specialist|enige|nummer)',
    'garande(?:ert|ren|er)|gegarandeerd|(?:hoogste|hoger|beter) rendement|verdubbel\\p{L}*|(?:meer|hogere|extra) (?:omzet|winst)(?= voor| in| met)|je leven verandert',
    "(?:bespaart?|besparen|scheelt|bespaar)(?: \\p{L}+){0,3} (?:tot|wel|minstens|flink|duizenden)(?: (?:wel |zo'n )?\\d+ ?(?:%|procent|euro))?|tot (?:wel )?\\d+ ?(?:%|procent) (?:bespaart?|besparen|minder|lager|goedkoper)",
    'ontzorg(?:en|t)|totaaloplossing|profiteer|sla (?:nu )?(?:je|uw) slag|mis (?:deze|dit|die) (?:kans|aanbod|aanbieding) niet',
    '(?:boek|bestel|koop|meld (?:je|u) (?:nu )?aan|schrijf (?:je|u) (?:nu )?in|reserveer|klik) (?:nu|vandaag|direct|snel|hier)',
    `wist (?:je|u|jij) dat ${us}(?: \\p{L}+){0,4} (?:verkopen|verkoop|aanbieden|leveren|verzorgen|doen|hebben|maken|geven)`,
    'meer (?:klanten|omzet|winst|rendement|leads)|\\d+ ?(?:%|procent) meer|(?:onze|de) (?:actie|aanbieding|kortingsactie|uitverkoop)(?! van)|gratis (?:verzending|verzonden|levering|cadeau|geschenk)|(?:krijg|spijt) (?:je|u) (?:er )?geen spijt|geen spijt',
    '(?:ons|onze|een) (?:uitgebreide |ruime |complete |brede |nieuwe )(?:assortiment|collectie|aanbod|productlijn|dienstverlening)|wij zijn (?:goedkoper|beter|sneller)|(?:goedkoper|beter|sneller) dan (?:jullie|je|uw) (?:huidige|de)|speciaal voor (?:jou|u|jullie)(?= hebben| heb|:| een)|voor slechts|vanaf (?:slechts )?€|nu (?:slechts|maar|voor) €?\\d',
    '(?:onze|mijn) (?:webshop|aanbieding\\p{L}*|actie|nieuwste (?:product|collectie)\\p{L}*)',
  ),
  'follow-up-as-sales': cueOf(
    `(?:stuur|sturen|bijgevoegd|bijlage|hierbij|toesturen|bijgaand|maak|maken|mag|uitbrengen|opstellen|doe|plannen|inplannen|geven|langskomen|laten zien|voor|met|wil je|wilt u)(?: \\p{L}+){0,7} (?:onze|mijn|een|de|alvast)(?: \\p{L}+){0,3} ${offerOfUs}(?! van (?:hem|haar|hen|de school))`,
    '(?:voorstel|aanbod|plan) met (?:onze|mijn) (?:tarieven|prijzen)|(?:onze|mijn) (?:tarieven|prijzen|prijslijst|brochure|folder|catalogus|offerte)',
    `(?:scherp|mooi|goed|vrijblijvend|passend|interessant) (?:aanbod|voorstel)|aanbod (?:doen|sturen|maken)|aanbieding (?:voor|doen|sturen|maken)`,
    `(?:laten zien|tonen|vertellen|uitleggen|presenteren|toelichten|kijken|bespreken|kennismaken met|meer weten over|interesse in|gebruik(?:maken)? van)(?: \\p{L}+){0,3} (?:wat|hoe) (?:wij|we|ons bedrijf|ons bureau|ik|onze \\p{L}+)(?: \\p{L}+){0,6}`,
    `(?:wat|hoe) (?:wij|we|ons bedrijf|ons bureau|ons team|onze \\p{L}+|ik)(?: \\p{L}+){0,2} (?:voor|bij) (?:je|jou|jullie|u|uw \\p{L}+|jouw \\p{L}+)(?: \\p{L}+){0,2} (?:kan|kunnen|mag)?(?: \\p{L}+)? ?(?:doen|betekenen)`,
    `(?:wat|hoe) (?:wij|we|ons bedrijf|ons bureau|ons team|ik) (?:voor (?:je|jou|jullie|u)(?: \\p{L}+){0,3} )?(?:kunnen|kan) (?:betekenen|doen|helpen|leveren)|van dienst (?:kan|kunnen) zijn`,
    '(?:onze|mijn|ons) (?:diensten|producten|dienstverlening|assortiment|pakket|pakketten|oplossing|oplossingen|software|systeem|trainingsaanbod|aanbod|abonnement\\p{L}*|mogelijkheden)',
    `(?:wij|we|ons bureau|ons bedrijf|ik) (?:help|helpen|helpt|ondersteun\\p{L}*|adviseer\\p{L}*|begeleid\\p{L}*|lever|leveren|verzorgen|bied|bieden|verkoop|verkopen)(?: \\p{L}+){0,3} (?:bedrijven|organisaties|ondernemers|klanten|teams|winkels|mensen) (?:zoals|als|net als) (?:die van |dat van )?(?:jou|jullie|u|uw|jouw|het jouwe)`,
    '(?:vrijblijvend|gratis|kosteloos)(?:e)? (?:\\p{L}*gesprek|\\p{L}*afspraak|\\p{L}*sessie|kennismaking|advies|proefles|intake|analyse|check|workshop)|(?:heb|hebt|heeft|mocht) (?:je|u|jullie) (?:hier |daar )?(?:interesse|belangstelling)|(?:afspraak|langskomen|langs komen|langs|bellen|laten zien)(?: \\p{L}+){0,3} om (?:het|je|dit|u|jullie|de mogelijkheden)(?: \\p{L}+){0,3} (?:te laten zien|laten zien|te bespreken|te presenteren|uit te leggen)',
    '(?:de|onze) mogelijkheden (?:te )?(?:bespreken|doornemen|laten zien)|(?:pagina|post|bericht) (?:te )?liken|nieuwsbrief (?:delen|abonneren)|(?:offerte|prijsopgave|aanbieding) (?:te )?(?:mogen )?(?:sturen|maken|uitbrengen|doen)|(?:overstappen|overstap) naar ons|(?:leverancier|partner) (?:voor|van) (?:jullie|u|je) (?:zijn|worden)',
    '(?:ook )?klant (?:bij ons )?(?:te )?worden|klant van ons|in zee (?:te )?gaan|een proefperiode|zaken (?:met elkaar )?(?:te )?doen|zaken te kunnen doen|(?:nieuwe )?opdracht voor (?:ons|mij)|(?:wil|wilt) (?:je|u) (?:ook )?(?:bestellen|kopen|afnemen)',
  ),
  'asks-for-job': cueOf(
    '(?:heb (?:je|jij)|hebt u|heeft u|hebben (?:jullie|je)|is er|zijn er|weet (?:je|jij|u)|kent? (?:je|jij|u))(?: \\p{L}+){0,5} (?:vacatures?|baan|banen|baantje|functies?|openingen|plek voor mij|stageplek)',
    '(?:openstaande|passende|vrije|geschikte) (?:vacatures?|functies?|posities?|plek)|vacatures? (?:voor mij|open)|(?:vacature|functie|plek|baan|positie)(?: \\p{L}+){0,4} vrij ?(?:komt|komen|is)',
    '(?:functie|plek|vacature|baan)(?: \\p{L}+){0,3} (?:vrijkomen|vrijkomt|ontstaat|ontstaan)',
    'op zoek (?:ben )?naar (?:een )?(?:\\p{L}+ )?(?:baan|werk|functie|betrekking|uitdaging|job)|(?:zoekt?|zoeken) (?:een |naar )?(?:nieuwe |vaste |leuke |andere )?(?:baan|werk|functie|uitdaging|job|betrekking)',
    "sollicit(?:eren|eer|atie|atiebrief)|(?:mijn|m'n) (?:cv|curriculum|motivatiebrief)|(?:cv|curriculum)(?: \\p{L}+){0,3} (?:bijgevoegd|bijlage|toe|mee)|bijlage(?: \\p{L}+){0,4} cv",
    '(?:mij|me) (?:\\p{L}+ ){0,3}?(?:aannemen|in dienst|inhuren|gebruiken|aan een baan|aan werk|aan de slag)|(?:baan|plek|plaats|functie|positie|werk|rol) voor (?:mij|me)(?! gezocht)',
    '(?:bij|voor) (?:jullie|u|uw \\p{L}+|jouw \\p{L}+|je \\p{L}+)(?: bedrijf| organisatie| team)? (?:graag )?(?:komen |kan komen |kunnen |aan de slag |kom )(?:te )?(?:werken|gaan|kan|beginnen)|in dienst (?:te )?(?:komen|treden|nemen)',
    '(?:per|vanaf|met ingang van) (?:direct|\\d+ \\p{L}+|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende \\p{L}+|nu) (?:weer )?beschikbaar|beschikbaar (?:per|vanaf)|in (?:uw|jullie|je|jouw) (?:team|bedrijf|organisatie|zaak|winkel) (?:komen |te komen |aan de slag |willen |mogen |kunnen )?(?:te )?werk(?:en)?|(?:voor|bij) (?:jullie|u|je|jou)(?: \\p{L}+){0,2} (?:te )?(?:komen |mogen |kunnen )werken|(?:nog )?(?:mensen|iemand|personeel|handen|collega\\p{L}*) (?:nodig|tekort|zoeken|zoekt)(?=[^.]*\\?)',
    '(?:iets|plek|plaats|wat) (?:op|bij|in|binnen) (?:jullie|uw|je|jouw)(?: \\p{L}+){0,2} (?:vrijkomt|vrij komt|beschikbaar komt|vrijkomen)|(?:vrijkomt|vrij komt)(?= bij| op|,| dan)|(?:kans|mogelijkheid) (?:krijg|krijgen|geven) om (?:bij|voor) (?:jullie|u)|sollicitatiegesprek|(?:werk|baan|stage) (?:te )?(?:vinden|vind|krijgen)(?= bij)|(?:sta|kom) (?:ik )?in aanmerking|mij (?:als|voor) (?:de|een|die) (?:functie|vacature|baan)|(?:zou|wil) ik (?:heel )?graag (?:voor|bij) (?:u|jullie|je)(?: \\p{L}+){0,2} werken',
    'goed woordje|(?:per direct|direct|meteen) (?:beschikbaar|beginnen)|beschikbaar voor werk|houd ik (?:me|mij) aanbevolen|aanbevolen voor(?: \\p{L}+)? (?:werk|functie)|openstaande functies|werk (?:hebt|heeft) voor mij|aan (?:een )?(?:baan|werk) (?:te )?helpen|mij als (?:nieuwe )?(?:collega|medewerker)',
  ),
  pressure: cueOf(
    'laatste (?:kans|plek|plaats|plekken|plaatsen|dag|waarschuwing|oproep)|op ?= ?op|op is op|nu of nooit|wees (?:er )?snel|anders is het te laat',
    `(?:alleen|slechts|enkel|nog)(?: \\p{L}+){0,3} (?:geldig )?tot (?:en met )?${day}|geldt (?:alleen |maar )?(?:tot|nog)|geldig tot|aanbod vervalt|verloopt ${day}`,
    `(?:uiterlijk|ten laatste) (?:op )?(?:${day}|\\d+|binnen|om)|vóór ${day}|(?:antwoord|reageer|beslis|laat|reactie|hoor|horen|weten|nodig)(?: \\p{L}+){0,5} (?:voor|binnen) (?:${day}|\\d+ (?:uur|dagen)|24 uur|een uur)`,
    'nog maar (?:één|een|\\d+|enkele|een paar|twee|drie) (?:plek|plekken|plaats|plaatsen|stuks|dagen)|houd ik (?:\\p{L}+ )?(?:een |je )?plek (?:voor je )?vast|(?:als je|beslis je|besluit je|teken je)(?: \\p{L}+){0,2} (?:deze week|vandaag|nu)|zeg (?:nu |snel )(?:snel )?ja|zeg (?:nu|snel)',
    'per omgaande|dringend|zo snel mogelijk (?:een )?(?:antwoord|reactie|horen|reageren|bevestigen|laten weten)|(?:antwoord|reageer|bel|beslis) (?:nu|meteen|direct|onmiddellijk|alsjeblieft nu)|(?:nu|meteen|direct|vandaag nog) (?:een )?(?:beslissing|beslissen|reageren|antwoord(?:en)?|tekenen)',
    '(?:niet|geen nee) (?:kunnen |mogen )?(?:weigeren|zeggen)|kunt? (?:me |mij )?(?:dit|dat|het) (?:me |mij )?niet (?:weigeren|maken)|geen nee|(?:moet|móét) (?:dit|echt|nu|hem|haar|absoluut|gewoon)|ik reken (?:er ?op|op je)',
    'beloofd te (?:reageren|bellen|antwoorden|komen|mailen)|(?<!ik )had (?:je |jij )(?:toch )?beloofd|je (?:hebt|had) (?:het |me )?(?:toch |nog )?beloofd|(?:meer|beter|anders|iets anders|wel wat) van (?:je|jou|u|jullie) (?:had )?verwacht|teleurgesteld|teleurstellend|valt (?:me|mij) (?:van je )?tegen|jammer dat je (?:niet|nooit|nog)',
    '(?:al |nu )+(?:\\p{L}+ ){0,2}(?:keer|maal|mails?|berichten) (?:\\p{L}+ )?(?:gemaild|gebeld|geschreven|gevraagd|herinnerd|geappt|gestuurd|geprobeerd|benaderd)|(?:tweede|derde|vierde|vijfde|zoveelste|laatste) (?:keer dat|herinnering|mail|bericht|bericht|verzoek|poging)|(?:herinner|herinnering|herhaal)(?: \\p{L}+){0,3} (?:nogmaals|opnieuw|weer|nog een keer|nog eens|voor de)|nogmaals (?:mijn|een|deze|het verzoek)',
    '(?:nog steeds|nog altijd|maar) (?:niets|niks|geen (?:antwoord|reactie|bericht|mail)|op (?:je|jouw|uw) (?:antwoord|reactie))|nog (?:steeds )?(?:niets|niks) (?:van je |van u |van jou )?(?:gehoord|vernomen)|wacht (?:al|nog)(?: \\p{L}+){0,4} op (?:je|jouw|uw)|waarom (?:reageer|antwoord|bel|hoor) (?:je|ik)|(?:je|u) (?:reageert|antwoordt) (?:maar )?niet',
    '(?:als|mocht) ik (?:\\p{L}+ ){0,3}(?:niets|niks|geen)(?: \\p{L}+){0,3} (?:hoor|horen|ontvang|krijg)|ga ik ervan ?uit dat|lees (?:je|jij) (?:je|mijn)|(?:ook |gisteren |vorige week |eerder )+al (?:ge(?:appt|maild|beld|vraagd|schreven|stuurd)|een (?:mail|bericht|app))|(?:al|nu) (?:twee|drie|vier|vijf|tien|\\d+) (?:dagen|weken|maanden)(?: \\p{L}+){0,3} (?:gewacht|wacht|niets|geen)|(?:hoe|waarom) (?:lang|duurt) (?:moet|het)',
    '(?:iedereen|alle anderen|de rest) (?:heeft|hebben|doet|gaat) (?:al|ook|wel)|(?:anders|zo niet|dan)(?: \\p{L}+){0,4} (?:naar een ander|aan een ander|de plek weg|te laat|mis je)|dat is het minste|ik kan (?:je|het) niet (?:meer )?(?:vasthouden|garanderen)|tijd(?:elijk|gebrek)? dringt|de tijd dringt|kom op,|toe nou|het is (?:nu of|hoog tijd)|voor je het weet|wacht niet (?:te )?lang',
    'na alles wat|verschuldigd|(?:sta|staat) (?:nog )?(?:bij me )?in het krijt|schuldig (?:bent|voelen)|in de steek|laat (?:me|mij) (?:niet )?(?:zitten|vallen)|(?:je|u) bent (?:het )?(?:me|mij) (?:wel )?(?:iets|wat) schuldig|ik heb (?:ook )?(?:zoveel|zo veel|toch ook)(?: \\p{L}+){0,3} voor (?:je|jou) gedaan',
  ),
};
