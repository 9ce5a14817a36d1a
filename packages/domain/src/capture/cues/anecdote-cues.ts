import { type Cue, cue } from './cue.ts';

const memory = (source: string): Cue => cue('memory', 'them', source);
/** What they told of their own lives; of their work it says what they do. */
const hisOwn =
  "(?=(?:\\p{L}{3,}ing )?(?:zijn|haar|hun|z'n|d'r|his|her|their) (?!(?:\\p{L}+ )?\\p{L}*(?:werk|baan|bedrijf|zaak|onderzoek|project|projecten|studie|opleiding|functie|team|organisatie|start-?up|plannen|plan|work|job|company|business|research|role|plans|projects|studies|thesis)\\b))";
const kin =
  '(?:zoon|dochter|kind|kinderen|kleinzoon|kleindochter|kleinkind|tweeling|baby|peuter|son|daughter|child|children|kid|kids|grandson|granddaughter|twins|toddler)';
const elder =
  '(?:man|vrouw|vader|moeder|ouders|broer|zus|opa|oma|husband|wife|mum|mother|dad|father|parents|brother|sister|gran|granddad|grandmother|partner)';
const animal =
  '(?:\\p{L}*hond|\\p{L}*kat|kater|poes|puppy|pup|kitten|konijn|cavia|hamster|papegaai|parkiet|pony|paard|merrie|ezel|geit|kip|schildpad|vis|dog|cat|rabbit|guinea pig|parrot|budgie|horse|mare|donkey|goat|hen|tortoise|terrier|labrador|spaniel|whippet|lurcher|tomcat|ferret)';
const being = `(?:(?:\\p{L}+ ){0,2}(?:${animal}|${kin}|(?!\\p{L}*(?:bedrijf|zaak|winkel|bureau|kantoor|praktijk|cafe|atelier|studio|clubje|stichting))\\p{L}{3,}(?:tje|pje|etje|je)))`;

/** What somebody told, and how their animal or child is called: to come back to, not somebody met. */
export const anecdoteCues: readonly Cue[] = [
  memory(
    `{t}{a}(?:vertelde|vertelt|zei) {a}(?:me |mij |ons )?{a}dat (?=(?:zijn|haar|hun|z'n|d'r) ${kin} (?!(?:zoekt|wil|kan|zoeken|een \\p{L}+ zoekt)\\b))(?![^.,;!?\\n]{0,60} (?:zoekt|zoeken|nodig|wil|kan|verhuurt)(?![\\p{L}]))`,
  ),
  memory(
    `(?<=[\\p{L})] )(?<from>)(?:has|have|had|'s) (?:just |recently |sadly )?lost (?:his|her|their) (?:${kin}|${elder})(?![\\p{L}])`,
  ),
  memory(
    `(?<=[\\p{L})] )(?<from>)(?:heeft|hebben) (?:net |pas |onlangs )?(?:zijn|haar|hun) (?:${kin}|${elder}) (?:verloren|begraven)(?![\\p{L}])`,
  ),
  memory(
    '(?<from>)(?:(?:we|wij) (?:hebben|hadden) het|(?:hebben|hadden) (?:we|wij) het) (?=[^.;!?,\\n]{0,40}(?<![\\p{L}])over [^.;!?\\n]{3,60} gehad(?![\\p{L}]))',
  ),
  memory('{s}{b}(?:told|tells) (?:me|us) (?:all )?about (?=\\p{L}{3,}ing )'),
  memory(`(?:(?:we|wij) )?(?:hadden|hebben) het {a}(?:lang |even |samen |uitgebreid )?over ${hisOwn}`),
  memory(
    `{t}(?:vertelde|vertelden|vertelt) {a}(?:me |mij |ons )?{a}(?:lang |vol trots |uitgebreid |honderduit |smakelijk )?over ${hisOwn}`,
  ),
  memory(
    `{s}{b}(?<!people )(?:told|tells|talked|chatted|raved|joked|laughed) {b}(?:(?:me|us) )?(?:all )?(?:about|at) ${hisOwn}`,
  ),
  memory(`(?<=(?:talked|chatted|laughed|joked|laugh|chat|giggled) [^.;!?\\n]{0,50})(?:about|at) ${hisOwn}`),
  memory(
    `(?<=(?:gepraat|praatten|gekletst|gelachen|lachten|gegrinnikt) [^.;!?\\n]{0,50})(?:over|om) ${hisOwn}`,
  ),
  memory(`(?<from>)(?:zijn|haar|hun|z'n|d'r) ${being} (?:heet|heten|heette) `),
  memory(`(?<from>)(?:his|her|their|'s) ${being} (?:is|are|was) (?:called|named) `),
  memory(
    `(?:{s}{b}(?:has|have|had|got) |{t}{a}(?:heeft|hebben) )(?<from>)(?:een|twee|a|an|two) (?:\\p{L}+ )?(?:${animal}|${kin}) (?:genaamd|called|named|(?:die|dat) \\p{L}+ heet)(?![\\p{L}])`,
  ),
];
