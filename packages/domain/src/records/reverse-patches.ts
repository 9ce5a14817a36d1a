import { isSame } from './changed-fields.ts';
import type { BookRecord, Patch } from './record.ts';

/**
 * Patches that take an edit back: every field gets the value it had `before`, or none. What was edited since, so that it no
 * longer holds what was `written`, stays as it is `now`; so does a record that is gone or was deleted, which an edit would bring back.
 */
export function reversePatches({
  before,
  written,
  now,
}: {
  readonly before: readonly BookRecord[];
  readonly written: readonly BookRecord[];
  readonly now: readonly BookRecord[];
}): readonly Patch[] {
  return written.flatMap((record) => {
    const old = before.find(({ id }) => id === record.id);
    const held = now.find(({ id }) => id === record.id);
    if (!old || !held || held.deletedAt !== null) return [];
    const changed = Object.keys({ ...old.fields, ...record.fields }).filter(
      (path) =>
        !isSame(old.fields[path] ?? null, record.fields[path] ?? null) &&
        isSame(record.fields[path] ?? null, held.fields[path] ?? null),
    );
    const fields = Object.fromEntries(changed.map((path) => [path, old.fields[path] ?? null]));
    return changed.length > 0 ? [{ kind: record.kind, id: record.id, fields }] : [];
  });
}
