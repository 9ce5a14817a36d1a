import { stopWords } from '../words/stop-words.ts';
import { blank, type Reading } from './reading.ts';
import { digitsSaid, spokenDigits } from './spoken-digits.ts';

/** A mail address or telephone number in the reading, with the words that announced it in `start` to `end`. */
export interface ContactFound {
  readonly kind: 'email' | 'phone';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const announced =
  '(?:(?:(?:zijn|haar|his|her|their|hun|the|het|mijn|my) )?(?:e-?mail(?:adres| address)?|mail(?:adres)?|e-?mailadres|tel(?:efoon(?:nummer)?)?|telephone|phone(?: number)?|mobiel(?:nummer)?|mobile|mob|cell|nummer|number|gsm|06-nummer|whatsapp|reach (?:him|her|them) (?:at|on)|bereikbaar (?:op|via)|te bereiken (?:op|via))\\.?(?: (?:is|address))?:? ?(?:op |on |at )?)?';
const written = '[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6}';
const at = '(?: ?(?:@|\\(at\\)|\\[at\\]) ?| apenstaartje | apestaartje | at )';
const dot = '(?:\\.| punt | dot | ?\\(dot\\) ?)';
const joint = `(?:${dot}| streepje | dash | hyphen | underscore | liggend streepje )`;
const domainEnd =
  '(?:nl|be|com|org|net|eu|de|fr|uk|co ?(?:\\.| dot | punt ) ?uk|ac ?(?:\\.| dot | punt ) ?uk|io|info|biz|example|gov|edu|me|frl|amsterdam|dev|app|ch|at|it|es|se|no|dk|ie|pl|us|ca|au)';
const spoken = `[a-z0-9_-]{1,64}(?:${joint}[a-z0-9_-]{1,64}){0,4}${at}[a-z0-9-]{1,63}(?:${joint}[a-z0-9-]{1,63}){0,3}${dot}${domainEnd}`;
const digits = '(?:\\+|00)?\\(?\\d(?:[ ./()-]{0,2}\\d){7,14}';

const mail = new RegExp(`(?<![\\w@])${announced}(?<value>${written}|${spoken})(?![\\w@])`, 'g');
const phone = new RegExp(`(?<![\\w./-])${announced}(?<value>${digits})(?![\\w/-])`, 'g');
const spokenPhone = new RegExp(`(?<![\\w./-])${announced}(?<value>${spokenDigits})(?![\\w-])`, 'g');

const patterns = [
  ['email', mail],
  ['phone', phone],
  ['spoken', spokenPhone],
] as const;
type Kind = (typeof patterns)[number][0];

/** Mail addresses and telephone numbers, written or spoken, and the reading without them. */
export function findContactPoints(reading: Reading): { found: readonly ContactFound[]; rest: Reading } {
  const found: ContactFound[] = [];
  let rest = reading;
  for (const [kind, pattern] of patterns) {
    if (kind === 'spoken' && !/(?<![a-z])(?:nul|zero|oh|plus) /.test(rest.plain)) continue;
    for (const match of rest.plain.matchAll(pattern)) {
      const contact = readContact(reading, kind, match);
      if (contact === null) continue;
      found.push(contact);
      rest = blank(rest, contact.start, contact.end);
    }
  }
  return { found: found.sort((a, b) => a.start - b.start), rest };
}

function readContact(reading: Reading, kind: Kind, match: RegExpExecArray): ContactFound | null {
  const said = match.groups?.value ?? '';
  const start = match.index;
  const end = start + match[0].length;
  if (kind === 'email') return isMail(said) ? { kind, text: mailOf(said), start, end } : null;
  const digits = kind === 'spoken' ? digitsSaid(said) : said;
  if (!isPhone(digits)) return null;
  const from = start + match[0].lastIndexOf(said);
  const text = kind === 'spoken' ? digits : unbracketed(reading.text.slice(from, end).trim());
  return { kind: 'phone', text, start, end };
}

/** `sanne apenstaartje bakkerij punt nl` is `sanne@bakkerij.nl`. */
function mailOf(said: string): string {
  return said
    .replace(/ ?(?:\bapenstaartje\b|\bapestaartje\b|\(at\)|\[at\]) ?| at /, '@')
    .replace(/ (?:liggend streepje|underscore) /g, '_')
    .replace(/ (?:streepje|dash|hyphen) /g, '-')
    .replace(/ (?:punt|dot) | ?\(dot\) ?/g, '.')
    .replace(/ /g, '');
}

/** `(06 12 34 56 78)` without its bracket; `(020) 123 45 67` keeps both. */
function unbracketed(number: string): string {
  return number.includes(')') ? number : number.replace('(', '');
}

/** `works at booking dot com` is a workplace: a small word before `at` is no mailbox. */
function isMail(said: string): boolean {
  return said.includes('@') || !stopWords.has(said.slice(0, said.indexOf(' ')));
}

/** Dates and years are digits with dashes too. */
function isPhone(said: string): boolean {
  const count = said.replace(/\D/g, '').length;
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(said) || /^\d{1,2}[-/]\d{1,2}[-/]\d{4}/.test(said)) return false;
  return count >= 8 && count <= 15 && /^[+0(]/.test(said) ? true : count >= 10 && count <= 15;
}
