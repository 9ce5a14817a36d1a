import { type Cue, cue } from './cue.ts';

const about = (source: string): Cue => cue('about', 'them', source);
const none = (source: string): Cue => cue('none', 'them', source);

/** Statements about a person, which end what came before, and things that need not be done. */
export const otherCues: readonly Cue[] = [
  about(
    '(?:hij|zij|ze) (?=(?:is|was|werkt|woont|komt|heet|runt|zit|doet|maakt|leidt|geeft|bouwt|verkoopt|houdt|schrijft|ontwerpt|heeft (?:een|zijn|haar)|werkte) )',
  ),
  about(
    '(?:he|she|they) (?=(?:is|was|are|were|works|runs|lives|comes|owns|leads|makes|sells|teaches|builds|designs|writes|manages|used to|has (?:a|an|his|her)|just|now|recently|founded|started|heads) )',
  ),
  about("(?:he|she)(?='s )"),
  about('(?:en |and )?(?:i |ik )?(?=(?:told|vertelde|zei tegen|said to) )'),
  none(
    '(?:(?:ik|je|jij|hij|zij|ze|we|wij) )?{a}(?:hoef|hoeft|hoeven|hoefde) (?:(?!maar|alleen)[\\p{L}]+ ){0,4}?(?:niet|geen|niets|niks)(?: (?:meer|te|om))?(?![\\p{L}])',
  ),
  none('(?:had|hadden|hebben) het {a}over (?!(?:ons|onze|die|de keer|toen)\\b)'),
  none(
    '(?:(?<!people )talked|chatted|raved|told me(?: all)?|joked|laughed) about (?=(?:his|her|their|a|the)\\b)',
  ),
  none('(?:hoef|hoeft) (?:ik|je|hij|zij|ze) '),
  none('{t}{a}(?:zou|zal|gaat|zouden) {a}(?:er|erover|daarover) {a}(?:over )?(?:na)?denken(?![\\p{L}])'),
  none("(?:he|she|they)(?:'ll| will| would|'d) (?:think about it|have a think|sleep on it)(?![\\p{L}])"),
  none("(?:there's |there is )?no need (?:for (?:me|him|her) )?to "),
  none(
    "(?:i|he|she|they|we|you)? ?(?:don't|doesn't|didn't|do not|does not|did not|needn't|need not) (?:have to|need to|want me to|want to|expect me to|be)?(?![\\p{L}])",
  ),
  none("(?:i|he|she|they|we) (?:can't|cannot|couldn't) (?:promise|send|make)(?![\\p{L}])"),
  none(
    '(?:niet|niets|niks) (?=(?:\\p{L}+ )?(?:bellen|mailen|sturen|appen|terugbellen|opvolgen|toezeggen|beloven|nabellen)(?![\\p{L}]))',
  ),
  none(
    "(?:please )?(?:don't|do not|never) (?=(?:call|email|mail|text|send|follow|contact|phone|ring|write)\\b)",
  ),
  none(
    '(?:niets|niks|geen) (?:beloofd|afgesproken|toegezegd|afspraken)|no promises(?: made)?|nothing promised|geen (?:vraag|vragen|hulpvraag|beloftes)',
  ),
  none('(?:moet ik|ik moet) {a}(?:dat )?(?:onthouden|weten)(?![\\p{L}])'),
];
