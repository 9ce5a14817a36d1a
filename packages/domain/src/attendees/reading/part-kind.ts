import {
  isCompany,
  isLegalForm,
  isOccupation,
  isOrganisationByEnding,
  isOrganisationWord,
} from '../../capture/phrases/lexicon.ts';
import { firstNames } from '../../capture/words/first-names.ts';
import { isCommonSurname } from '../../capture/words/frequent-surnames.ts';
import { countries, placeNames } from '../../capture/words/place-names.ts';
import { isParticle } from '../../people/name-particles.ts';
import { isSuffix, isTitle } from '../../people/name-titles.ts';
import { fold } from '../../searching/fold.ts';

/** What a part of a line may be, with how much speaks for each. */
export interface PartKind {
  readonly name: number;
  readonly role: number;
  readonly organisation: number;
  readonly place: number;
}

const places = new Set([...placeNames, ...countries].map((name) => fold(name)));
const rolesInShort =
  /^(?:ceo|cfo|coo|cto|cio|cmo|cpo|hr|mt|hrm|vp|md|pm|dga|zzp(?:'?er)?|rvt|rvc|lid|hoofd|head|lead|chief|officer|eigenaar|eigenares|owner|founder|co-founder|medeoprichter|partner|vennoot|voorzitter|chair|chairman|secretaris|penningmeester|wethouder|burgemeester|raadslid|gedeputeerde|directeur|director|directie|bestuurder|bestuurslid|manager|teamleider|teamlead|student|studente|stagiair|stagiaire|trainee|medewerker|medewerkster|coordinator|adviseur|consultant|strateeg|expert|specialist|vrijwilliger|journalist|gepensioneerd|retired|ambtenaar|griffier|kwartiermaker|bestuurssecretaris|projectleider|programmamanager|beleidsmedewerker|board|member|president)$/;
const organisationsInShort =
  /^(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|ltd\.?|inc\.?|gmbh|llc|plc|s\.?a\.?|zn\.?|zonen|groep|group|advies|consulting|consultancy|partners|gemeente|provincie|ministerie|stichting|vereniging|universiteit|university|hogeschool|college|school|ziekenhuis|hospital|bank|bakkerij|bureau|fonds|fund|foundation|institute|instituut|kamer|coop|cooperatie|coöperatie|waterschap|zorg|wonen|architecten|advocaten|notarissen|accountants|media|studio|labs?|solutions|services|holding|nederland|netherlands|international|europe|rijkswaterstaat|politie|brandweer|bibliotheek|museum|theater|club|rotary|lions|industries|technologies|tech|software|verzekeringen|makelaars|bouw|installatie|techniek|transport|logistiek)$/;

/** How much speaks for a part of a line being a name, a role, an organisation or a place. Not more than about 6 each. */
export function partKind(text: string): PartKind {
  const words = text.split(/\s+/).filter(Boolean);
  const plain = words.map((word) => fold(word).replace(/^[^\p{L}\p{N}&]+|[^\p{L}\p{N}.&]+$/gu, ''));
  return {
    name: nameScore(words, plain),
    role: roleScore(plain),
    organisation: organisationScore(text, words, plain),
    place: places.has(plain.join(' ')) ? 3 : 0,
  };
}

/** Whether a word opens a name: a given name, initials, a title. */
export function opensName(word: string): boolean {
  const bare = fold(word).replace(/[^\p{L}'-]/gu, '');
  const [first = ''] = bare.split('-');
  return firstNames.has(bare) || firstNames.has(first) || isInitials(word) || isTitle(word);
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu}[a-z]?\.)+$/u.test(word);
}

function nameScore(words: readonly string[], plain: readonly string[]): number {
  if (words.length === 0 || words.length > 7 || words.some((word) => /[\d@/&]/.test(word))) return 0;
  const bare = words.filter((word) => !isTitle(word) && !isSuffix(word.replace(/,$/, '')));
  const shaped = bare.every((word) => isParticle(word) || /^['’]?\p{Lu}|^\p{Lo}/u.test(word));
  if (!shaped && bare.some((word) => word !== word.toLowerCase())) return 0;
  const [first = ''] = words;
  const opens = opensName(first);
  if (bare.length < 2) return shortScore(words, opens, shaped);
  const middle = bare.slice(1, -1).some((word) => isParticle(word));
  const score = points([opens, 3], [isCommonSurname(plain.at(-1) ?? ''), 1], [middle, 1], [shaped, 1]);
  const works = plain.some((word) => isWorkWord(word)) && !(opens && bare.length <= 4);
  return works ? Math.max(0, score - 3) : score;
}

/** One word may be a given name; with a title a family name. */
function shortScore(words: readonly string[], opens: boolean, shaped: boolean): number {
  if (opens && !isTitle(words[0] ?? '')) return 1;
  return shaped && words.length > 1 ? 1 : 0.3;
}

function points(...each: readonly (readonly [holds: boolean, worth: number])[]): number {
  return each.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
}

function isWorkWord(word: string): boolean {
  return (
    rolesInShort.test(word) || organisationsInShort.test(word) || isOccupation(word) || isLegalForm(word)
  );
}

function roleScore(plain: readonly string[]): number {
  if (plain.some((word) => rolesInShort.test(word))) return 4;
  return plain.some((word) => isOccupation(word)) ? 3 : 0;
}

function organisationScore(text: string, words: readonly string[], plain: readonly string[]): number {
  const alone = words.length === 1;
  return (
    organisationWords(plain) +
    points(
      [/ & | \+ /.test(text), 2],
      [/^\S+\.(?:nl|com|org|eu|be|de|net|io)$/i.test(text), 3],
      [alone && /^\p{Lu}{2,6}$/u.test(text), 2],
      [alone && /\p{Ll}\p{Lu}/u.test(text), 1],
    )
  );
}

function organisationWords(plain: readonly string[]): number {
  if (plain.some((word) => organisationsInShort.test(word) || isLegalForm(word))) return 4;
  if (plain.some((word) => isOrganisationByEnding(word))) return 2;
  return plain.some((word) => isOrganisationWord(word) || isCompany(word)) ? 3 : 0;
}
