import type { HeldRecord } from '../writing/port.ts';

/** What a tie is worked out from. */
export type Gathered = Pick<HeldRecord, 'kind' | 'id' | 'fields' | 'deletedAt'>;

/** The people and encounters that a first reading brought, so that they are not all read back at its end. */
export interface Gathering {
  /** What a portion wrote that took the book from one rev to another. */
  add(records: Iterable<Gathered>, revs: { readonly from: number; readonly to: number }): void;
  /** Everything at `rev`; null where something else was written beside the reading. Gathers no more after it. */
  take(rev: number): readonly Gathered[] | null;
}

/** Gathers from an empty book on. */
export function createGathering(): Gathering {
  let held: { readonly byId: Map<string, Gathered>; rev: number } | null = null;
  return {
    add(records, { from, to }) {
      if (from === 0) held = { byId: new Map(), rev: 0 };
      if (held?.rev !== from) held = null;
      if (held === null) return;
      held.rev = to;
      for (const { kind, id, fields, deletedAt } of records) {
        if (kind === 'person' || kind === 'encounter') held.byId.set(id, { kind, id, fields, deletedAt });
      }
    },
    take(rev) {
      const all = held?.rev === rev ? [...held.byId.values()] : null;
      held = null;
      return all;
    },
  };
}
