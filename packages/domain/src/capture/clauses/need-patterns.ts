import { type ClausePattern, clausePattern } from './clause-pattern.ts';

const need = (source: string): ClausePattern => clausePattern('ask', source);
const be = "(?:is|are|was|were|he's|she's|they're|been|being|feels|feeling|gets|got|and|still)";
const verbless = '(?:vinden|krijgen|werven|strikken|bereiken|betalen)';

/** What somebody lacks, is stuck on or would be helped by, said with the verb and what goes with it. */
export const needPatterns: readonly ClausePattern[] = [
  need(
    '(?:zit|zitten|zat|zaten) (?:omhoog|verlegen|krap|klem|vast|te springen|te wachten|(?:daar |er )?(?:een beetje )?in (?:zijn|haar|hun) maag) (?:met|om|in|op|qua) ',
  ),
  need('(?:zit|zitten|zat) (?:zonder|krap in|dringend om) '),
  need('(?:staat|staan) te (?:springen|trappelen) (?:om|op) '),
  need('(?:loopt|lopen|liep|liepen|zit|zitten|draait|draaien) (?:vast|stuk|dood) (?:op|met|in|bij) '),
  need('(?:loopt|lopen|liep) (?:aan )?tegen (?<x>.+?) (?:aan )?(?=$)'),
  need('(?:worstelt|worstelen|worstelde|kampt|kampen|tobt|stoeit|stoeien|puzzelt|puzzelen|klungelt) met '),
  need('(?:hunkert|snakt|smacht|hengelt|vist|hunkeren|snakken|popelt) (?:naar|om) '),
  need('komt? (?:moeilijk|lastig|slecht|niet|nauwelijks) aan (?<x>(?!toe).+)'),
  need('(?:komt|komen|kwam) (?:er )?niet uit (?:met )?'),
  need(
    '(?:heeft|hebben|had|hadden) (?:(?:veel|nogal wat|grote|de grootste) )?(?:moeite|problemen|gedoe|kopzorgen|hoofdpijn) (?:met|om|van|over) ',
  ),
  need(
    '(?:heeft|hebben|had|hadden) (?:te weinig|een tekort aan|gebrek aan|onvoldoende|niet genoeg|nog geen|nog steeds geen|niemand die|niemand voor|niemand om) ',
  ),
  need('(?:weet|weten) niet (?<x>(?:hoe|wie|waar|welke|wat voor) .+)'),
  need(
    '(?:krijgt|krijgen|kreeg|heeft|hebben) (?<x>(?!(?:me|mij|ons|er|het) ).+?) (?:maar )?niet (?:rond|voor elkaar|vol|gevuld|verkocht|van de grond|aan de praat|op orde|geregeld|ingevuld|bezet|voor mekaar)',
  ),
  need(
    `(?:kan|kunnen|kon|konden) (?:maar |nergens |gewoon )*(?<x>(?:geen|niemand|nergens|moeilijk) .+?) ${verbless}`,
  ),
  need(
    '(?:vindt|vinden|vond) (?:maar |nergens )*(?:geen|niemand|moeilijk|lastig|nauwelijks|nergens) (?<x>.+)',
  ),
  need('(?:kan|kunnen|zou|zouden|kon) (?<x>.+?) (?:kunnen |goed |heel goed )*gebruiken'),
  need('(?<x>(?:\\p{L}+ ){1,4})ontbreekt? (?=$|bij)'),
  need(
    '(?:wou|wilde|wilden|wil|willen|vroeg|vroeg zich af|vroegen) (?:weten )?of (?:wij|we|ik) (?:misschien )?(?<x>.+?) (?:kennen|ken|weten|weet|hebben|heb|wisten|kenden|hadden) (?<rest>.*)',
  ),
  need('(?:wou|wouden) (?<x>weten .+)'),
  need(
    '(?:benieuwd|nieuwsgierig|curious|vroeg zich af|vraagt zich af) (?:about )?(?<x>(?:hoe|wat|of|waar|welke|wie|how|what|whether|if|who|where) .+)',
  ),
  need(
    '(?:verzamelt|verzamelen|spaart|sparen|werft|werven|ronselt|scout|wenst|ontbeert|behoeft|mist|missen|miste) (?!elkaar|ons|hem|haar)',
  ),
  need(
    '(?:is|zijn|was) (?:hard |dringend |wel )?(?:toe aan|uit op|gebaat bij|gebaat met|geholpen met|blij met|gek op het vinden van|bezig met het zoeken naar|naarstig naar|verlegen om|in de markt voor) ',
  ),
  need('(?:houdt|houden) zich (?:van harte )?aanbevolen(?: voor)? '),
  need('(?:breekt|breken) zich het hoofd over '),
  need(
    '(?:wil|willen|wilde|zou) (?:een keer |eens )?(?<x>(?:een keer )?(?:sparren|van gedachten wisselen|advies|meelopen|meekijken|proeven|langskomen bij ons|afkijken)(?: .+)?)',
  ),
  need(`(?:${be} |(?<=^ ))(?:in )?(?:short|low|light|thin) (?:of|on) `),
  need('(?:runs?|running|ran) (?:low|short|out) (?:on|of) '),
  need(
    `(?:${be} |(?<=^ ))(?:out of|down (?=an? )|missing|lacking|stuck (?:on|with|for)|snowed under with|at a loss (?:about|with|for|over|as to)|crying out for|desperate (?:for|to)|after|collecting|gathering|chasing|sourcing|on the (?:hunt|prowl|lookout|scrounge) for|in a bind (?:over|about|with)|wondering(?: about)?|pulling (?:his|her|their) hair out over|tearing (?:his|her|their) hair out over|losing sleep over|itching to|dying to|begging for) `,
  ),
  need(
    '(?:struggles?|struggling|struggled|wrestles?|wrestling|grapples?|grappling|battles?|battling) (?:with |to (?:find |get |fill |recruit )?|for |finding |getting )',
  ),
  need(
    '(?:has|have|having|had|got) (?:real |terrible |endless |a lot of |some )?(?:trouble|difficulty|problems?|a problem|issues|a hard time|no luck|headaches) (?:with |finding |getting |over |recruiting |filling )',
  ),
  need(
    "(?:can't|cant|cannot|can never|couldn't|could not|can not|never manages to|failed to|unable to|hasn't managed to) (?:seem to )?(?:find|get hold of|source|recruit|fill|work out|figure out|make head or tail of|lay (?:his|her|their) hands on|get|hire|keep|crack|solve|sort) (?!over|away|enough of|back|in touch|through)",
  ),
  need(
    "(?:hasn't|haven't|has not|doesn't have|don't have|has no|have no|no) (?:got )?(?<x>(?:any(?:one|body|thing|where)?|somewhere|a|an|enough|somebody|someone|nobody)? ?(?:[\\p{L}'-]+ ){0,4}?(?:to (?!do |be |offer|sell|speak|the )|who |for (?:his|her|their|the) ).+)",
  ),
  need(
    '(?:has|have) no (?<x>(?!(?:time|interest|idea|need|questions?|plans?|children|kids|budget|money|wish|intention|opinion|problems?|objections?|website|card|phone|email|news|job|work|room|space|asks?|wishes|requests?|doubt|hurry|rush|more|one|such)(?![\\p{L}]))(?:[\\p{L}-]+ ?){1,3}) (?=$)',
  ),
  need('(?:heeft|hebben) (?<x>(?:geen|niemand) (?:[\\p{L}-]+ ){0,3}?(?:die|dat|om|groot genoeg|waar) .+)'),
  need("(?:hasn't|haven't|has not|have not|has yet to|have yet to|never) (?:found|find) "),
  need(
    '(?:has|have|had|got|and|with) (?<x>(?:nobody|no one|no-one|nowhere|too few|not enough|hardly any) (?!knows|came|else was|was|is).+)',
  ),
  need(
    "(?:would|'d|could|he'd|she'd|they'd|might) (?:really )?(?:value|welcome|appreciate|benefit from|be grateful for|be glad of|be helped by|kill for|give anything for|give (?:his|her|their) right arm for|do with|use|not say no to|jump at|pay good money for) ",
  ),
  need("wouldn't (?:say no to|mind (?=an? )) ?"),
  need('(?:lacks|requires|craves|misses|chases|collects|gathers) (?!us|me|him|her)'),
  need('(?:wants|wanted) (?<x>(?:somewhere|someone|somebody|something|anyone) .+)'),
  need('(?:thinking of|toying with|mulling over|pondering) (?<x>(?:hiring|buying|finding) .+)'),
];
