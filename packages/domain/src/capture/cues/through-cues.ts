import { type Cue, cue } from './cue.ts';

const named = (source: string): Cue => cue('through', 'them', source, { check: 'name' });
const introducer = (source: string): Cue => cue('through', 'them', source, { introducer: true });
const introduced =
  '(?:voorgesteld|geintroduceerd|aangedragen|getipt|doorverwezen|aanbevolen|meegenomen|verbonden|gekoppeld|doorgestuurd|meegebracht|aangeraden)';
const to = '(?: (?:aan|bij|met) (?:mij|me|ons|elkaar))?';

/** Who introduced you: a name follows, or stands right before an introducer. */
export const throughCues: readonly Cue[] = [
  named(
    '(?:(?:leerde (?:ik )?(?:haar|hem|ze)? ?kennen|kennisgemaakt|ontmoet|gekregen|ken (?:ik )?(?:haar|hem|ze)|kennen elkaar|in contact gekomen|in contact|contact|gekomen|kwam|introductie|intro|kennismaking|binnengekomen|gevonden) )?(?:via via |via|dankzij|(?:met )?dank aan|door tussenkomst van|door toedoen van) ',
  ),
  named(`(?:(?:werd|is|zijn|was|werden) )?${introduced}${to} door `),
  named(`door (?=[\\p{L}' .-]{2,40} (?:aan (?:mij|me|ons) )?${introduced})`),
  named(
    '(?:introductie|introducee|tip|aanrader|aanbeveling|kennis|(?<!\\b(?:het|de|een) )contact) (?:van|door) ',
  ),
  named(
    "van (?=[\\p{L}' -]{2,40} (?:kreeg|kregen|hoorde|hoorden|had|hadden) (?:ik|we|wij) (?!te horen|dat |of |(?:het|een|de) (?:aanbod|aanbieding|kaartje|verzoek|toezegging)))",
  ),
  named('op (?:aanraden|voorspraak|advies|aanbeveling|voordracht) van '),
  named(
    '(?:(?:was |were |been |got |is )?(?:introduced|referred|recommended|connected|suggested|brought along|pointed|sent)(?: to (?:me|us|each other|one another))?|(?:an |the )?(?:intro|introduction|referral|recommendation)(?: was| came)?) (?:by|via|through|from) ',
  ),
  named(
    '(?:(?:we |i )?(?:met|know|knew|found|got to know|connected|in touch|know (?:him|her|them)|met (?:him|her|them)|known|comes|came|came in)(?: each other)? )?(?:via|through|thanks to) ',
  ),
  named("(?:stelde|introduceerde|koppelde|bracht) (?=[\\p{L}' .-]{2,30}? (?:me|mij|ons) )"),
  named('(?<=introduced to [^.;!?\\n]{2,40} )by '),
  named('(?<=(?:voorgesteld|geintroduceerd) aan [^.;!?\\n]{2,40} )door '),
  introducer(`(?:stelde|stelden) (?:me|mij|ons)(?: aan elkaar)? (?:voor(?: aan)?|aan|voor bij)(?![\\p{L}])`),
  introducer('(?:stelde|introduceerde|koppelde) (?=[^.;!?\\n]{2,50} (?:aan|bij) (?:me|mij|ons)\\b)'),
  introducer(
    '(?:introduceerde|koppelde|verbond|tipte|attendeerde) (?:me|mij|ons)(?: (?:aan elkaar|aan|bij|met|over|op))?(?![\\p{L}])',
  ),
  introducer(
    `(?:heeft|had|hebben) (?:me|mij|ons)(?: (?:aan elkaar|met elkaar|aan|met|bij))?(?: ${introduced}| in contact gebracht)?(?: (?:aan|met|bij))?(?= )(?<=(?:aan|met|bij|${introduced}|gebracht|elkaar))`,
  ),
  introducer('bracht(?:en)? (?:me|mij|ons) (?:met elkaar )?(?:in contact|samen)(?: met)?(?![\\p{L}])'),
  introducer(
    '(?:kindly )?(?:introduced|connected|referred|pointed|sent|brought) (?:me|us)(?: (?:together|to each other|to one another))?(?: (?:to|with|in touch with))?(?![\\p{L}])',
  ),
  introducer('(?:put|got) (?:me|us) in (?:touch|contact)(?: with(?: each other)?)?(?![\\p{L}])'),
  introducer('(?:introduced|recommended|connected) (?=[^.;!?\\n]{2,50} (?:to|with) (?:me|us)\\b)'),
  introducer('made the (?:intro|introduction)(?: to)?(?![\\p{L}])'),
  introducer(
    '(?:put|tipped|steered|pointed|sent) (?:me|us) (?:onto|on to|towards?|in the direction of)(?![\\p{L}])',
  ),
];
