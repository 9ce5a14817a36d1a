import type { Stretch } from '../phrases/stretch.ts';
import type { Line } from '../reading/line.ts';
import { countries } from '../words/place-names.ts';
import { claim, type Detail, type Found, type PersonSoFar, type State } from './state.ts';

/**
 * Gives a detail to the person spoken of, or to all named in one breath; before any name, or where `waits`, it waits for the next.
 * What is known already stays. Returns the token after the detail.
 */
export function setDetail(
  state: State,
  detail: Detail,
  stretch: Stretch,
  confidence: number,
  { waits = false, text = null }: { waits?: boolean; text?: string | null } = {},
): number {
  const read = foundAt(state.line, stretch, confidence);
  const found = text === null ? read : { ...read, text };
  const holders = waits || state.relation ? [] : holdersOf(state);
  const free = holders.filter((person) => isFree(person, detail));
  if (holders.length > 0 && free.length === 0) return stretch.end;
  if (holders.length === 0) state.pending[detail] ??= found;
  const taking = detail === 'role' ? free.slice(-1) : free;
  for (const person of taking) person[detail] = found;
  claim(state, stretch.from, stretch.end);
  return stretch.end;
}

/** Tokens as a part that was found. */
export function foundAt(line: Line, { from, end }: Stretch, confidence: number): Found {
  const start = line.tokens[from]?.start ?? 0;
  const to = line.tokens[end - 1]?.end ?? start;
  return { text: line.reading.text.slice(start, to), start, end: to, confidence };
}

function holdersOf(state: State): readonly PersonSoFar[] {
  return state.group.flatMap((at) => state.people[at] ?? []);
}

/** `uit Zweden, woont in Delft`: the narrower place counts. */
function isFree(person: PersonSoFar, detail: Detail): boolean {
  return person[detail] === null || (detail === 'place' && countries.has(person.place?.text ?? ''));
}
