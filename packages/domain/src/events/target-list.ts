import { isPresenceOnly } from '../coaching/tone.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Fields } from '../records/record.ts';

/** One line of the list of people to find. */
export interface ListedTarget {
  readonly target: RecordOf<'target'>;
  readonly state: 'open' | 'spoken' | 'dropped';
}

/**
 * The people to find at an event (P3), those still open first, in the order they were put on it. Whoever has an encounter at
 * that event counts as spoken, however it was recorded. Empty where only presence fits (P8).
 */
export function targetList(
  event: RecordOf<'event'>,
  targets: readonly RecordOf<'target'>[],
  encounters: readonly RecordOf<'encounter'>[],
): readonly ListedTarget[] {
  if (isPresenceOnly(event.fields.kind)) return [];
  const there = encounters.filter(({ fields }) => fields.event === event.id);
  const listed = targets
    .filter(({ fields, deletedAt }) => fields.event === event.id && deletedAt === null)
    .map((target) => ({ target, state: stateOf(target, there) }));
  return states.flatMap((state) => listed.filter((each) => each.state === state));
}

const states: readonly ListedTarget['state'][] = ['open', 'spoken', 'dropped'];

function stateOf(
  { fields }: RecordOf<'target'>,
  there: readonly RecordOf<'encounter'>[],
): ListedTarget['state'] {
  const path = `people/${fields.person}`;
  if (fields.person && there.some((encounter) => (encounter.fields as Fields)[path] != null)) return 'spoken';
  return fields.ending?.how ?? 'open';
}
