import type { CaptureDraft, DraftPerson, DraftThrough, DraftWish, Part } from '../draft.ts';
import { matchKnown, sameOrganisation } from '../known/known.ts';
import { nameFromMail } from '../people/name-from-mail.ts';
import type { Found, PersonSoFar, Said, SaidWish, State } from '../people/state.ts';
import type { ContactFound } from '../reading/contact-points.ts';
import type { Line } from '../reading/line.ts';
import { spanOf } from '../reading/reading.ts';
import { unclaimed } from './unclaimed.ts';

/** Turns what was read into a draft: spans of the line as written, contact points with their people, known people recognised. */
export function finishDraft(
  state: State,
  said: Said,
  contacts: readonly ContactFound[],
  targets: ReadonlySet<string>,
  text: string,
): Omit<CaptureDraft, 'favours'> {
  const { line } = state;
  const left = giveContacts(state, contacts);
  const part = (found: Found): Part => ({
    text: found.text,
    span: spanOf(line.reading, found.start, found.end),
    confidence: round(found.confidence),
  });
  const optional = (found: Found | null): Part | null => (found ? part(found) : null);
  const inPeople = (person: number): number | null => {
    if (person >= 0) return person;
    return state.people.length > 0 ? 0 : null;
  };
  const wish = (each: SaidWish): DraftWish => ({
    ...part(each),
    who: each.who,
    person: inPeople(each.person),
  });
  return {
    people: state.people.map((person) => finishPerson(line, person, targets, part, optional)),
    asks: said.asks.map(wish),
    offers: said.offers.map(wish),
    promises: said.promises.map((each) => ({
      ...part(each),
      by: each.by,
      person: inPeople(each.person),
      dueOn: each.dueOn,
      dueSpan: each.due && spanOf(line.reading, each.due.start, each.due.end),
    })),
    metThrough: said.through && finishThrough(line, said.through, targets, part),
    memory: joinMemories(said.memories.map(part)),
    rest: [...unclaimed(state), ...left].map(part).concat(beyond(line, text)),
    notices: said.notices.map((found) => ({ type: 'day-does-not-exist', ...withoutConfidence(part(found)) })),
  };
}

function finishPerson(
  line: Line,
  person: PersonSoFar,
  targets: ReadonlySet<string>,
  part: (found: Found) => Part,
  optional: (found: Found | null) => Part | null,
): DraftPerson {
  const organisation = person.organisation?.text ?? null;
  const { known, candidates, confidence } = matchKnown(line.known, person.name.text, organisation, targets);
  const theirs = known?.organisation ?? null;
  const name = part(person.name);
  return {
    name: known ? { ...name, text: known.name, confidence: round(confidence) } : name,
    knownId: known?.id ?? null,
    candidates,
    otherOrganisation: organisation && theirs && !sameOrganisation(organisation, theirs) ? theirs : null,
    role: optional(person.role),
    organisation: optional(person.organisation),
    place: optional(person.place),
    email: optional(person.email),
    phone: optional(person.phone),
    does: optional(person.does),
  };
}

function finishThrough(
  line: Line,
  through: Found,
  targets: ReadonlySet<string>,
  part: (found: Found) => Part,
): DraftThrough {
  const { known, candidates } = matchKnown(line.known, through.text, null, targets);
  return { ...part(through), knownId: known?.id ?? null, candidates };
}

/** Each contact point goes to the person named last before it who has none of its kind; returns those nobody took. */
function giveContacts(state: State, contacts: readonly ContactFound[]): readonly Found[] {
  const left: Found[] = [];
  for (const { kind, text, start, end } of contacts) {
    const found: Found = { text, start, end, confidence: 0.95 };
    const before = state.people.filter((person) => person.name.start < start && person[kind] === null);
    const holder =
      before.at(-1) ?? state.people.find((person) => person[kind] === null) ?? newPerson(state, kind, found);
    if (holder) holder[kind] = found;
    else left.push(found);
  }
  return left;
}

function newPerson(state: State, kind: ContactFound['kind'], found: Found): PersonSoFar | null {
  const name = kind === 'email' && state.people.length === 0 ? nameFromMail(found.text) : null;
  if (name === null) return null;
  const { role = null, organisation = null, place = null, does = null } = state.pending;
  const person = {
    name: { ...found, text: name, confidence: 0.4 },
    role,
    organisation,
    place,
    does,
    email: null,
    phone: null,
  };
  state.people.push(person);
  return person;
}

function joinMemories(memories: readonly Part[]): Part | null {
  const [first, ...others] = memories;
  if (first === undefined) return null;
  const last = others.at(-1) ?? first;
  return { ...first, text: memories.map(({ text }) => text).join('; '), span: [first.span[0], last.span[1]] };
}

/** What lies beyond the longest line that is read. */
function beyond(line: Line, text: string): readonly Part[] {
  const end = line.reading.offsets.at(-1) ?? 0;
  return end < text.length ? [{ text: text.slice(end), span: [end, text.length], confidence: 1 }] : [];
}

function withoutConfidence({ text, span }: Part): Omit<Part, 'confidence'> {
  return { text, span };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
