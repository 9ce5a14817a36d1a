import { caseName } from '../../people/case-name.ts';
import { parseName, printName } from '../../people/name.ts';
import { fold } from '../../searching/fold.ts';
import { foundAt } from './set-detail.ts';
import { isAfterName, wordBefore } from './standing.ts';
import { claim, type Found, type State } from './state.ts';

/** Makes the name at tokens `from` to `end` the person that is spoken of: somebody new, or somebody already read. */
export function addName(state: State, from: number, end: number, confidence: number): void {
  const found = foundAt(state.line, { from, end }, confidence);
  const name = { ...found, text: caseName(found.text) };
  claim(state, from, end);
  const same = state.relation ? -1 : indexOf(state, name.text);
  state.relation = false;
  if (same >= 0) meetAgain(state, same, name);
  else if (isCorrection(state, from)) correctName(state, name);
  else meet(state, from, name);
}

function meet(state: State, from: number, name: Found): void {
  const joined = /^(?:en|and|&|met|with)$/.test(wordBefore(state, from)) && isAfterName(state, from - 1);
  const { role = null, organisation = announcedFor(state, name), place = null, does = null } = state.pending;
  state.pending = {};
  if (joined) giveFamilyName(state, from, name);
  state.people.push({ name, role, organisation, place, does, email: null, phone: null });
  state.current = state.people.length - 1;
  state.group = joined ? [...state.group, state.current] : [state.current];
}

/** `Jeroen en Anita Smeets`: both bear the name, unless the book knows the first by another. */
function giveFamilyName(state: State, from: number, { text }: Found): void {
  const { line, people, current } = state;
  const first = people[current];
  const { family, given, prefix } = parseName(text);
  if (!first || !family || !given || /^(?:met|with)$/.test(wordBefore(state, from))) return;
  const { full, family: own } = parseName(first.name.text);
  if (own !== undefined || full.includes(' ') || line.known.byGiven.has(fold(full))) return;
  first.name = { ...first.name, text: printName({ given: full, ...(prefix && { prefix }), family }) };
}

function announcedFor({ announced }: State, name: Found): Found | null {
  return announced !== null && name.start < announced.until ? announced.organisation : null;
}

function indexOf(state: State, name: string): number {
  return state.people.findIndex((person) => isSameName(person.name.text, name));
}

function meetAgain(state: State, at: number, name: Found): void {
  const person = state.people[at];
  if (person && name.text.length > person.name.text.length) person.name = name;
  state.current = at;
  state.group = [at];
}

/** `Sanne, nee Sandra`: a correction right after a name replaces it. */
function isCorrection(state: State, from: number): boolean {
  let at = from;
  while (
    at > Math.max(0, from - 8) &&
    /^(?:nee|no|sorry|bedoel|mean|ik|i|wacht|wait|of|or|,|rather|actually)$/.test(wordBefore(state, at))
  )
    at--;
  const said = state.line.tokens.slice(at, from).map(({ plain }) => plain);
  return said.some((word) => /^(?:nee|no|sorry|bedoel|mean|rather)$/.test(word)) && isAfterName(state, at);
}

function correctName(state: State, name: Found): void {
  const person = state.people[state.current];
  if (person) person.name = name;
}

/** `Grace` after `Grace Lin`, `mevrouw Lin` after it, or the same again. */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [parseName(a), parseName(b)];
  if (fold(left.full) === fold(right.full)) return true;
  if (left.family && right.family && (!left.given || !right.given))
    return fold(left.family) === fold(right.family);
  const given = left.given !== undefined && fold(left.given) === fold(right.given ?? '');
  return given && (left.family === undefined || right.family === undefined);
}
