import { latest, type Stamp } from '../clock.ts';
import type { MergeRules } from '../merge-rules.ts';
import { type RecordState, stampAt } from '../record-state.ts';
import { referencesOf, type SeenRecord } from './parts.ts';

/** What somebody who holds these records sees: each with whether it counts as deleted. */
export function seenRecords(states: readonly RecordState[], rules: MergeRules): readonly SeenRecord[] {
  const references = new Map<string, Stamp | null>();
  for (const state of states) {
    for (const [path, id] of referencesOf(state)) {
      references.set(id, latest(references.get(id) ?? null, stampAt(state, path)));
    }
  }
  return states.map((state) => ({
    state,
    deleted: rules.deletedAt(state, references.get(state.id) ?? null) !== null,
  }));
}
