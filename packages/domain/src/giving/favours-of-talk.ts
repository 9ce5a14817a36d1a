import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result } from '../result.ts';
import type { FavourWhat } from './favour.ts';
import { type NewFavourProblem, recordFavour } from './favour-operations.ts';

/** What was shared in a talk (C5): by you unless said otherwise, information unless said otherwise. */
export interface ConfirmedFavour {
  readonly by?: 'me' | 'them';
  /** The place in `people`, the first when absent. */
  readonly person?: number | null;
  readonly what?: FavourWhat;
  readonly text: string;
}

interface Talk {
  readonly on: Day;
  readonly encounter: string;
  readonly people: readonly { readonly id: string }[];
  readonly event?: string | null | undefined;
}

/** What you shared in a talk is recorded as given (C5), and what they gave as received; each grew from that talk. */
export function favoursOfTalk(
  wanted: readonly ConfirmedFavour[] = [],
  { on, encounter, people, event }: Talk,
  context: Context,
): Result<readonly Patch[], NewFavourProblem> {
  const patches: Patch[] = [];
  for (const { by = 'me', person: place, what = 'information', text } of wanted) {
    const person = people[place ?? 0]?.id;
    if (person === undefined || text.trim() === '') continue;
    const from = { on, encounter, grewFrom: encounter, ...(event && { event }) };
    const made = recordFavour({ by, person, what, text, ...from }, context);
    if (!made.ok) return made;
    patches.push(...made.value);
  }
  return ok(patches);
}
