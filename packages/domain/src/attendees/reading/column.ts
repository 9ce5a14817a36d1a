import { fold } from '../../searching/fold.ts';

/** What a column of a list holds. */
export type Column =
  | 'given'
  | 'prefix'
  | 'family'
  | 'honorific'
  | 'name'
  | 'role'
  | 'organisation'
  | 'email'
  | 'place'
  | 'present'
  | 'absent'
  | 'other';

const titles: { readonly [column in Column]: string } = {
  given:
    'voornaam|voornamen|roepnaam|first name|firstname|given name|forename|voorletters|initialen|initials',
  prefix: 'tussenvoegsel|tussenvoegsels|tussenv|tv|voorvoegsel|voegsel|infix|prefix|insertion',
  family: 'achternaam|familienaam|last name|lastname|surname|family name',
  honorific: 'titel|titulatuur|aanhef|salutation|mr/mrs',
  name: 'naam|name|volledige naam|full name|fullname|deelnemer|deelnemers|participant|attendee|gast|guest|naam deelnemer|deelnemer naam|attendee name|wie|naam gast|aanwezige|genodigde|contactpersoon|contact|name of attendee|naam en voornaam|voor- en achternaam|voornaam en achternaam|spreker|speaker',
  role: 'functie|functietitel|rol|role|job title|jobtitle|title|position|job|beroep|occupation|function',
  organisation:
    'organisatie|organization|organisation|bedrijf|bedrijfsnaam|company|company name|werkgever|employer|instelling|namens|affiliation|firma|naam organisatie|naam bedrijf|naam organisatie/bedrijf|organisatie/bedrijf|bedrijf/organisatie|affiliatie|school|gemeente|vereniging|business',
  email: 'e-mail|email|e-mailadres|emailadres|mail|mailadres|email address|e-mail address|e mail',
  place: 'plaats|woonplaats|stad|city|place|town|vestigingsplaats|locatie',
  present:
    'aanwezig|aanwezig?|aanwezigheid|komt|present|attending|attendance|status|rsvp|bevestigd|confirmed|checked in|ingecheckt|deelname',
  absent: 'afwezig|afgemeld|absent|cancelled|declined|verhinderd',
  other:
    'nr|nr.|no|no.|#|nummer|number|telefoon|telefoonnummer|phone|mobiel|mobile|tel|dieet|dieetwensen|diet|dietary requirements|opmerking|opmerkingen|remarks|notes|notities|datum|date|tijd|time|datum aanmelding|registration date|ticket|ticket type|tickettype|order|ordernummer|order id|adres|address|postcode|website|linkedin|geslacht|gender|tafel|table|workshop|sessie|handtekening|signature|paraaf|badge|land|country|betaald|paid|aantal|timestamp|tijdstempel|lunch|borrel|id',
};

const byTitle = new Map(
  Object.entries(titles).flatMap(([column, texts]) =>
    texts.split('|').map((text): [string, Column] => [text, column as Column]),
  ),
);

/** What a column holds by its title, in Dutch or English; null where the title tells nothing. */
export function columnOf(title: string): Column | null {
  const folded = fold(title)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[*:]+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const whole = byTitle.get(folded) ?? byTitle.get(folded.replace(/^(?:uw|your|je|jouw) /, ''));
  if (whole !== undefined) return whole;
  const pieces = folded.split(/\s*[/&]\s*| of | or /);
  return pieces.length > 1 ? (pieces.map((piece) => byTitle.get(piece)).find(Boolean) ?? null) : null;
}

/** The columns that a row names, or null where it is no row of titles. */
export function columnsOf(row: readonly string[]): readonly Column[] | null {
  const filled = row.filter((cell) => cell.trim() !== '');
  const columns = row.map((cell) => columnOf(cell));
  const known = columns.filter((column) => column !== null);
  const naming = columns.some(
    (column) => column !== null && ['name', 'given', 'family', 'email'].includes(column),
  );
  const whole = known.length === filled.length && new Set(known).size === known.length;
  if (!naming || (known.length < 2 && !whole) || known.length * 2 < filled.length) return null;
  return columns.map((column) => column ?? 'other');
}
