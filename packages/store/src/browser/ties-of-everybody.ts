import { type EncounterFields, type PersonFields, type Tie, tieOf } from '@kennis/domain';
import type { Gathered } from './gathering.ts';

type Met = Pick<EncounterFields, 'on' | 'from'>;

/**
 * The tie of every person, from all people and encounters of a book at once. Encounters with a merged person count for the
 * one who remains.
 */
export function tiesOfEverybody(records: readonly Gathered[]): ReadonlyMap<string, Tie> {
  const people = records.filter(({ kind }) => kind === 'person');
  const encounters = records.filter(({ kind }) => kind === 'encounter');
  const survivor = survivorsOf(people);
  const met = new Map<string, Set<Met>>();
  for (const { fields, deletedAt } of encounters) {
    if (deletedAt !== null) continue;
    for (const path of Object.keys(fields)) {
      if (!path.startsWith('people/')) continue;
      const id = survivor(path.slice('people/'.length));
      met.set(id, (met.get(id) ?? new Set()).add(fields as Met));
    }
  }
  const remaining = people.filter(({ fields }) => typeof fields.mergedInto !== 'string');
  return new Map(remaining.map(({ id, fields }) => [id, tieOf(met.get(id) ?? [], fields as PersonFields)]));
}

/** Follows merges to who remains, at most eight deep. */
function survivorsOf(people: readonly Gathered[]): (id: string) => string {
  const merged = new Map(
    people.flatMap(({ id, fields }) =>
      typeof fields.mergedInto === 'string' ? [[id, fields.mergedInto]] : [],
    ),
  );
  return (id) => {
    let at = id;
    for (let depth = 0; depth < 8; depth++) {
      const next = merged.get(at);
      if (next === undefined || next === id) return at;
      at = next;
    }
    return at;
  };
}
