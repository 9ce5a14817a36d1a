import type { Change } from './change.ts';
import type { Stamp } from './clock.ts';
import { type MergeRules, mergeRules, type Written } from './merge-rules.ts';
import { erasedPath, own } from './path.ts';
import { type Fields, packStamps, type RecordState, unpackStamps } from './record-state.ts';

/** A record after a change: the paths that the change won, and those where what was there is later. */
export interface Merged {
  readonly state: RecordState;
  readonly won: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Takes one change into a record (or makes the record). Per path the later stamp wins, so any order, repetition or
 * grouping of the same changes gives the same record (S1-S6). Gives the very same state where nothing changed.
 */
export function mergeChange(
  state: RecordState | null,
  change: Omit<Change, 'id'>,
  rules: MergeRules = mergeRules,
): Merged {
  const incoming = unpackStamps(change.fields, change.stamps);
  const held = state ? unpackStamps(state.fields, state.stamps) : {};
  const kind = state && state.kind < change.kind ? state.kind : change.kind;
  const erased = rules.erasure(own(held, erasedPath), own(incoming, erasedPath));
  if (erased !== undefined) return erase(state, { kind, id: change.recordId, erased, incoming });
  const joined = join({ fields: state?.fields ?? {}, held }, { fields: change.fields, incoming }, rules);
  const { fields, stamps, won, lost } = joined;
  if (state && won.length === 0 && kind === state.kind) return { state, won, lost };
  return { state: { kind, id: change.recordId, fields, stamps: packStamps(fields, stamps) }, won, lost };
}

/** Joins two copies of one record, as when a replica takes in the server's state. */
export function mergeStates(
  mine: RecordState | null,
  theirs: RecordState,
  rules: MergeRules = mergeRules,
): Merged {
  const { kind, id, fields, stamps } = theirs;
  return mergeChange(mine, { kind, recordId: id, fields, stamps }, rules);
}

interface Stamped {
  readonly [path: string]: Stamp;
}

function join(
  mine: { readonly fields: Fields; readonly held: Stamped },
  theirs: { readonly fields: Fields; readonly incoming: Stamped },
  rules: MergeRules,
): Omit<Merged, 'state'> & { readonly fields: Fields; readonly stamps: Stamped } {
  const into = { fields: { ...mine.fields }, stamps: { ...mine.held } };
  const won: string[] = [];
  const lost: string[] = [];
  for (const [path, stamp] of Object.entries(theirs.incoming)) {
    if (path === '__proto__') continue;
    const written = { stamp, value: own(theirs.fields, path) ?? null };
    const heldStamp = own(mine.held, path);
    const current =
      heldStamp === undefined ? null : { stamp: heldStamp, value: own(mine.fields, path) ?? null };
    if (current === null || rules.beats(written, current)) {
      write(into, path, written, rules);
      won.push(path);
    } else if (rules.beats(current, written)) lost.push(path);
  }
  return { ...into, won, lost };
}

function write(
  into: { readonly stamps: { [path: string]: Stamp }; readonly fields: { [path: string]: unknown } },
  path: string,
  { stamp, value }: Written,
  rules: MergeRules,
): void {
  if (value === null) delete into.fields[path];
  else into.fields[path] = value;
  if (value !== null || rules.remembersCleared) into.stamps[path] = stamp;
  else delete into.stamps[path];
}

/** What is left of an erased record: when. */
function erase(
  state: RecordState | null,
  now: {
    readonly kind: string;
    readonly id: string;
    readonly erased: Stamp;
    readonly incoming: Stamped;
  },
): Merged {
  const before = state && typeof state.stamps !== 'string' ? own(state.stamps, erasedPath) : undefined;
  const lost = Object.keys(now.incoming).filter((path) => path !== erasedPath);
  if (state && before === now.erased && state.kind === now.kind) return { state, won: [], lost };
  const stub = { kind: now.kind, id: now.id, fields: {}, stamps: { [erasedPath]: now.erased } };
  return { state: stub, won: before === now.erased ? [] : [erasedPath], lost };
}
