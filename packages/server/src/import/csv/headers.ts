import { fold } from '@kennis/domain';

/** What a column holds. Numbered ones (`emails`, `phones`) may come more than once. */
export type Column =
  | 'given'
  | 'additional'
  | 'prefix'
  | 'family'
  | 'honorific'
  | 'suffix'
  | 'full'
  | 'nickname'
  | 'organisation'
  | 'department'
  | 'role'
  | 'birthday'
  | 'note'
  | 'tags'
  | 'connectedOn'
  | 'profile'
  | 'language'
  | 'email'
  | 'phone'
  | 'url'
  | 'street'
  | 'locality'
  | 'region'
  | 'postalCode'
  | 'country'
  | 'box'
  | 'extended'
  | 'formatted'
  | 'label'
  | 'noise';

/** A recognised header. `label` is what the header itself says (`work`); `set` ties a value to its label and an address together. */
export interface Header {
  readonly column: Column;
  readonly label?: string;
  readonly set?: string;
}

const plain: { readonly [column in Column]?: string } = {
  given: 'first name|given name|voornaam|vorname|prenom|nombre|firstname|voorna(a)m(en)|voornamen',
  additional: 'middle name|additional name|middelste naam|tweede voornaam|zweiter vorname',
  prefix: 'tussenvoegsel|voorvoegsel|tussenvoegsels|infix|voorvoegsels',
  family:
    'last name|family name|surname|achternaam|nachname|nom|nom de famille|apellidos|familienaam|lastname',
  honorific: 'title prefix|name prefix|titel|prefix|aanhef|anrede',
  suffix: 'suffix|name suffix|achtervoegsel',
  full: 'name|full name|naam|volledige naam|display name|weergavenaam|vollstandiger name|nom complet|fn',
  nickname: 'nickname|bijnaam|roepnaam|spitzname',
  organisation:
    'company|organization|organisation|organization name|organization 1 - name|bedrijf|organisatie|bedrijfsnaam|werkgever|firma|unternehmen|entreprise|empresa|company name',
  department: 'department|afdeling|abteilung|organization department|organization 1 - department',
  role: 'position|job title|title|functie|functietitel|organization title|organization 1 - title|beroep|occupation|poste|rol|role|cargo',
  birthday: 'birthday|verjaardag|geboortedatum|geburtstag|date of birth|anniversaire',
  note: 'notes|note|notities|opmerkingen|notitie|opmerking|notizen|memo',
  tags: 'labels|group membership|categories|categorieen|tags|label|groepen|trefwoorden|kategorien',
  connectedOn:
    'connected on|verbonden op|verbunden am|en relation depuis|conectado el|connectie sinds|contact sinds',
  profile: 'url|profile url|linkedin|linkedin url|profiel-url|linkedin-profiel|profil',
  language: 'language|taal|sprache',
  noise:
    'e-mail type|e-mail 2 type|e-mail 3 type|e-mailtype|e-mailtype 2|e-mailtype 3|e-mail display name|e-mail 2 display name|e-mail 3 display name|weergavenaam voor e-mail|e-mail, weergegeven naam 2|e-mail, weergegeven naam 3|sensitivity|gevoeligheid|priority|prioriteit|private|prive|initials|initialen|photo|gender|geslacht|internet free busy|internet beschikbaarheidsinfo|mileage|reisafstand|organizational id number|organization 1 - type|file-as',
};

const work = 'business|work|werk|zakelijk|kantoor|office|geschaftlich';
const home = 'home|prive|thuis|huis|privat|personal';
const places: { readonly [column in Column]?: RegExp } = {
  street: /\b(?:street|straat|strasse|address line 1|adres|address)\b/,
  locality: /\b(?:city|plaats|woonplaats|stad|ort|ville)\b/,
  region: /\b(?:state|province|provincie|region|regio|bundesland)\b/,
  postalCode: /\b(?:postal code|postcode|zip|zip code|plz)\b/,
  country: /\b(?:country(?: ?\/ ?region)?|land(?:\/regio)?|pays)\b/,
  box: /\b(?:po box|postbus(?:nummer)?)\b/,
};

const byText = new Map(
  Object.entries(plain).flatMap(([column, texts]) =>
    texts.split('|').map((text): [string, Header] => [text, { column: column as Column }]),
  ),
);

/** A header as compared: folded, single spaces, without what surrounds it. */
export function foldHeader(text: string): string {
  return fold(text.replace(/^[\ufeff"'\s]+|["'\s]+$/g, '')).replace(/\s+/g, ' ');
}

/** What a column holds, by its header in English, Dutch and some neighbours; null where nobody knows. */
export function readHeader(text: string): Header | null {
  const folded = foldHeader(text);
  return numbered(folded) ?? byText.get(folded) ?? described(folded);
}

/** Google: `E-mail 1 - Value`, `Phone 2 - Type`, `Address 1 - City`. */
function numbered(folded: string): Header | null {
  const [, group, number, part = ''] =
    /^(e-mail|phone|website|address|im|event|relation|custom field) (\d+) - (.+)$/.exec(folded) ?? [];
  if (!group) return null;
  const set = `${group} ${number}`;
  if (part === 'label' || part === 'type') return { column: 'label', set };
  if (group === 'e-mail') return { column: 'email', set };
  if (group === 'phone') return { column: 'phone', set };
  if (group === 'website') return { column: 'url', set };
  const column = group === 'address' ? addressPart(part) : null;
  return column ? { column, set } : null;
}

function addressPart(part: string): Column | null {
  if (part === 'formatted') return 'formatted';
  if (part === 'extended address') return 'extended';
  return placeColumn(part);
}

/** Outlook and others: `Business Phone 2`, `Telefoon op werk`, `Home City`, `Werkadres, plaats`. */
function described(folded: string): Header | null {
  const label = labelOf(folded);
  const named = label === undefined ? {} : { label };
  if (
    /^e-?mail(?:adres| address|-adresse)?(?: \d| \d? ?address)?$|^(?:e-?mail|email) \d address$|\be-?mail(?:adres)?\b(?!.*(?:type|naam|name))/.test(
      folded,
    )
  ) {
    return { column: 'email', ...named };
  }
  if (
    /\b(?:phone|telephone|telefoon(?:nummer)?|mobiel|mobile|mobiele telefoon|gsm|tel|fax|pager|handy|telefon)\b/.test(
      folded,
    )
  ) {
    return { column: 'phone', ...named };
  }
  if (/^(?:web ?(?:page|site)|website|webpagina|homepage|personal web page|business web page)$/.test(folded))
    return { column: 'url' };
  const column = placeColumn(folded);
  return column ? { column, set: label ?? 'address', ...named } : null;
}

function placeColumn(folded: string): Column | null {
  for (const column of ['box', 'postalCode', 'country', 'locality', 'region', 'street'] as const) {
    if (places[column]?.test(folded)) return column;
  }
  return null;
}

function labelOf(folded: string): string | undefined {
  const fax = /\bfax\b/.test(folded);
  if (/mobie?le?\b|\bgsm\b|\bhandy\b|\bcell/.test(folded)) return 'cell';
  if (/\bpager\b/.test(folded)) return 'pager';
  const words = new RegExp(`\\b(?:${work})`).test(folded)
    ? 'work'
    : new RegExp(`\\b(?:${home})`).test(folded)
      ? 'home'
      : undefined;
  if (fax) return words ? `${words} fax` : 'fax';
  return words;
}
