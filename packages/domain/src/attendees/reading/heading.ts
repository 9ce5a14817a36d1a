import { fold } from '../../searching/fold.ts';
import { columnOf } from './column.ts';
import { partKind } from './part-kind.ts';

/** What a heading says of the lines below it: where they work, or that they will not come. */
export interface Heading {
  readonly organisation?: string;
  readonly absent?: boolean;
}

const absentees =
  /^(?:afwezig(?:en)?|afgemeld(?:en)?|afmeldingen|verhinderd|met kennisgeving|absent|absentees|apologies|cancelled|declined|regrets)\b/;
const headings =
  /^(?:deelnemers?(?:lijst)?|lijst van (?:deelnemers|aanwezigen)|aanwezig(?:en)?|aanwezigheidslijst|presentielijst|gasten(?:lijst)?|genodigden|sprekers?|dagvoorzitter|organisat(?:ie|oren|ors)|organisers?|organizers?|bestuur|leden|nieuwe leden|bezoekers|inschrijvingen|aanmeldingen|attendees?|attendance|participants?|delegates?|guests?|guest ?list|speakers?|panel(?:leden|lists?)?|members|registrations?|tafel|table|groep|group|sessie|session|workshop|ronde|round|programma|programme|agenda|welkom|welcome|datum|date|locatie|location|bijlage|appendix|namens|naam|name|totaal|total|aantal|versie|version|stand per|bron|source|vertrouwelijk|confidential|concept|draft|blad|sheet)\b/;

/** The heading that a line is, or null where it may be somebody. */
export function headingOf(line: string, parts: readonly string[]): Heading | null {
  const text = line.replace(/^[#*=\s_]+|[#*=\s_]+$/g, '');
  const folded = fold(text);
  if (text === '' || /^[-–—=_*.\s|:+]+$/.test(line)) return {};
  if (absentees.test(folded) && parts.every((part) => partKind(part).name < 3)) return { absent: true };
  const named = parts.some((part) => partKind(part).name >= 3);
  if (headings.test(folded) && !named) return {};
  if (parts.length > 0 && parts.every((part) => columnOf(part) !== null)) return {};
  const [only] = parts;
  if (only === undefined) return null;
  const { name, organisation, role } = partKind(only);
  const alone = parts.length === 1 && organisation >= 3 && organisation > name && role < 3;
  if (alone) return { organisation: only };
  return /:$/.test(text) && !named ? {} : null;
}

/** `3`, `- 3 -`, `Pagina 3 van 7`, `Page 3/7`. */
export function isPageNumber(line: string): boolean {
  return /^[-–—\s]*(?:pagina|page|pag\.?|blz\.?|p\.)?\s*\d{1,4}(?:\s*(?:van|of|\/|-)\s*\d{1,4})?[-–—\s]*$/i.test(
    line.trim(),
  );
}
