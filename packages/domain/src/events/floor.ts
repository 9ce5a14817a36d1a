import { isPresenceOnly } from '../coaching/tone.ts';
import { conversationKind } from '../encounters/first-conversation.ts';
import { type Six, sixOf } from '../encounters/six.ts';
import type { PersonName } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { sharedWord, themeWords } from './event-words.ts';
import { targetList } from './target-list.ts';

/** What is read to draw an event while you are there. */
export interface FloorRecords {
  readonly event: RecordOf<'event'>;
  readonly targets: readonly RecordOf<'target'>[];
  /** The encounters at the event, and all others with the people in those. */
  readonly encounters: readonly RecordOf<'encounter'>[];
  /** The people in them. */
  readonly people: readonly RecordOf<'person'>[];
  readonly asks: readonly RecordOf<'ask'>[];
}

/** Somebody spoken at the event: with how much of the six of C2, and whether it was the first time. */
export interface FloorPerson {
  readonly id: string;
  readonly name: PersonName;
  readonly six: Six;
  readonly isNew: boolean;
}

/** A talk at the event and whom it was with. */
export interface FloorConversation {
  readonly encounter: RecordOf<'encounter'>;
  readonly people: readonly FloorPerson[];
}

/** How far the goal is: `done` of `of`, which is null where there is nothing to reach. */
export type GoalProgress =
  | { readonly form: 'meet'; readonly done: number; readonly of: number }
  | { readonly form: 'again'; readonly done: number; readonly of: number | null }
  | { readonly form: 'theme'; readonly done: number; readonly of: null; readonly theme: string };

/** The people spoken at an event with the latest talk first, each conversation as it was captured (M8). */
export function floorConversations(records: FloorRecords): readonly FloorConversation[] {
  return encountersAt(records)
    .toSorted((a, b) => momentOf(b).localeCompare(momentOf(a)) || (a.id < b.id ? 1 : -1))
    .map((encounter) => ({
      encounter,
      people: elements(encounter.fields, 'people').flatMap(([id]) => floorPerson(id, records) ?? []),
    }));
}

/**
 * How far the goal of an event is (M8): people met for the first time; people spoken again, of those to find who are known;
 * or talks in which the theme came up. Null without a goal and where only presence fits (P8).
 */
export function goalProgress(records: FloorRecords): GoalProgress | null {
  const { event } = records;
  const { goal, kind } = event.fields;
  if (!goal || isPresenceOnly(kind)) return null;
  if (goal.form === 'theme') {
    return { form: 'theme', done: talksAbout(goal.theme, records), of: null, theme: goal.theme };
  }
  const spoken = spokenAt(records);
  if (goal.form === 'meet')
    return { form: 'meet', done: spoken.filter(({ isNew }) => isNew).length, of: goal.count };
  return seenAgain(records, spoken);
}

/** Who was met for the first time was nobody to see again, even if you had come to find them. */
function seenAgain(
  { event, targets, encounters }: FloorRecords,
  spoken: readonly FloorPerson[],
): GoalProgress {
  const fresh = new Set(spoken.filter(({ isNew }) => isNew).map(({ id }) => id));
  const known = targetList(event, targets, encounters).filter(
    ({ target: { fields }, state }) => fields.person && !fresh.has(fields.person) && state !== 'dropped',
  ).length;
  const done = spoken.length - fresh.size;
  return { form: 'again', done, of: known === 0 ? null : Math.max(known, done) };
}

/** Depth over number (C6): of everybody spoken, how much of the six of C2 is filled, and of how many all of it. */
export function floorDepth(records: FloorRecords): {
  readonly people: number;
  readonly filled: number;
  readonly of: number;
  readonly complete: number;
} {
  const sixes = spokenAt(records).map(({ six }) => six);
  return {
    people: sixes.length,
    filled: sixes.reduce((sum, six) => sum + six.filled, 0),
    of: sixes.length * 6,
    complete: sixes.filter(({ filled }) => filled === 6).length,
  };
}

function encountersAt({ event, encounters }: FloorRecords): readonly RecordOf<'encounter'>[] {
  return encounters.filter(({ fields, deletedAt }) => fields.event === event.id && deletedAt === null);
}

function spokenAt(records: FloorRecords): readonly FloorPerson[] {
  const ids = encountersAt(records).flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id));
  return [...new Set(ids)].flatMap((id) => floorPerson(id, records) ?? []);
}

/** New is who was never spoken on an earlier day and did not come with an import: those you had. */
function floorPerson(id: string, { event, encounters, people, asks }: FloorRecords): FloorPerson | null {
  const person = people.find((each) => each.id === id);
  if (!person) return null;
  const theirs = encounters.filter(({ fields }) => elements(fields, 'people').some(([each]) => each === id));
  const isFirst = conversationKind(theirs, event.fields.on) === 'first';
  return {
    id,
    name: person.fields.name,
    six: sixOf({ person, encounters: theirs, asks }),
    isNew: isFirst && person.fields.import === undefined,
  };
}

function talksAbout(theme: string, records: FloorRecords): number {
  const words = themeWords(theme);
  return encountersAt(records).filter(({ id, fields }) => {
    const asked = records.asks.filter((ask) => ask.fields.encounter === id).map((ask) => ask.fields.text);
    return sharedWord(words, themeWords([fields.text, fields.line, ...asked].join(' '))) !== null;
  }).length;
}

function momentOf({ fields }: RecordOf<'encounter'>): string {
  return fields.at ?? fields.on;
}
