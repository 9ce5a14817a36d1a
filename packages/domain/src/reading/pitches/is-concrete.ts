import { isFamily } from '../plain/families.ts';
import type { ReadLanguage } from '../read-language.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { lexicons } from '../words/lexicon.ts';
import { platitudes } from '../words/platitudes.ts';
import { emptyWords } from './empty-words.ts';
import { stative } from './stative.ts';
import { isNewTrade } from './trades.ts';

/** Jargon of a subject, however hard to follow: it says what the work is about. */
const subjects =
  /management|marketing|brainstorm|workshop|train|implement|governance|compliance|risk|branding|copywriting|sales|crm|content|design|audit|scan|creati|procurement|proces|commerce|lead gen|mindful|hospitality|retail|warehous|fulfil|logist|lean|scrum|agile|devops|cloud|data|software|website|internet|personeel|verzuim|factur|coach|brand|seo|analys|analytics|advert|recruit|werving|payroll|detacher|interim|fiscal|belasting|jurid|verzeker|hypothe|(?<!ont)zorg|therap|interventi|stakeholder|advies|advis|comfort|energie|bouw|customer (?:journey|service)|klantreis|platform|traject/;

/** `we offer integral solutions` tells nothing: a word is needed that is no praise, and that not everybody in business says. */
export function isConcrete({ tokens }: Sentence, lang: ReadLanguage): boolean {
  const { buzz, hard } = lexicons[lang];
  const { said, empty } = platitudes[lang];
  for (let at = 0; at < tokens.length; at++) {
    const platitude = said.match(tokens, at) ?? empty.match(tokens, at);
    const match = platitude ?? buzz.match(tokens, at) ?? hard.match(tokens, at);
    const end = at + (match?.length ?? 1) - 1;
    if (match && !platitude && isSubject(tokens, at, end, lang)) return true;
    if (!match && tells(tokens, at, lang)) return true;
    at = end;
  }
  return false;
}

/** Whether an everyday word in a sentence tells something: `our integrated approach optimises efficiency` has none. */
export function isSaidPlainly({ tokens }: Sentence, lang: ReadLanguage): boolean {
  const { jargon, hard } = lexicons[lang];
  const { said, empty } = platitudes[lang];
  for (let at = 0; at < tokens.length; at++) {
    const match =
      said.match(tokens, at) ?? empty.match(tokens, at) ?? jargon.match(tokens, at) ?? hard.match(tokens, at);
    if (!match && tells(tokens, at, lang)) return true;
    at += (match?.length ?? 1) - 1;
  }
  return false;
}

function isSubject(tokens: readonly Token[], at: number, end: number, lang: ReadLanguage): boolean {
  const words = tokens.slice(at, end + 1).map(({ plain }) => plain);
  return subjects.test(words.join(' ')) || isNewTrade(tokens.slice(at, end + 1), 0, lang);
}

/** Not a name, not a word that goes with any work, and no long word for a thing that cannot be seen. */
function tells(tokens: readonly Token[], at: number, lang: ReadLanguage): boolean {
  const token = tokens[at];
  if (!token || isFamily(token, lang)) return false;
  const { text } = token;
  const plain = token.plain.replace(/'(?:m|re|ve|ll|d|s)$/, '');
  if (/^\p{Lu}{2,}/u.test(text) && !emptyWords[lang].has(plain)) return text.length < 7;
  if (at > 0 && /^\p{Lu}\p{Ll}/u.test(text)) return false;
  if (plain === 'was' && tokens[at - 1]?.plain === 'de') return true;
  if (/^\d/.test(plain)) return false;
  if (abstract[lang].test(plain) && !things[lang].test(plain)) return false;
  return plain.length > 2 && !stative[lang].has(plain) && !emptyWords[lang].has(plain);
}

/** What cannot be seen, by its ending. */
const abstract: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^\p{Ll}{3,}(?:heid|heden|iteit|isme|schap)$/u,
  en: /^[\p{Ll}-]{3,}(?:ivity|icity|ility|ration|vation|ization|isation|mation|ence|ency|ship|ships|ism)$/u,
};
/** What ends so and can. */
const things: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /(?:overheid|gezondheid|oudheid|universiteit|faculteit|elektriciteit|invaliditeit|faciliteit|boodschap|landschap|gereedschap|waterschap|nalatenschap|zwangerschap|ouderschap|toerisme|veiligheid|gemeenschap)$/,
  en: /(?:electricity|decoration|restoration|corporation|operation|generation|refrigeration|illustration|registration|aspiration|exploration|immigration|migration|integration|inflammation|information|renovation|excavation|conservation|reservation|observation|cultivation|pregnancy|emergency|residence|audience|science|fence|conference|violence|influence|silence|evidence|divorce|township|ship|scholarship|apprenticeship|internship|tourism|mobility|facility|disability|fertility|utility|urgency|agency|currency|insolvency|consultancy|tenancy|autism|criticism|organisation|organization|immunisation)s?$/,
};
