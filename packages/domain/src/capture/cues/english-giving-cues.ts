import { type Cue, cue } from './cue.ts';

const them = (source: string): Cue => cue('offer', 'them', source);
const eager =
  "{s}(?:{be}{b}(?:keen|eager|happy|glad|willing|ready|hoping|delighted|itching|dying) |{b}(?:wants|want|wanted|hopes|fancies|would like|would love|would be happy|would be keen|would be glad) |(?:he|she|they)'d (?:like|love|be happy|be keen|be glad) )(?:to )";
/** What somebody would like to do that brings us nothing: `would love to see our workshop` is what they look for. */
const receiving =
  '(?:see|meet|visit|hear|know|read|use|borrow|have|buy|join|get|learn|try|talk|speak|attend|rent|follow|test|taste|interview|ask|pick|call|work|come|be|find|go|watch|copy|receive|hire|understand|discuss|adopt|leave|sell)';
const lending = '(?:lending|loaning|donating|gifting|sponsoring|lends|loans|donates)';
const notOffered =
  '(?:question|questions|message|proposal|idea|problem|news|request|invoice|surprise|complaint)';

/** What somebody gives, lends or does for us, in English: `is lending us`, `volunteered to`, `can spare`. */
export const englishGivingCues: readonly Cue[] = [
  them(
    `{s}{be}{b}(?:giving|letting|${lending}) {b}(?:us|me) (?![^.;!?\\n]{0,40} (?:tomorrow|sat|sun|mon|tue|wed|thurs?|fri)(?![a-z])|know|a (?:hard|ring|call|lift))`,
  ),
  them(`{s}{be}{b}${lending} {b}(?=(?:his|her|their|the|a|an|some|two|three)\\b)`),
  them(
    "{s}{b}(?:(?:has|have|had|'s|'ve) )?{b}(?:kindly |generously |very kindly )?(?:volunteered|offered)(?: (?:me|us|himself|herself|themselves))?(?: to)? ",
  ),
  them('{s}{be}{b}(?:can|could|might|may|able to|happy to|willing to|prepared to) {b}spare (?:(?:us|me) )?'),
  them(
    `${eager}(?<from>)(?:get involved|pitch in|chip in|muck in|lend a hand|lend us|contribute|support (?:us|our)|give (?:us|something back))(?![\\p{L}])`,
  ),
  them(`${eager}(?:help|assist)(?: us| me)?(?: out)? (?:with|on) (?!(?:his|her|their) )`),
  them(
    `${eager}(?<from>)(?!${receiving}(?![\\p{L}]))\\p{L}{3,} (?:(?:for|with|to) )?(?:us|our|me|my)(?![\\p{L}])`,
  ),
  them(
    '{s}{be}{b}(?:free|available|around|on hand|on standby) to (?<from>)(?!(?:a|any|all|the|good|talk|meet|chat|speak|come|be|go|join|attend|discuss|see|catch)\\b)(?=\\p{L})',
  ),
  them(
    `{s}{b}(?:has|have|had) {b}(?:got )?(?<lead>(?!(?:a |an |some |no |the )?(?:\\p{L}+ )?${notOffered}(?![\\p{L}]))(?:(?!(?:nothing|no|and|but|he|she|they|to|who|been)\\b)[\\p{L}\\p{N}-]+ ){1,6}?)for (?:us|me)(?= ?(?:$|[.,;!?\\n]|if\\b|when\\b|in\\b|at\\b|on\\b))`,
  ),
  them(
    "if (?:we|i|you) {b}(?:ever )?(?:need|want|could use|run out of|are short of|'re short of|are looking for|'re looking for|are stuck for) (?<x>(?!(?:to|him|her|them|it)\\b)[^.,;!?:()\\n]{2,60})(?=, )",
  ),
  them(
    '{s}{b}(?:knows|(?<!\\bi )know) {b}(?<from>)(?:half|every|most of|many of|any number of|tons of|dozens of|hundreds of|loads|lots|a load of|an? \\p{L}+ (?:who|at|in|that)) ',
  ),
  them(
    "(?:{s}{b}(?:would|might) |(?:he|she|they)'d ){b}(?<from>)(?!\\p{L}+ed\\b|(?:gone|been|left|had|seen|done|got|lost)\\b)(?!(?:be|like|love|suit|mean|value|benefit|use|enjoy|take|kill|pay|jump|prefer|need|want|rather|have|never|also|not|appreciate|welcome|do with|send|call|email|text|mail|ring|phone|message|follow|get back|let|think|come|go|see|know|meet|reply|try|check|ask|make sense|work|say|hope|wish|look into|confirm|forward)\\b)(?=\\p{L}{2,} )",
  ),
  them(
    "{s}(?:{b}will |'ll ){b}(?<from>)(?!(?:send|call|email|text|mail|ring|phone|message|let|be|have|pay)\\b)\\p{L}{3,} (?=[^.,;!?\\n]{2,50} (?:for (?:free|nothing)|free of charge|at cost|at no charge|pro bono|cheaply|at a discount)(?![\\p{L}]))",
  ),
  them(
    '{s}{be}{b}(?:game|qualified|trained|licensed|kind enough|good enough|generous enough|(?:more than )?happy enough) to {b}(?:offer (?:us |me )?)?(?<from>)(?=\\p{L})',
  ),
  them('{s}{b}(?:loves|likes) to (?<from>)(?:help|assist|volunteer|host|mentor|teach|lend)(?![\\p{L}])'),
  them(
    '{s}{be}{b}(?:can|could|might be able to|able to|thinks (?:he|she|they) can|reckons (?:he|she|they) can) {b}(?<from>)(?:find|get) (?:us|me) (?!back)',
  ),
  them(
    '{s}{b}(?:has|have|had) {b}(?:got )?(?<from>)(?:(?:a |an |some |many |good |close |great |excellent |strong |the |his |her |old ){0,3})(?:links|ties|relations|contacts|connections|connection|an in|line|in-road|inroads|friends|network|ear) (?=(?:with|to|into|in|at|of|on|across)\\b)',
  ),
  them('{s}{be}{b}(?:very |extremely )?well[ -]connected (?:in|at|with|to|among) '),
  them(
    '{s}{b}(?:really |truly |fully )?(?:understands|gets) (?=(?:the|how|all|every|\\p{L}{4,} )(?![\\p{L}]))(?!(?:back|in touch|that|back to)\\b)(?<!gets )',
  ),
  them(
    '{s}{be}{b}(?:making|makes|made|has made|have made) (?<lead>(?:his|her|their|a|an|the|some) {near}) available(?: to (?:us|me))?(?![\\p{L}])',
  ),
  them(
    '{s}{be}{b}(?:putting|puts|put|has put|placed|places|placing) (?<lead>(?:his|her|their|a|an|the|some) {near}) at (?:our|my) disposal(?![\\p{L}])',
  ),
  them('{s}{be}{b}(?:putting|puts) up (?=(?:the|his|her|their|some|a) )'),
  them(
    '{s}{b}(?:gave|gives|has given|is giving) (?:us|me) (?:permission|leave|access|the go-ahead|the use|use) (?:to|of) ',
  ),
  them(
    "(?:we|i)(?:'ve been| have been| had been| were| was|'re being| are being| got| get) (?:kindly )?(?:offered|lent|loaned|given the use of|given) (?<x>[^.,;!?:()\\n]{2,60}?)(?= (?:by|from) |[.,;!?\\n]|$)",
  ),
  them(
    '{s}{b}(?:has|have|had) {b}(?:got )?(?<from>)(?:(?:some|enough|plenty of|lots of|spare) )?(?:room|space|capacity|time) (?=(?:for|in|at|to)\\b)(?![^.,;!?\\n]{0,40} (?:needed|short))',
  ),
  them('{s}{be}{b}(?:fine|ok|okay|cool|happy) (?:with|about) (?:us|me) (?<from>)(?=\\p{L}{2,}ing )'),
  them("{s}(?:doesn't|wouldn't|don't) mind (?:us|me|if (?:we|i)) (?<from>)(?=\\p{L}{3,})"),
  them(
    '{s}{be}{b}(?:can|could) {b}(?<from>)(?:interpret|translate|drive|cook|host|teach|film|babysit|sew|weld|paint)(?= ?(?:$|[.,;!?\\n]))',
  ),
  them('{s}{b}(?:has|have|with) (?:\\p{L}+ ){0,2}(?:experience|years) (?=(?!being\\b)\\p{L}{3,}ing )'),
  them(
    '{s}{be}{b}(?:happy|willing|glad|able|prepared|ready|offered|keen) to (?<from>)(?:drive|help|translate|interpret|host|teach|cook|film|babysit|chair|speak|present|volunteer|advise|assist|sponsor|listen|mentor|coach)(?= ?(?:$|[.,;!?\\n]))',
  ),
  them(
    "{s}(?:said|says|reckons|told (?:me|us)) (?:that )?(?:he|she|they)(?:'d| would|'ll| will) {b}(?:gladly|happily|love to|be (?:happy|glad|willing|delighted|up for|keen)(?: to)?) (?<from>)(?!(?:be|see|meet|have|hear|know|come)\\b)(?=\\p{L})",
  ),
  them(
    '{s}{be}{b}(?:wants|want|needs|would like|keen|hoping|trying) to (?:get rid of|give away|find a (?:good )?home for|part with) ',
  ),
  them(
    '{s}{b}(?:has|have|had) {b}(?:got )?(?<from>)(?:(?:some|good|great|plenty of|useful|lots of|a few) ){1,2}(?:tips|advice|ideas|pointers|suggestions) (?=(?:on|about|for)\\b)',
  ),
];
