import { companies } from '../../capture/words/companies.ts';
import { firstNames } from '../../capture/words/first-names.ts';
import { occupationEndings, occupations } from '../../capture/words/occupations.ts';
import { countries, placeNames } from '../../capture/words/place-names.ts';
import { fold } from '../../searching/fold.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { britishPlaces } from '../words/british-places.ts';
import { wordsOf } from '../words/listed.ts';
import { sectorOf } from './sector-of.ts';

/** What an ask names: by whom somebody could be found. */
export interface AskParts {
  readonly person: boolean;
  readonly role: boolean;
  /** Only somebody in business is said (`een ondernemer`): a role where sector and region are said too. */
  readonly weakRole: boolean;
  readonly organisation: boolean;
  /** The sector's id where it is said, or told by the trade. */
  readonly sector: string | null;
  /** The sector is said apart from the trade. */
  readonly sectorSaid: boolean;
  readonly region: boolean;
}

const places: ReadonlySet<string> = new Set([
  ...[...placeNames, ...countries].map((name) => name.toLowerCase()),
  ...wordsOf(britishPlaces),
]);
const tooGeneral = new Set(
  wordsOf(`contactpersoon logistiek grafisch forensisch maatschappelijk creatief ondernemer onderneemster zelfstandige zelfstandig zzper zzp'er zzp mkb mkb'er freelancer freelance partner samenwerkingspartner klant opdrachtgever werkgever werknemer
    medewerker collega vrijwilliger manager professional specialist expert entrepreneur client customer buyer-less employer employee colleague worker volunteer
    supplier leverancier organisator connector student stagiair homeowner owner eigenaar starter particulier teams beginner landlord person lead pro netwerker hr it staff
    houder leider maker staf solopreneur bachelor model adviseur-less consumer contact huiseigenaar woningeigenaar thuiswerker`),
);
const heads =
  /^(?:directeur|directrice|directie|eigenaar|eigenaren|eigenaresse|oprichter|oprichters|hoofd|teamleider|afdelingshoofd|bestuurslid|voorzitter|penningmeester|beheerder|projectleider|inkoper|wethouder|bestuurder|filiaalmanager|investeerder|investeerders|owner|owners|founder|founders|founded|head|director|directors|buyer|chair|investor|investors|trustee|planner|principal|leader|afdeling|department|inkoop|purchasing|procurement|facilitymanager|ceo|cfo|cto|coo|board|bestuur|conservator|verzorgende|counsellor|curator|vertrouwenspersoon|woordvoerder|manager|managers|stylist|councillor)$/;
/** After these a capital begins the name of an organisation. */
const atNames =
  /\b(?:bij|van|namens|at|from|with|for|zoals|als|bijvoorbeeld|like|as|example|gemeente|waterschap|provincie|omroep|stichting|hogeschool|universiteit)$/i;
const placeLeads =
  /\b(?:in|te|uit|rond|rondom|nabij|omgeving|regio|buurt van|near|around|outside|north|south|east|west|city of|town of|stad|dorp|tussen|between)$/i;
const regions =
  /\b(?:regio|randstad|achterhoek|twente|veluwe|betuwe|salland|noord-?nederland|het (?:noorden|zuiden|oosten|westen)|noordoostpolder|hoeksche waard|bollenstreek|mijn (?:dorp|wijk|stad|buurt)|in de buurt|hier in de|dit dorp|deze stad|my (?:town|village|area)|this (?:town|village|area)|home counties|east anglia|west country|lake district|locally|nearby|round here|city centre|peak district)\b/i;

/** What an ask says of role, organisation, sector, region and person. */
export function askParts(reading: Reading): AskParts {
  const { tokens, text } = reading;
  const sector = sectorOf(reading);
  const region = regions.test(text) || tokens.some((_, at) => isPlace(tokens, at));
  return {
    person: tokens.some((_, at) => isPerson(tokens, at)),
    role: tokens.some((_, at) => isRole(tokens, at)) || departments.test(text),
    weakRole: weakRoles.test(text),
    organisation: tokens.some((_, at) => isOrganisation(tokens, at, text)),
    sector: sector?.id ?? null,
    sectorSaid: sector?.said ?? false,
    region,
  };
}

/** Places that are words too: at the start of a sentence they are words. */
const openers =
  /^(?:nice|best|goes|eerde|hoorn|grave|elst|epe|hem|reading|bath|hay|wells|well|rugby|crewe|poole|cork|essen|beek|made|ons|son|rood|reuver|velden|burgh|haren|laren|leek|urk|soest|weert|bury|deal|ware|sale|hull|oss|vries|zuid|noord)$/;
/** Capitals that name no organisation. */
const general = new Set(wordsOf(`hr it ict pr ceo cfo cto coo mkb zzp ggz vmbo mbo hbo pe ik i nhs uk vve`));
/** Trades that the list of occupations does not hold. */
const moreRoles =
  /^(?:\p{L}*(?:chef|hoofd|baas|meester|voorbereider|opzichter|inspecteur|makers?|lid|leden|begeleiders?|installateurs?|beheerders?|adviseurs?)|installers?|fitters?|advisers?|advisors?|counsellors?|coordinators?|deans?|decaan|decanen|bestuursleden|officers?|inspectors?|wardens?|foremen|foreman|registrars?|vicars?|heads?|governors?|treasurers?|secretary|secretaries|editors?|conveners?|organists?|matrons?|dietitians?|landlad(?:y|ies)|film-makers?|militair(?:en)?|glazenwassers?|cateraars?|omroepers?|koeriers?|verhuizers?|verhuurders?|\p{L}+organisator(?:en)?|assistente?n?)$/u;
const weakRoles =
  /(?<!\p{L})(?:\p{L}*ondernem(?:er|ers|ster)|zelfstandigen?|zzp'?ers?|eigena(?:ar|ren|resse)|managers?|specialist(?:en)?|starters?|entrepreneurs?|owners?|freelancers?|specialists?|leidinggevenden?|professionals|bestuurders?)(?!\p{L})/iu;
const departments =
  /(?<!\p{L})(?:over (?:het |de |\w+ )?\w+ gaat|verantwoordelijk(?:e)? voor|afdeling \w+|die (?:beslist|gaat) over|in charge of|responsible for|(?:who|that) (?:runs|decides|leads|manages|buys|looks after|takes care of|deals with|handles|works (?:on|in|with)|oversees|is (?:over|behind))|die (?:werkt aan|de inkoop doet|inkoopt|beslist|verantwoordelijk is)|in (?:purchasing|procurement|sales|personnel|marketing)|(?:who|that) (?:owns|runs|manages) (?:an?|the|\p{L}+ own) (?:\S+ )?(?:hotel|restaurant|shop|store|company|business|practice|salon|school|café|cafe|farm|pub|firm|bakery|campsite|gallery|studio|agency)|die (?:een |zijn |haar |een eigen )?(?:\S+ )?\p{L}*(?:hotel|restaurant|winkel|bedrijf|praktijk|salon|school|zaak|café|bureau|camping)(?: of \S+)? (?:heeft|runt|leidt|bezit))(?!\p{L})/iu;

function isRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.plain.length > longestWord) return false;
  const plain = fold(token.plain).replace(/^(?:mede|oud|ex)-/, '');
  if (
    /^(?:business|company|huis|home|website|own|en|eigen|mobile)$/.test(tokens[at - 1]?.plain ?? '') &&
    /^(?:owners?|eigena\w+)$/.test(plain)
  )
    return false;
  if (
    moreRoles.test(plain) &&
    !/^(?:makers?|lid|leden|hoofd-|meester)$/.test(plain) &&
    !tooGeneral.has(plain)
  )
    return true;
  if (heads.test(plain)) return !/^(?:managers?|bestuur)$/.test(plain) || isQualified(tokens, at);
  if (isPairedWorker(tokens, at)) return true;
  return singulars(plain).some(
    (word) => !tooGeneral.has(word) && (occupations.has(word) || endsInTrade(word)),
  );
}

/** `social worker`, `maatschappelijk werker`, `civil servant`: general alone, a trade with the word before. */
function isPairedWorker(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && !before.stops && paired.test(`${before.plain} ${tokens[at]?.plain}`);
}

const paired =
  /^(?:(?:social|youth|community|care|support|case|key) workers?|civil servants?|(?:maatschappelijk|pastoraal|sociaal) werkers?|(?:cabinet|violin|film|instrument|dress|watch|clock) makers?|harbou?r masters?|phd students?|business angels?|removal (?:man|men|firms?))$/;

const longestTrade = 30;
/** What is longer is no word. */
const longestWord = 80;

/** `interieurstylist`, `zorgmanager`. */
function endsInTrade(word: string): boolean {
  if (word.length <= 7) return false;
  for (let at = Math.max(2, word.length - longestTrade); at <= word.length - 5; at++) {
    const end = word.slice(at);
    if (occupations.has(end)) return !tooGeneral.has(end) || end === 'manager' || end === 'adviseur';
  }
  return occupationEndings.test(word);
}

/** `facilitair manager`, `project manager`: not a manager of nothing. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (next && !token?.stops && /^(?:of|van|at|bij)$/.test(next.plain)) return true;
  return (
    before !== undefined &&
    !before.stops &&
    !/^(?:de|een|the|a|an|goede|good|veel|alle|all|any|new|nieuwe|zoek|met|for|with|en|and|op|of)$/.test(
      before.plain,
    )
  );
}

function singulars(word: string): readonly string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/en$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/([rnlk])en$/, '$1'),
    word.replace(/([^aeiou])([aeou])([^aeiou])en$/, '$1$2$2$3'),
    word.replace(/zen$/, 's'),
    word.replace(/([a-z])\1en$/, '$1'),
    word.replace(/e$/, ''),
  ];
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token)) return false;
  const before = tokens[at - 1];
  if ((!before || before.stops) && openers.test(token.plain)) return false;
  const pair = `${before?.plain} ${token.plain}`;
  if (places.has(token.plain) || places.has(pair) || places.has(token.plain.split('-')[0] ?? '')) {
    return !/^(?:bij|at)$/.test(before?.plain ?? '');
  }
  return (
    before !== undefined && !before.stops && placeLeads.test(`${tokens[at - 2]?.plain ?? ''} ${before.plain}`)
  );
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  const [first, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !next || first.stops || !isCapital(first)) return false;
  if (
    !firstNames.has(fold(first.plain)) &&
    !/^(?:mevrouw|meneer|mr|mrs|ms|dr)$/.test(tokens[at - 1]?.plain ?? '')
  )
    return false;
  const particle = /^(?:van|de|der|den|ter|ten|el|al|o')$/.test(next.plain) && after !== undefined;
  return (
    (isCapital(next) && !places.has(next.plain)) || (particle && tokens.slice(at + 2, at + 5).some(isCapital))
  );
}

function isOrganisation(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  if (authorities.test(tokens[at - 1]?.plain ?? '')) return true;
  if (general.has(token.plain)) return false;
  if (places.has(token.plain)) return isTownsOwn(tokens, at);
  if (companies.has(fold(token.plain)) && (isCapital(token) || /^\p{Lu}{2,}/u.test(token.text))) return true;
  return isNamedSo(token, tokens[at + 1]) || followsLead(tokens, at, text) || followsKind(tokens, at);
}

const authorities = /^(?:gemeente|waterschap|provincie|stad)$/;
const organisationNames =
  /^(?:Council|Museum|Hospital|University|College|Energy|Bank|Group|Ltd|BV|NV|City|County|Ziekenhuis|Bouw|Techniek|Media|Trust|Water|School|Academy|Foundation)$/;

/** `Crewe Alexandra`, `Yorkshire Post`, not `Amsterdam Zuidoost`: a name that begins with a place. */
function isTownsOwn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || before.stops || token.stops || !isCapital(next)) return false;
  if (/^(?:in|te|uit|near|rond|around|regio|omgeving)$/.test(before.plain)) return false;
  return !places.has(next.plain) && !directions.test(next.plain);
}

const directions = /^(?:(?:noord|zuid|oost|west|north|south|east|west|centrum|centre|midden).*|stad|city)$/;

/** `voetbalclub De Graafschap`, `the editor of the Yorkshire Post`. */
function followsKind(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || before.stops || !token) return false;
  if (organisationKinds.test(before.plain)) return true;
  const lead =
    before.plain === 'the' || before.plain === 'de' || before.plain === 'het' ? tokens[at - 2] : before;
  if (!lead || lead.stops || !/^(?:of|van)$/.test(lead.plain)) return false;
  return next !== undefined && !token.stops && isCapital(next) && !places.has(next.plain);
}

const organisationKinds =
  /^(?:\p{L}*(?:club|vereniging|hotel|restaurant|krant|bakkerij|drukkerij|school|college|lyceum|ziekenhuis|brouwerij|uitgeverij|festival|theater|museum|camping|supermarkt|stichting|firma|keten)|café|charity|brewery|newspaper|supermarket|theatre|firm)$/u;

/** `Octopus Energy`, `Jeroen Bosch Ziekenhuis`. */
function isNamedSo(token: Token, next: Token | undefined): boolean {
  return next !== undefined && !token.stops && isCapital(token) && organisationNames.test(next.text);
}

/** `bij Van Essen`, `at Kew Gardens`: a capital after a word that a name of an organisation follows. */
function followsLead(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || before.stops || !token) return false;
  const lead = text
    .slice(Math.max(0, token.start - 40), token.start)
    .trimEnd()
    .replace(/\b(?:de|het|the)$/i, '')
    .trimEnd();
  if (!atNames.test(lead) || isSurname(tokens, at)) return false;
  return /(?:bij|at|omroep|stichting)$/i.test(lead) || !isPlace(tokens, at);
}

/** `Peter van Dalen`. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 3), at).filter(isCapital);
  return lead.some(({ plain }) => firstNames.has(fold(plain)));
}

function isCapital(token: Token): boolean {
  return (
    /^\p{Lu}/u.test(token.text) &&
    !/^(?:Ik|I|De|Het|Een|The|A|An|Wie|Who|Ken|Do)$/.test(token.text) &&
    !/^I'/.test(token.text)
  );
}
