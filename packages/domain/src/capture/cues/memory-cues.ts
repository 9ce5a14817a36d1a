import { type Cue, cue } from './cue.ts';

const both = (source: string): Cue => cue('memory', 'them', source);

/** Things to bring up together again (P5). A clause that tells of `we` keeps its words; after `weet je nog van` only what follows. */
export const memoryCues: readonly Cue[] = [
  both('weet (?:je|jij|u|zij|ze|hij)(?: het)? nog(?: wel)?(?:[,:]| van| toen| dat| hoe| die keer)*:? '),
  both('weten (?:jullie|we|ze) nog(?: wel)?(?: van| toen| dat| hoe)? '),
  both('(?:gedeelde |gezamenlijke |mooie |leuke )?herinnering(?:en)?(?: aan| samen)?(?: ?: | (?=aan |van ))'),
  both('(?:herinnering aan |herinneren (?:ons|zich) |herinnerde (?:mij|me|zich) (?:aan )?|herinnerden ons )'),
  both('(?:haalden?|halen) (?:samen )?herinneringen op (?:aan|over) '),
  both(
    '(?:ik {a}ken|ken ik|kennen|ken) (?:haar|hem|hen|ze|elkaar) (?:nog )?(?<from>)(?:van|uit) (?!de borrel)',
  ),
  both(
    '(?<from>)(?:we|wij) (?:{a})(?:hebben (?:ooit|vroeger|samen|toen|allebei|beiden|jaren|ons|nog|destijds)|zaten|waren|liepen|deden|gingen|studeerden|werkten|speelden|reden|woonden|kampeerden|zeilden|fietsten|schaatsten|zongen|voetbalden|hockeyden|roeiden|haalden|kenden elkaar|kennen elkaar|leerden elkaar|ontmoetten elkaar|stonden|verdwaalden|dansten|reisden|wonnen|verloren|vierden|aten|dronken|beklommen|zwommen|groeiden|organiseerden|bouwden|maakten|trokken|volgden|misten|strandden|lachten|misten|sliepen) ',
  ),
  both(
    "(?<from>)(?:(?:ooit|vroeger|destijds|toen|vorig jaar|jaren geleden|indertijd|in \\d{4}) )?(?:samen|allebei|beiden|met z'n tweeen) [^.;!?\\n]{2,80}?(?<![\\p{L}])(?:ge(?!bruiken|nieten|loven|beuren|lden|raken|ven\\b)\\p{L}{3,}|geweest|gedaan|gelopen|verdwaald|beklommen|bezocht|meegemaakt|ontmoet|begonnen)(?![\\p{L}])",
  ),
  both(
    '(?:lachten|gelachen|moesten lachen|(?:had|hadden|hebben) het|gehad|praatten|gepraat|bijgepraat|kletsten|gekletst) {a}(?:samen )?(?:om|over) (?=(?:die keer|toen|vroeger|de tijd|dat we|hoe we|ons|onze)\\b)',
  ),
  both(
    '(?<from>)(?:we|wij) (?:hebben|hadden) (?=[^.;!?\\n]{0,60}(?<![\\p{L}])(?:gelachen|gehuild|gezongen|gedanst|gespeeld|gezeten|gestudeerd|gewoond|meegemaakt)(?![\\p{L}]))',
  ),
  both('(?:we|wij) {a}(?:lachten|hebben {a}gelachen|moesten {a}lachen) {a}(?:samen )?(?:om|over) '),
  both('(?:anekdote|memory|memories|shared memory|geheugensteun|weetje)(?: ?:| of) '),
  both('(?:do you )?(?:still )?remember(?:s|ed|ing)?(?:[,:]| when| that| the time| how| our)*:? (?!to )'),
  both(
    '(?:{s}{b})?(?:reminisced|laughed|joked|talked|chatted|went on) about (?=(?:the time|when|our|the old|that|how we)\\b)',
  ),
  both('we {b}(?:reminisced|laughed|had a laugh|joked) about '),
  both(
    '(?<=(?:gepraat|praatten|gekletst|gelachen|lachten) [^.;!?\\n]{2,50} )over (?=(?:die keer|toen|vroeger|de tijd) )',
  ),
  both(
    '(?<=(?:talked|chatted|laughed|reminisced|joked|chat) [^.;!?\\n]{2,50} )about (?=(?:the time|that time|when|the old days|how we)\\b)',
  ),
  both('reminded (?:me|us|each other) of '),
  both(
    '(?<from>)we (?:both |once |all |first |also |had |have |ve |used to |even )*(?:ran|met|went|studied|worked|were|shared|played|climbed|used to|sailed|rowed|hiked|sang|danced|lived|travelled|traveled|cycled|skated|swam|did|got|attended|graduated|sat|survived|built|won|lost|grew up|served|flew|drove|camped|crossed|saw|watched|know each other|knew each other|go back|go way back|skied|missed|celebrated|organised|organized|started|taught|wrote|love|loved|organise|finished|rode|stood|slept) ',
  ),
  both('(?<from>)we (?=(?!are|can|could|should|will|need|want)[^.,;!?\\n]{3,60}\\btogether\\b)'),
  both(
    '(?<from>)(?:and i|en ik) (?:both |once |all |first |hebben |had |have )*(?:shared|ran|studied|worked|were|played|climbed|used to|sailed|rowed|sang|danced|lived|travelled|traveled|cycled|swam|got|attended|graduated|survived|built|won|lost|grew up|served|camped|go way back|go back|samen|ooit|vroeger|zaten|waren|liepen|studeerden|werkten|speelden|woonden|deelden|wonnen|verdwaalden|reisden) ',
  ),
  both('(?<from>)used to (?=[^.,;!?\\n]{0,60}\\b(?:with (?:my|me|us|our)|together)\\b)'),
  both(
    '(?<from>)(?:studied|worked|played|went to school|grew up|ran|sailed|travelled|lived|served|trained) (?:with me|together)(?![\\p{L}])',
  ),
  both(
    '(?<from>)(?:old |former )?(?:school friend|classmate|college friend|studiegenoot|klasgenoot|jaargenoot|huisgenoot|ex-colleague|ex-collega|oud-collega|former colleague)s? (?:of mine )?(?:from|van|uit) (?!(?:sem|mijn|haar|zijn|my|his|her)\\b)',
  ),
  both(
    '(?<from>)(?:(?:was|waren|were) )(?=(?:ooit |toen |vroeger |jarenlang |once )?(?:onze|mijn|my|our) (?!(?:enige|only|first|eerste|beste)\\b)\\p{L}{4,})',
  ),
  both(
    '(?<=(?:^|[.,;:–-] ?|(?:en|and) ))(?<from>)(?:zijn|haar|hun|his|her|their) (?=[^.;!?\\n]{3,60} (?:hetzelfde|dezelfde|same) [^.;!?\\n]{2,40} (?:als|as) (?:ik|wij|we|mij|ons|die|de mijne|mijn|onze|i|we|me|us|mine|my|our)(?![\\p{L}]))',
  ),
  both(
    '(?:who|whom|die) (?<from>)(?=(?:i|we|ik|wij) (?:last |once |first |ooit |nog |toen |vroeger |laatst )*(?:saw|knew|know|shared|worked with|studied with|sat next to|ken|kende|kennen|zag|ontmoette|ken van)(?![\\p{L}]))',
  ),
  both(
    "(?:ik {a}ken|ken ik) (?!(?:haar|hem|hen|ze|iemand|een|de|het)\\b)(?:[\\p{L}'-]+ ){1,3}?nog (?<from>)(?:van|uit) ",
  ),
  both('i know (?:him|her|them) (?<from>)from (?!the borrel)'),
];
