import type { Context } from '../context.ts';
import { addDays, type Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import type { Tie } from '../keeping-warm/tie.ts';
import { choiceCheck, type FieldProblem } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Rhythm } from './person.ts';
import { rhythms } from './person-fields.ts';

/** Roughly when you last spoke, as one remembers it. */
export type Spoke = 'this-month' | 'this-quarter' | 'this-year' | 'longer-ago' | 'never';

/** The decision of the sorting after an import, for one person or many at once. */
export interface SortingIntent {
  readonly matters: boolean;
  readonly rhythm?: Rhythm | undefined;
  readonly spoke?: Spoke | undefined;
}

/** How long ago each answer is taken to be, in the middle of what it may mean. */
const estimates: {
  readonly [spoke in Exclude<Spoke, 'never'>]: {
    readonly daysAgo: number;
    readonly precision: NonNullable<EncounterFields['precision']>;
  };
} = {
  'this-month': { daysAgo: 15, precision: 'month' },
  'this-quarter': { daysAgo: 60, precision: 'quarter' },
  'this-year': { daysAgo: 200, precision: 'year' },
  'longer-ago': { daysAgo: 900, precision: 'year' },
};

/** The answers to "roughly when did you last speak", latest first. */
export const spokeChoices: readonly Spoke[] = [
  'this-month',
  'this-quarter',
  'this-year',
  'longer-ago',
  'never',
];

/**
 * Sorts people: whether they matter, their rhythm, and a rough last talk, which becomes an encounter of its own for each
 * person of whom no later one is known.
 */
export function sortPeople(
  {
    people,
  }: { readonly people: readonly { readonly person: RecordOf<'person'>; readonly tie: Tie | null }[] },
  intent: SortingIntent,
  { now, zone, ids }: Context,
): Result<readonly Patch[], FieldProblem | { readonly type: 'nobody-chosen' }> {
  if (people.length === 0) return refuse({ type: 'nobody-chosen' });
  const rhythm = choiceCheck(rhythms)(intent.rhythm, 'rhythm');
  if (!rhythm.ok) return rhythm;
  const spoke = choiceCheck(spokeChoices)(intent.spoke, 'spoke');
  if (!spoke.ok) return spoke;
  const sorted = { at: now, matters: intent.matters };
  const today = dayOf(now, zone);
  return ok(
    people.flatMap(({ person, tie }): readonly Patch[] => [
      { kind: 'person', id: person.id, fields: { sorted, ...(rhythm.value && { rhythm: rhythm.value }) } },
      ...roughTalk(person.id, tie?.lastOn ?? null, spoke.value, today, ids),
    ]),
  );
}

/** Puts people back among those still to sort. */
export function unsortPeople({
  people,
}: {
  readonly people: readonly RecordOf<'person'>[];
}): Result<readonly PatchOf<'person'>[], never> {
  return ok(people.map(({ id }) => ({ kind: 'person', id, fields: { sorted: null } })));
}

function roughTalk(
  person: string,
  lastOn: Day | null,
  spoke: Spoke | null,
  today: Day,
  ids: () => string,
): readonly PatchOf<'encounter'>[] {
  if (spoke === null || spoke === 'never') return [];
  const { daysAgo, precision } = estimates[spoke];
  const on = addDays(today, -daysAgo);
  if (lastOn !== null && lastOn >= on) return [];
  const people = { [`people/${person}` as const]: { known: true as const } };
  return [{ kind: 'encounter', id: ids(), fields: { on, precision, channel: 'other', ...people } }];
}
