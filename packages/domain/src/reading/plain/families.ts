import type { ReadLanguage } from '../read-language.ts';
import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

interface Family {
  readonly words: RegExp;
  /** Words of the same shape that everybody says. */
  readonly except: RegExp;
}

const none = /^$/;
/** Words that business makes by the dozen, by their endings and beginnings. */
const families: { readonly [lang in ReadLanguage]: readonly Family[] } = {
  nl: [
    {
      words:
        /^(?:klant|resultaat|oplossing|doel|mens|toekomst|actie|praktijk|kwaliteit|service|proces|product|markt|cliënt|opgave|gebied|vraag|aanbod|waarde|competentie|talent|context|data|systeem|team|gebruiker)s?(?:ge)?gericht(?:e|heid)?$/u,
      except: none,
    },
    {
      words:
        /^\p{L}{3,}(?:-)?(?:gedreven|gestuurd|gedragen|georiënteerd|geörienteerd|ondersteunend|overstijgend|doorsnijdend|verrijkend)e?$/u,
      except:
        /^(?:voort|weg|uit|aan|aaneen|bijeen|op|in|af|terug|samen|door|om|onder|over|rond|heen|bij|computer|hand|lucht|water)/,
    },
    {
      words: /^(?:toekomst|crisis|klimaat|future|ai|storm)-?(?:bestendig|proof|robuust|ready)e?$/u,
      except: none,
    },
    {
      words:
        /^(?:organisatie|bedrijfs|keten|concern|sector|regio|gemeente)breed$|^(?:organisatie|bedrijfs|keten|concern|sector|regio)brede$/u,
      except: none,
    },
    {
      words:
        /^(?:verander|transitie|transformatie|innovatie|digitaliserings|duurzaamheids|groei|ontwikkel|optimalisatie|verbeter|cultuur|leiderschaps|organisatie|bewustwordings|participatie|energie|zorg|coaching|coachings|re-integratie)-?(?:traject|trajecten|vraagstuk|vraagstukken|opgave|opgaven|slag|strategie|agenda|proces|processen|programma|programma's)$/u,
      except: /^(?:zorgprogramma|energieprogramma|zorgprogramma's)$/,
    },
    {
      words: /^\p{L}{4,}(?:vermogen|volwassenheid)$/u,
      except:
        /^(?:belasting|over|eigen|denk|geld|bedrijfs|privé|gezins|uithoudings|reactie|on)|^p{L}*jongvolwassenheid$/,
    },
    {
      words:
        /^(?:online|digitale?|platform|cloud|data|software|totaal|maatwerk|zorg|mobiliteits|energie|logistieke?|transport|finance|hr|ict|it|ai|saas|tech|verzuim|opslag)-?oplossing(?:en)?$/u,
      except: none,
    },
    {
      words: /^[\p{L}\d-]{2,}-(?:driven|based|centric|first|ready|native|minded|proof|led|as-a-service)$/u,
      except: none,
    },
  ],
  en: [
    {
      words:
        /^[\p{L}\d]{2,}-(?:driven|centric|centricity|centred|oriented|agnostic|enabled|grade|facing|powered)$/u,
      except:
        /^(?:car|motor|belt|chain|wind|water|solar|steam|battery|hand|petrol|diesel|self|sea|south|north|east|west|low|high|outward|forward|pedal|nuclear|coal|gas|electric)-/,
    },
    {
      words:
        /^(?:customer|client|solution|solutions|results|result|outcome|outcomes|growth|people|data|user|future|detail|mission|value|values|business|team|performance|goal|impact|community|action)-(?:focused|focussed|first|led|ready|obsessed|minded|based)$/u,
      except: none,
    },
    {
      words:
        /^(?:evidence|competency|cloud|web|needs|strengths|ai|blockchain|subscription|place|project)-based$/u,
      except: none,
    },
    {
      words:
        /^(?:future|battle|market|industry|category|best|world|next|first|value|game|ground|thought|mission|purpose)-(?:proof|proofed|proofing|tested|leading|defining|in-class|in-breed|gen|generation|mover|added|changing|changer|breaking|provoking|critical|built)$/u,
      except: none,
    },
    {
      words:
        /^(?:hyper|omni|cross|multi)-?(?:channel|functional|personalised|personalized|local|growth|scale|platform|disciplinary|modal|stakeholder|sector|cultural)$/u,
      except: /^multi-?cultural$/,
    },
    {
      words: /^[\p{L}]{3,}-as-a-service$/u,
      except: none,
    },
    {
      words:
        /^(?:change|transformation|innovation|improvement|leadership|engagement|growth|digital)-?(?:journey|journeys|roadmap|agenda)$/u,
      except: none,
    },
  ],
};

/** `klantgericht`, `datagedreven`, `purpose-led`: jargon by the shape of the word. */
export function findFamilies({ tokens, text, lang }: Reading): readonly Seen[] {
  const known = new Map<string, boolean>();
  const isKnown = (token: Token) => {
    const said = known.get(token.text) ?? isFamily(token, lang);
    known.set(token.text, said);
    return said;
  };
  return tokens.filter(isKnown).map((token) => seenAs(token, text));
}

/** `stakeholderanalyse`, `organisatietransformatie`: jargon within a Dutch compound. */
export function findCompounds({ tokens, text, lang }: Reading, { jargon }: Lexicon): readonly Seen[] {
  if (lang !== 'nl') return [];
  return tokens
    .filter(({ plain, text: said }) => isCompound(plain) && /^\p{Ll}/u.test(said))
    .filter((token) => hasPart(token, jargon))
    .map((token) => seenAs(token, text));
}

/** Whether a word is jargon by its shape. */
export function isFamily({ plain, text }: Token, lang: ReadLanguage): boolean {
  if (plain.length > longest || !/^\p{Ll}|^\p{Lu}\p{Ll}|^\p{Lu}{2}-/u.test(text)) return false;
  return families[lang].some(({ words, except }) => words.test(plain) && !except.test(plain));
}

/** No word is longer. */
const longest = 40;
/** Shorter words turn up by chance in others. */
const shortestPart = 8;
const shortestRest = 4;

function isCompound(plain: string): boolean {
  return plain.length >= shortestPart + shortestRest && plain.length <= longest;
}

function hasPart(token: Token, jargon: Lexicon['jargon']): boolean {
  const { plain } = token;
  const isJargon = (part: string) => jargon.match([{ ...token, plain: part }], 0) !== null;
  for (let at = shortestPart; at <= plain.length - shortestRest; at++)
    if (isJargon(plain.slice(0, at).replace(/-$/, ''))) return true;
  for (let at = shortestRest; at <= plain.length - shortestPart; at++)
    if (isJargon(plain.slice(at))) return true;
  return false;
}

/** There is no one word for it, as it means something else in each. */
function seenAs({ start, end }: Token, text: string): Seen {
  return { kind: 'jargon', span: [start, end], about: { type: 'jargon-word', term: text.slice(start, end) } };
}
