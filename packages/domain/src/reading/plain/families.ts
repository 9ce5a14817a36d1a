import type { ReadLanguage } from '../read-language.ts';
import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../words/lexicon.ts';

interface Family {
  readonly words: RegExp;
  /** Words of the same shape that everybody says. */
  readonly except: RegExp;
  readonly plain: string;
}

const none = /^$/;
/** Words that business makes by the dozen, by their endings and beginnings. */
const families: { readonly [lang in ReadLanguage]: readonly Family[] } = {
  nl: [
    {
      words:
        /^(?:klant|resultaat|oplossing|doel|mens|toekomst|actie|praktijk|kwaliteit|service|proces|product|markt|cliënt|opgave|gebied|vraag|aanbod|waarde|competentie|talent|context|data|systeem|team|gebruiker)s?(?:ge)?gericht(?:e|heid)?$/u,
      except: none,
      plain: 'met aandacht voor',
    },
    {
      words:
        /^\p{L}{3,}(?:-)?(?:gedreven|gestuurd|gedragen|georiënteerd|geörienteerd|ondersteunend|overstijgend|doorsnijdend|verrijkend)e?$/u,
      except:
        /^(?:voort|weg|uit|aan|aaneen|bijeen|op|in|af|terug|samen|door|om|onder|over|rond|heen|bij|computer|hand|lucht|water)/,
      plain: 'met, of vanuit',
    },
    {
      words: /^(?:toekomst|crisis|klimaat|future|ai|storm)-?(?:bestendig|proof|robuust|ready)e?$/u,
      except: none,
      plain: 'dat lang meegaat',
    },
    {
      words:
        /^(?:organisatie|bedrijfs|keten|concern|sector|regio|gemeente)breed$|^(?:organisatie|bedrijfs|keten|concern|sector|regio)brede$/u,
      except: none,
      plain: 'voor iedereen samen',
    },
    {
      words:
        /^(?:verander|transitie|transformatie|innovatie|digitaliserings|duurzaamheids|groei|ontwikkel|optimalisatie|verbeter|cultuur|leiderschaps|organisatie|bewustwordings|participatie|energie|zorg|coaching|coachings|re-integratie)-?(?:traject|trajecten|vraagstuk|vraagstukken|opgave|opgaven|slag|strategie|agenda|proces|processen|programma|programma's)$/u,
      except: /^(?:zorgprogramma|energieprogramma|zorgprogramma's)$/,
      plain: 'plan, of werk',
    },
    {
      words: /^\p{L}{4,}(?:vermogen|volwassenheid)$/u,
      except:
        /^(?:belasting|over|eigen|denk|geld|bedrijfs|privé|gezins|uithoudings|reactie|on)|^p{L}*jongvolwassenheid$/,
      plain: 'hoe goed het gaat',
    },
    {
      words:
        /^(?:online|digitale?|platform|cloud|data|software|totaal|maatwerk|zorg|mobiliteits|energie|logistieke?|transport|finance|hr|ict|it|ai|saas|tech|verzuim|opslag)-?oplossing(?:en)?$/u,
      except: none,
      plain: 'wat je maakt of doet',
    },
    {
      words: /^[\p{L}\d-]{2,}-(?:driven|based|centric|first|ready|native|minded|proof|led|as-a-service)$/u,
      except: none,
      plain: 'vanuit',
    },
  ],
  en: [
    {
      words: /^[\p{L}\d]{2,}-(?:driven|centric|centred|oriented|agnostic|enabled|grade|facing|powered)$/u,
      except:
        /^(?:car|motor|belt|chain|wind|water|solar|steam|battery|hand|petrol|diesel|self|sea|south|north|east|west|low|high|outward|forward|pedal|nuclear|coal|gas|electric)-/,
      plain: 'about, or by',
    },
    {
      words:
        /^(?:customer|client|solution|solutions|results|result|outcome|outcomes|growth|people|data|user|future|detail|mission|value|values|business|team|performance|goal|impact|community|action)-(?:focused|focussed|first|led|ready|obsessed|minded|based)$/u,
      except: none,
      plain: 'with care for',
    },
    {
      words:
        /^(?:evidence|competency|cloud|web|needs|strengths|ai|blockchain|subscription|place|project)-based$/u,
      except: none,
      plain: 'from, or with',
    },
    {
      words:
        /^(?:future|battle|market|industry|category|best|world|next|first|value|game|ground|thought|mission|purpose)-(?:proof|proofed|proofing|tested|leading|defining|in-class|in-breed|gen|generation|mover|added|changing|changer|breaking|provoking|critical|built)$/u,
      except: none,
      plain: 'good, or new',
    },
    {
      words:
        /^(?:hyper|omni|cross|multi)-?(?:channel|functional|personalised|personalized|local|growth|scale|platform|disciplinary|modal|stakeholder|sector|cultural)$/u,
      except: /^multi-?cultural$/,
      plain: 'of many kinds',
    },
    {
      words: /^[\p{L}]{3,}-as-a-service$/u,
      except: none,
      plain: 'by the month',
    },
    {
      words:
        /^(?:change|transformation|innovation|improvement|leadership|engagement|growth|digital)-?(?:journey|journeys|roadmap|agenda)$/u,
      except: none,
      plain: 'plan',
    },
  ],
};

/** `klantgericht`, `datagedreven`, `purpose-led`: jargon by the shape of the word. */
export function findFamilies({ tokens, text, lang }: Reading): readonly Seen[] {
  return tokens.flatMap((token): Seen[] => {
    const plain = familyOf(token, lang);
    if (plain === undefined) return [];
    const { start, end } = token;
    return [
      { kind: 'jargon', span: [start, end], about: { type: 'jargon', term: text.slice(start, end), plain } },
    ];
  });
}

/** `stakeholderanalyse`, `organisatietransformatie`: jargon within a Dutch compound. */
export function findCompounds({ tokens, text, lang }: Reading, { jargon }: Lexicon): readonly Seen[] {
  if (lang !== 'nl') return [];
  return tokens.flatMap((token): Seen[] => {
    if (token.plain.length > longest || token.plain.length < 2 * shortestPart || !/^\p{Ll}/u.test(token.text))
      return [];
    const plain = partOf(token, jargon);
    if (plain === undefined) return [];
    const { start, end } = token;
    return [
      { kind: 'jargon', span: [start, end], about: { type: 'jargon', term: text.slice(start, end), plain } },
    ];
  });
}

/** Shorter words turn up by chance in others. */
const shortestPart = 8;

function partOf(token: Token, jargon: Lexicon['jargon']): string | undefined {
  const { plain } = token;
  for (let at = shortestPart; at <= plain.length - 4; at++) {
    const first = jargon.match([{ ...token, plain: plain.slice(0, at).replace(/-$/, '') }], 0);
    if (first) return first.plain;
  }
  for (let at = 4; at <= plain.length - shortestPart; at++) {
    const last = jargon.match([{ ...token, plain: plain.slice(at) }], 0);
    if (last) return last.plain;
  }
  return undefined;
}

/** No word is longer. */
const longest = 40;

/** Whether a word is jargon by its shape. */
export function isFamily(token: Token, lang: ReadLanguage): boolean {
  return familyOf(token, lang) !== undefined;
}

function familyOf({ plain, text }: Token, lang: ReadLanguage): string | undefined {
  if (plain.length > longest || !/^\p{Ll}|^\p{Lu}\p{Ll}|^\p{Lu}{2}-/u.test(text)) return undefined;
  return families[lang].find(({ words, except }) => words.test(plain) && !except.test(plain))?.plain;
}
