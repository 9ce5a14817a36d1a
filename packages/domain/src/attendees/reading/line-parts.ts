import { opensName, partKind } from './part-kind.ts';

/** A line without its bullet, with what could be taken out of it at once. */
export interface LineParts {
  readonly parts: readonly string[];
  readonly email: string | null;
  /** What the line says of coming: `afgemeld`. */
  readonly absent: boolean;
}

const address = /(?:mailto:)?([\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/u;
const bullet =
  /^\s*(?:[-–—*•·●○▪◦■□☐☑✓✔✗✘»>]+\s+|[-*•·●▪](?=\p{L})|\[[ xX]?\]\s*|\(?\d{1,4}[.):\]]\s*|\d{1,4}\s+(?=\p{L})|[a-z]\)\s+)+/u;
const telephone = /(?:\b(?:tel|t|m|mob|telefoon|phone|mobiel)[.:]?\s*)?(?:\+\d|\(?0\d)[\d\s().-]{6,}\d/giu;
const web = /\b(?:https?:\/\/|www\.)\S+/giu;
const gone =
  /\b(?:afgemeld|verhinderd|afwezig|komt niet|geannuleerd|cancelled|canceled|declined|not attending|absent|regrets)\b/iu;
const remarks =
  /^(?:ja|yes|nee|no|aanwezig|present|bevestigd|confirmed|vegetarisch|vegetarian|vegan|veganistisch|glutenvrij|gluten free|halal|onder voorbehoud|ovb|o\.v\.b\.|tentative|spreker|speaker|online|digitaal|via teams|\+ ?\d|x|✓|nieuw lid|new member|gastheer|gastvrouw|host)$/iu;

const institution =
  /^(.*\S)\s+((?:gemeente|provincie|ministerie|stichting|universiteit|hogeschool|waterschap|vereniging|university)\s.*)$/iu;

/** The parts of a line of free text: between commas, tabs, bars, dashes, in brackets, or on both sides of `bij`. */
export function linePartsOf(line: string): LineParts {
  const email = address.exec(line)?.[1]?.replace(/[.']+$/, '') ?? null;
  const bare = line
    .replace(
      /[<([]?\s*(?:mailto:)?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\s*[>)\]]?/gu,
      ' , ',
    )
    .replace(web, ' , ')
    .replace(telephone, ' , ')
    .replace(bullet, '')
    .replace(/\s*\(([^)]*)\)\s*/g, ' ; $1 ; ')
    .replace(/["“”„]/g, '');
  const rough = bare
    .split(/\s*[\t;|•·]\s*|\s+[-–—/]\s+|\s+[–—]|\s*,(?:\s+|$)|,(?=\p{Lu})|:\s+/u)
    .map((part) => part.replace(/\s+/g, ' ').replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, ''))
    .filter((part) => part !== '' && !/^[\d.#]+$/.test(part));
  const absent = rough.some((part) => gone.test(part) && partKind(part).name < 3);
  const parts = joinReversed(rough.filter((part) => !remarks.test(part) && !gone.test(part)));
  return { parts: parts.flatMap(splitWork), email: email === null ? null : email.toLowerCase(), absent };
}

/** Several people with their addresses on one line, as a mail program gives them: each gets a line. */
export function splitRecipients(line: string): readonly string[] {
  const addresses = line.match(/[^\s<>;,]+@[^\s<>;,]+/gu) ?? [];
  if (addresses.length < 2) return [line];
  const pieces = line.includes('>') ? line.split(/(?<=>)\s*[;,]\s*/u) : line.split(/\s*;\s*/u);
  return pieces.length >= addresses.length ? pieces.filter((piece) => piece.trim() !== '') : [line];
}

/** `Vries, Sanne de` and `Jansen, Piet`: the family name stands first. */
export function isReversed(family: string, given: string): boolean {
  const [first = '', ...rest] = given.split(' ');
  const [opening = ''] = family.split(' ');
  const particles = /^(?:van|de|der|den|ter|ten|te|het|'t|’t|von|el|la|le|du|di|da|dos|al)$/i;
  if (!opensName(first) || family.split(' ').length > 3 || !/^['’]?\p{L}/u.test(family)) return false;
  const ends = rest.length > 0 && rest.every((word) => particles.test(word));
  if (ends) return true;
  if (rest.length > 1 || (rest.length === 1 && !opensName(rest[0] ?? ''))) return false;
  const title = /^(?:dr|ir|ing|prof|mr|drs|mevr|dhr|mw)\.?$/i;
  return !opensName(opening) && !(title.test(first) && rest.length === 0) && partKind(family).name < 3;
}

function joinReversed(parts: readonly string[]): readonly string[] {
  const at = [0, 1].find((place) => isReversed(parts[place] ?? '', parts[place + 1] ?? ''));
  if (at === undefined) return parts;
  return [...parts.slice(0, at), `${parts[at + 1]} ${parts[at]}`, ...parts.slice(at + 2)];
}

/** `directeur bij Bakkerij Bos`, `Sanne de Vries van Gemeente Ede`, `namens de provincie`: on both sides another part. */
function splitWork(part: string): readonly string[] {
  const [, role = '', organisation = ''] = institution.exec(part) ?? [];
  if (role !== '' && partKind(role).role >= 3) return [role, organisation];
  const found = /^(.*?)\s*(?<=^|\s)(bij|namens|van|at|of|for|@)\s+(.+)$/iu.exec(part);
  if (!found) return [part];
  const [, before = '', word = '', after = ''] = found;
  const bare = after.replace(/^(?:de|het|the) /i, '');
  if (before === '') return sure.test(word) ? [bare] : [part];
  return isSplit(before, word, after) ? [before, bare] : [part];
}

const sure = /^(?:bij|namens|at|@)$/i;

function isSplit(before: string, word: string, after: string): boolean {
  const [left, right] = [partKind(before), partKind(after)];
  if (sure.test(word)) return left.name >= 2 || left.role >= 3;
  if (left.name >= 3) return right.organisation >= 3 && before.includes(' ');
  if (left.role < 3 || right.name >= 4) return false;
  return word.toLowerCase() === 'van' ? /^(?:(?:de|het) )?\p{Lu}/u.test(after) : right.organisation >= 3;
}
