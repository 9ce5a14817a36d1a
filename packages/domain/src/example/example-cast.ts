import type { Patch } from '../records/record.ts';

/** The ids of your long-term goals by key; none where your own things are not invented. */
export type GoalIds = ReadonlyMap<string, string>;

/** Who is there, by name, their talks, and your goals. */
export interface Cast {
  readonly people: ReadonlyMap<string, string>;
  /** What was made of these people, their talks among it. */
  readonly patches: readonly Patch[];
  readonly goals: GoalIds;
}

/** A talk with somebody. */
export interface Talk {
  readonly id: string;
  readonly on: string;
}

/** The talks with each person, by their id. */
export function talksOf(patches: readonly Patch[]): ReadonlyMap<string, readonly Talk[]> {
  const talks = new Map<string, Talk[]>();
  for (const { kind, id, fields } of patches) {
    if (kind !== 'encounter' || typeof fields.on !== 'string') continue;
    for (const path of Object.keys(fields).filter((each) => each.startsWith('people/'))) {
      const person = path.slice('people/'.length);
      talks.set(person, [...(talks.get(person) ?? []), { id, on: fields.on }]);
    }
  }
  return talks;
}

/** The first talk, or the last on or before a day; none that came after it. */
export function talkFor(which: 'talk' | 'first', talks: readonly Talk[], on: string): Talk | undefined {
  const before = talks.filter((talk) => talk.on <= on).toSorted((a, b) => a.on.localeCompare(b.on));
  return which === 'first' ? before[0] : before.at(-1);
}
