import { foldedWords } from '../../searching/fold.ts';
import type { CaptureDraft, DraftFavour, Span } from '../draft.ts';
import { favourKind } from './favour-kind.ts';
import { givenPatterns } from './given-patterns.ts';

/** Where one thing said ends and another may begin: also before `en` or `and` that goes on with somebody or something done. */
const seams =
  /[.;:!?\n]+(?:\s|$)|,\s+|\s+(?:en|maar|and|but|want|because|omdat)\s+(?=(?:ik|we|wij|hij|zij|ze|i|he|she|they|heb|hebben|heeft|gaf|kreeg|beloofde|promised|showed|gave|told|helped|introduced|lent|shared|got|is|was|zoekt|wil|zei|gaat|kan|belt|mailt|stuurt|needs|wants|said|will|can)(?!\p{L}))/giu;
const denied = /(?<!\p{L})(?:niet|geen|nooit|niets|not|never|nothing|no longer|\p{L}+n['’]t)(?!\p{L})/iu;
/** Given in words only, or a way to be reached: no favour. */
const noThing =
  /^(?:(?:een|de|het|zijn|haar|hun|mijn|ons|onze|an?|the|his|her|their|my|our)\s+)?(?:(?:warme|firm|warm|nieuwe|new|visite)\s*)?(?:hand|knuffel|hug|kus|gelijk|antwoord|answer|indruk|impression|gevoel|feeling|idee dat|idea that|kaartje|card|visitekaartje|business card|mailadres|mail|email|e-mail|06|aan|door dat|toe)(?!\p{L})|^(?:zijn|haar|hun|his|her|their|mijn|my)\s+(?:nummer|number|telefoonnummer|06-nummer|phone number|mobile)|^(?:an?|the|een|de)\s+(?:table|office|flat|room|car|taxi|meal|drink|lunch|laugh|desk|tafel|kamer|taxi)(?!\p{L})/iu;
const shortest = 4;
/** Nobody says in one breath more than this; the patterns would take long over it. */
const longest = 400;

/**
 * What a line says was given or received (C5, G1), each for its person. What is promised, sought or offered in the same words stays
 * that, and is no favour.
 */
export function findGiven(text: string, draft: Omit<CaptureDraft, 'favours'>): readonly DraftFavour[] {
  const taken = [...draft.promises, ...draft.asks].map(({ span }) => span);
  return clausesOf(text).flatMap(([start, end]) => {
    const read = readClause(text.slice(start, end), start);
    if (!read || taken.some((span) => overlaps(span, read.found.span))) return [];
    if (read.who === null && isThrough(draft, read.found)) return [];
    const person = read.who === null ? personNear(draft, [start, end]) : personNamed(draft, read.who);
    return person === 'another' ? [] : [{ ...read.found, person, confidence: 0.7 }];
  });
}

/** Who brought you together is told as such already. */
function isThrough({ metThrough }: Pick<CaptureDraft, 'metThrough'>, { by, what }: Found): boolean {
  return metThrough !== null && by === 'them' && what === 'introduction';
}

type Found = Pick<DraftFavour, 'by' | 'what' | 'text' | 'span'>;

/** What a clause tells, and who it names as giver or receiver. */
function readClause(
  clause: string,
  offset: number,
): { readonly found: Found; readonly who: string | null } | null {
  for (const { by, pattern } of givenPatterns) {
    const match = pattern.exec(clause);
    const span = match?.indices?.groups?.thing ?? match?.indices?.groups?.said;
    if (!match || !span) continue;
    const [start, end] = span;
    const text = clause.slice(start, end).trim();
    if (denied.test(clause.slice(0, end)) || noThing.test(text) || text.length < shortest) return null;
    const at: Span = [offset + start, offset + start + text.length];
    return { found: { by, what: favourKind(text), text, span: at }, who: match.groups?.who ?? null };
  }
  return null;
}

function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const { 0: seam, index } of text.matchAll(seams)) {
    clauses.push([start, index]);
    start = index + seam.length;
  }
  clauses.push([start, text.length]);
  return clauses.filter(([from, to]) => to - from >= shortest && to - from <= longest);
}

/** The place of somebody by name: none where nobody is in the draft, `another` where they are not among those who are. */
function personNamed({ people }: Pick<CaptureDraft, 'people'>, who: string): number | null | 'another' {
  if (people.length === 0) return null;
  const words = foldedWords(who);
  const place = people.findIndex(({ name }) => {
    const theirs = foldedWords(name.text);
    return words.every((word) => theirs.includes(word)) || theirs.every((word) => words.includes(word));
  });
  return place === -1 ? 'another' : place;
}

/** Who is named in the clause, else who was named last before it, else the first. */
function personNear({ people }: Pick<CaptureDraft, 'people'>, [start, end]: Span): number | null {
  if (people.length === 0) return null;
  const inside = people.findIndex(({ name: { span } }) => span[0] >= start && span[0] < end);
  if (inside >= 0) return inside;
  const before = people.findLastIndex(({ name: { span } }) => span[0] < start);
  return Math.max(0, before);
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
