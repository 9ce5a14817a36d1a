import { firstNames } from '../../capture/words/first-names.ts';
import { fold } from '../../searching/fold.ts';
import type { ReadLanguage } from '../read-language.ts';
import type { Reading } from '../reading.ts';
import { tokenise } from '../text/tokens.ts';
import { lexicons } from '../words/lexicon.ts';
import { platitudes } from '../words/platitudes.ts';
import { saysRole } from './says-role.ts';

const titles =
  '(?:(?:de|van|den|der|het|el|al|ten|ter|the|dr|drs|mr|mrs|ms|prof|ing|ir|Dr|Drs|Mr|Mrs|Ms|Prof|Ing|Ir)\\.? ){0,4}';
/** Bounded: a text without an end of names would be tried at every length from every place. */
const name = `${titles}(\\p{Lu}[\\p{L}\\p{N}'.-]{0,60}(?: (?:(?:&|en|and|van|de|der|den|el|of|the|ter|ten) ){0,3}\\p{Lu}[\\p{L}\\p{N}'-]{0,60}){0,7})`;
const introductions: { readonly nl: readonly RegExp[]; readonly en: readonly RegExp[] } = {
  nl: [
    patternOf(
      `(?:mijn naam is|mijn naam:|ik heet|ik ben|ben ik|mij noemen ze|noem me|ze noemen me|u spreekt met|je spreekt met|met|met mijn bedrijf|met mijn bureau|met mijn zaak|bij) ${name}`,
    ),
    patternOf(
      `(?:^|[.!?]\\s+)(?:hoi|hallo|dag|hi|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goeienavond|goeiedag),? ${name} (?:hier|van)`,
    ),
    patternOf(`(?:^|[.!?,]\\s+)${name} hier\\b`),
    patternOf(`^${name}[,:.] `),
    patternOf(`[.!?]\\s+${name}, \\p{Ll}`),
    patternOf(`(?:iedereen|allemaal|allen|samen|jullie|dames en heren),? ${name}[,.]`),
    patternOf(
      `(?:met|bij|vanuit) (?:ons|onze|mijn|stichting|vereniging|bureau|bedrijf) (?:\\p{Ll}+,? )?${name}`,
    ),
    patternOf(
      `(?:hoi|hallo|dag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goeienavond|goeiedag)[,!]? ${name}[.,]`,
    ),
    patternOf(`${name} (?:is|heeft|helpt|maakt|bouwt|levert|biedt|verkoopt|zorgt|doet)\\b`),
    patternOf(`\\b(?:wij|we|ik) (?:van|bij) ${name}`),
    patternOf(
      `(?:wij zijn|we zijn|ons bedrijf heet|ons bedrijf,|bureau|mijn bedrijf heet|mijn bedrijf,|namens) ${name}`,
    ),
    patternOf(`\\b(?:wij van|ik van|wij bij|bij) ${name}[^.!?]{0,300}\\b(?:wij|we|ik|ons|onze)\\b`),
    patternOf(`\\b(?:ik|wij|we) ben van ${name}`),
    patternOf(`${name} (?:heten|heet|noemen) (?:wij|we|ik)\\b`),
    patternOf(`\\b(?:heten|heet|noemen) (?:wij|we|ik) (?:ons )?${name}`),
    patternOf(`\\b(?:wij|we) (?:heten|noemen ons) ${name}`),
  ],
  en: [
    patternOf(
      `(?:my name is|my name's|the name's|we are called|we're called|we call ourselves|it's called|my business is called|my shop is called|i am|i'm|call me|this is|they call me|people call me|i am called|i'm called) ${name}`,
    ),
    patternOf(`(?:^|[.!?,]\\s+)${name} here\\b`),
    patternOf(`^${name}[,:.] `),
    patternOf(`[.!?]\\s+${name}, \\p{Ll}`),
    patternOf(`(?:everyone|everybody|all|there|folks|friends|ladies and gentlemen),? ${name}[,.]`),
    patternOf(`(?:our|my) \\p{Ll}+, ${name},? (?:we|i)\\b`),
    patternOf(`(?:hi|hello|hey|good morning|good afternoon|good evening)[,!]? ${name}[.,]`),
    patternOf(`${name} (?:is|has|helps|makes|builds|offers|sells|provides|supplies)\\b`),
    patternOf(`\\b(?:at|from) ${name},? (?:we|i|our)\\b`),
    patternOf(
      `(?:we are|we're|my company is called|our company is called|my company,|our company,|on behalf of|my firm,) ${name}`,
    ),
    patternOf(
      `\\b(?:we at|i'm from|i am from|i'm with|i work for|i run|i own|i founded|i started|at) ${name}[^.!?]{0,300}`,
    ),
  ],
};

/** Whether a pitch says who speaks: your name, that of your business, or what you are with where or for whom (`I'm a baker in Hull`). */
export function saysWho(reading: Reading): boolean {
  return saysName(reading) || reading.sentences.some((sentence) => saysRole(sentence, reading.lang));
}

function saysName({ text, lang }: Reading): boolean {
  const plain = text.replaceAll('’', "'");
  return introductions[lang].some((pattern) =>
    [...plain.matchAll(pattern)].some((match) =>
      isName(match[1] ?? '', match[0].startsWith(match[1] ?? ''), lang),
    ),
  );
}

/** Two capitals in a row are a name; one is where it is no word of the language. */
function isName(said: string, opens: boolean, lang: ReadLanguage): boolean {
  const [first = '', ...rest] = said.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  const { frequent, jargon } = lexicons[lang];
  if (firstNames.has(fold(first))) return true;
  if (rest.length > 0)
    return !opens || !frequent.has(first.toLowerCase()) || !frequent.has(rest[0]?.toLowerCase() ?? '');
  if (first.length < 2 || opens || /^\p{Lu}{2,}(?:-|$)/u.test(first)) return false;
  if (platitudes[lang].empty.match(tokenise(first), 0) !== null) return false;
  return !frequent.has(first.toLowerCase()) && jargon.match(tokenise(first), 0) === null;
}

/** The lead is read with a capital or without; names keep theirs. */
function patternOf(source: string): RegExp {
  const anyCase = source.split(name).map((part) => part.replaceAll(/(?<![\\\p{L}{])\p{Ll}/gu, bothCases));
  return new RegExp(anyCase.join(name), 'gu');
}

function bothCases(letter: string): string {
  return `[${letter}${letter.toUpperCase()}]`;
}
