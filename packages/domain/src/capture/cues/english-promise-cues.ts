import { englishGerunds, englishSending, englishThirds, englishVerbs } from '../words/promise-verbs.ts';
import { alternatives, type Check, type Cue, cue } from './cue.ts';

const me = (source: string, check: Check = 'none', atStart = false): Cue =>
  cue('promise', 'me', source, { check, atStart, language: 'en' });
const them = (source: string, check: Check = 'none', atStart = false): Cue =>
  cue('promise', 'them', source, { check, atStart, language: 'en' });
const english = `(?<v>${alternatives(englishVerbs)})`;
const gerund = `(?<v>${alternatives(englishGerunds.keys())})`;
const sending = `(?<v>${alternatives([...englishGerunds].flatMap(([form, verb]) => (englishSending.has(verb) ? [form] : [])))})`;
const englishThird = `(?<v>${alternatives(englishThirds.keys())})`;
const will =
  "(?:'ll|'ve promised to| will|'m going to|'m gonna| am going to|'m to| am to| shall| need to| must| have to| should| ought to|'ve got to| got to|'d(?! (?:both |all |never |already |once )*(?:been|had|gone|met|seen|known|done|worked|shared|lived|studied|played)\\b)| would| plan to|'m planning to| want to| can't forget to| mustn't forget to| won't| will not|'m not going to| agreed to| said i'd| said i would| said i'll)";

/** What was promised in English, by whom (F1). The content follows; where `v` is matched it is the promise's verb. */
export const englishPromiseCues: readonly Cue[] = [
  me(`(?:i|we)${will} {b}(?:to )?(?:${english}(?![\\p{L}'-]))?`),
  me(`(?:i|we) {b}${english}(?![\\p{L}'])`, 'loose'),
  me("(?:i|we)(?:'ve| have| had|'d)? {b}(?:undertook|volunteered|committed|pledged|agreed|vowed) to "),
  me("(?:i|we)(?:'ve| have| did)? promised? (?:to |that (?:i|we)(?:'d|'ll| would| will) )?"),
  me(
    "(?:i|we)(?:'ve| have| did)? promised? (?:him|her|them) (?:to |that (?:i|we)(?:'d|'ll| would| will) |i(?:'d|'ll| would) )?",
  ),
  me("told (?:him|her|them) (?:that )?i(?:'d|'ll| would| will| can) "),
  me("said (?:that )?i(?:'d|'ll| would| will) "),
  me(`(?:i'm|i am|we're|we are) {b}${gerund}(?![\\p{L}'-])`, 'loose'),
  me(`(?:also |then |just )*${sending}(?![\\p{L}'-])`, 'loose', true),
  them(`(?:he|she|they)(?:'s|'re| is| are) {b}${gerund}(?= (?:me|us)(?![\\p{L}]))`),
  them('(?<=(?:&|and) )promised (?!(?:to|me|us|him|her|them|nothing|that|i|anything|you)\\b)'),
  me('i owe '),
  me(`(?:let's|let us) {b}(?:${english})?`, 'loose'),
  me(
    `(?:(?:really|must) )?(?:will|to|must|should|need to|have to|gotta|going to|gonna|promised to|must remember to|want to) {b}${english}(?![\\p{L}'])`,
    'none',
    true,
  ),
  me(
    "(?:(?:could|can|will|would) you |please )?(?:don't forget|do not forget|must not forget|remember|remind me) to |(?:reminder|note to self|don't forget)(?: to| ?:) ",
    'none',
    true,
  ),
  me(
    '(?:todo|to do|to-do|action|action point|task|promise|promised|follow-up|follow up|next step|owe)(?: for me)? ?: ',
  ),
  me('promised (?:him|her|them) (?:to )?', 'none', true),
  me(
    "promised (?<who>(?:(?!(?:me|us|him|her|them|to|that|i|by|for|on|before|until|with|about|in)\\b)[\\p{L}'-]+ ){1,2})(?=(?:a|an|the|some|my|our) )",
    'none',
    true,
  ),
  me(
    `(?:really )?(?:must|should|need to|have to|got to|gotta) (?:really )?(?:get (?:round|around) to|crack on with|get on with|remember|think about|stop putting off) ${gerund}(?![\\p{L}'-])`,
    'none',
    true,
  ),
  me(`(?:please |also |then |and |quickly |just )*${english}(?![\\p{L}'-])`, 'loose', true),
  them(
    "(?:(?:and|but) )?(?:he|she|they|who)(?:'ll| will|'s going to|'re going to| is going to| are going to| is to| would|'d(?! (?:love|like|rather|prefer|gone|been|left|had|seen|done|got|moved|lost|forgotten|\\p{L}+ed)\\b)| should| shall| won't| will not|'s gonna) {b}",
  ),
  them(
    "{s}{b}(?:promised|promises|agreed|agrees|vowed|undertook|volunteered|committed|reckons|reckoned|said|says|told me|insisted|offered) {b}(?:me |us )?(?:that )?(?:he|she|they)(?:'d|'ll| would| will) ",
  ),
  them('{s}{b}(?:promised|promises|agreed|agrees|vowed|undertook|committed|pledged) {b}(?:me |us )?to '),
  them('{s}{b}(?:promised|promises) (?:me|us) (?:to )?'),
  them('{s}{b}owes (?:me|us) '),
  them(
    '(?<=[\\p{L})] )(?:is|are) {b}(?:going|gonna|coming|due|planning|meant|supposed) (?:to )?{b}',
    'named',
  ),
  them("(?:he|she|they)(?:'s|'re| is| are) {b}(?:coming|due|planning|meant|supposed) (?:to )?{b}"),
  me(
    "(?:(?:i|we)(?:'ve| have|'d| had)? )?(?:promised|told) (?<who>(?:[\\p{L}'-]+\\.? ){1,3}?)(?:that )?i(?:'d|'ll| would| will) ",
  ),
  them("(?<=[\\p{L})] )(?:will|won't|shall|'ll) {b}", 'named'),
  them(
    "(?:will|'ll) {b}(?=(?:send|email|mail|call|text|phone|give|show|lend|get back to|let|bring|introduce|ring|tell|forward|share|connect) (?:me|us)\\b)",
  ),
  them(`(?<=[\\p{L})] )would {b}(?=(?:${alternatives(englishVerbs)})(?![\\p{L}]))`, 'named'),
  me(`(?:ill|id|im going to|ive promised to) {b}${english}(?![\\p{L}'-])`),
  them(`(?:hell|hed|shed|theyll|theyd) {b}${english}(?![\\p{L}'-])`),
  them(
    '(?<=\\p{L} )(?:& |and )?promised (?!(?:to|me|us|him|her|them|nothing|that|i|anything|you)\\b)',
    'named',
  ),
  me(
    `(?:need to|must|should|have to|gotta|got to|needs to be) {b}${english}(?= (?:him|her|them)(?![\\p{L}]))`,
  ),
  them('(?<=\\p{L}, )will {b}(?=(?!(?:be|not|have|probably|never|also)\\b)\\p{L}{3,} )'),
  me('owe (?=\\p{L})', 'none', true),
  them(`(?:'s|(?<=[\\p{L})] )(?:is|are)) {b}${gerund}(?= (?:me|us)(?![\\p{L}]))`),
  them(`(?<=[\\p{L}.)] )${gerund}(?= (?:me|us|back to me|back to us)(?![\\p{L}]))`, 'named'),
  them(`${englishThird}(?= (?:me|us|back to me)(?![\\p{L}]))`),
  them(
    "(?:i'll|i will|i'm going to|i should|we'll) {b}(?:get|receive|have|hear) (?=[^.;!?\\n]{0,60}\\bfrom (?:him|her|them)\\b)",
  ),
];
