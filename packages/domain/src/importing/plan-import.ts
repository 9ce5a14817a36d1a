import type { Day } from '../days/day.ts';
import type { PersonFields } from '../people/person.ts';
import { addedFields } from './added-fields.ts';
import type {
  Difference,
  ImportPlan,
  IncomingNote,
  IncomingPerson,
  PlannedCreate,
  PlannedMerge,
  PlannedSkip,
} from './incoming.ts';
import { type BookPerson, KnownPeople } from './known-people.ts';
import { matchPerson } from './match-person.ts';

/** What a plan needs beside people. */
export interface PlanContext {
  /** The day that what differs is noted on. */
  readonly today: Day;
  /** The text of a note on what a file says otherwise, in the language of the book. */
  readonly tell: (differences: readonly Difference[]) => string;
  readonly ids: () => string;
}

/**
 * What an import of these people would do in a book where `known` are (everybody found by `importKeys` of the incoming): make
 * new ones, add to known ones, or nothing, each with its reason (rules IM1-IM6 of SPEC.md). Two of the file who are one merge too.
 */
export function planImport(
  incoming: readonly IncomingPerson[],
  known: Iterable<BookPerson>,
  context: PlanContext,
): ImportPlan {
  const people = new KnownPeople(known);
  const create: PlannedCreate[] = [];
  const merge: PlannedMerge[] = [];
  const skip: PlannedSkip[] = [];
  for (const person of incoming) {
    const match = matchPerson(person, people);
    if (match.person) {
      const planned = plannedMerge(person, match.person, match.rule, context);
      if ('fields' in planned) merge.push(planned);
      else skip.push(planned);
      if ('fields' in planned) people.set(extended(match.person, planned));
    } else {
      const planned = plannedCreate(person, match.doubt);
      create.push(planned);
      people.set({ id: planned.id, fields: planned.fields, notes: planned.notes.map(({ text }) => text) });
    }
  }
  return { create, merge, skip };
}

function plannedCreate(
  { at, id, fields, notes }: IncomingPerson,
  doubt: PlannedCreate['doubt'],
): PlannedCreate {
  const uid = fields.uid ?? `urn:uuid:${id}`;
  return { at, id, fields: { ...fields, uid, resource: `${id}.vcf` }, notes, ...(doubt && { doubt }) };
}

function plannedMerge(
  person: IncomingPerson,
  known: BookPerson,
  rule: PlannedMerge['rule'],
  { today, tell, ids }: PlanContext,
): PlannedMerge | PlannedSkip {
  const { fields, differences } = addedFields(known.fields, person);
  const told = differences.length > 0 ? [{ id: ids(), text: tell(differences), on: today }] : [];
  const notes = [...person.notes, ...told].filter(({ text }) => !known.notes.includes(text));
  const nothing = Object.keys(fields).length === 0 && notes.length === 0;
  const place = { at: person.at, id: known.id, rule };
  return nothing ? place : { ...place, fields, notes, differences };
}

function extended(known: BookPerson, { fields, notes }: PlannedMerge): BookPerson {
  const texts = notes.map(({ text }: IncomingNote) => text);
  return {
    id: known.id,
    fields: { ...known.fields, ...fields } as PersonFields,
    notes: [...known.notes, ...texts],
  };
}
