import type { Change } from '../change.ts';
import type { RecordState } from '../record-state.ts';
import { canonicalText } from '../value.ts';
import { references, type SeenRecord } from './parts.ts';

interface Register {
  readonly stamp: string;
  readonly value: unknown;
}

/**
 * What a journal comes to by the rules as SPEC.md states them, worked out in the plainest way and without the code that is
 * under test: it is what every replica is compared with.
 */
export function referenceOf(journal: readonly Change[]): ReadonlyMap<string, SeenRecord> {
  const records = new Map<string, Gathered>();
  for (const change of journal) {
    const record = records.get(change.recordId) ?? { kind: change.kind, paths: new Map<string, Register>() };
    if (change.kind < record.kind) record.kind = change.kind;
    records.set(change.recordId, record);
    for (const [path, register] of registersOf(change)) {
      const held = record.paths.get(path);
      if (!held || order(register) > order(held)) record.paths.set(path, register);
    }
  }
  const seen = [...records].map(([id, { kind, paths }]) => [id, seenOf(id, kind, paths, records)] as const);
  return new Map(seen);
}

interface Gathered {
  kind: string;
  readonly paths: Map<string, Register>;
}

function registersOf({ fields, stamps }: Change): readonly (readonly [string, Register])[] {
  const paths = typeof stamps === 'string' ? Object.keys(fields) : Object.keys(stamps);
  return paths.map((path) => {
    const stamp = typeof stamps === 'string' ? stamps : (stamps[path] ?? '');
    return [path, { stamp, value: Object.hasOwn(fields, path) ? fields[path] : null }];
  });
}

function order({ stamp, value }: Register): string {
  return `${stamp} ${value === null ? '' : canonicalText(value)}`;
}

function seenOf(
  id: string,
  kind: string,
  paths: ReadonlyMap<string, Register>,
  records: ReadonlyMap<string, Gathered>,
): SeenRecord {
  const erased = paths.get('~erased');
  if (erased) return { deleted: true, state: { kind, id, fields: {}, stamps: { '~erased': erased.stamp } } };
  const all = [...paths];
  const fields = Object.fromEntries(
    all
      .filter(([path, { value }]) => !path.startsWith('~') && value !== null)
      .map(([path, { value }]) => [path, value]),
  );
  const stamps = Object.fromEntries(all.map(([path, { stamp }]) => [path, stamp]));
  return { deleted: isDeleted(id, paths, records), state: { kind, id, fields, stamps } };
}

function isDeleted(
  id: string,
  paths: ReadonlyMap<string, Register>,
  records: ReadonlyMap<string, Gathered>,
): boolean {
  const deleted = paths.get('~deleted')?.stamp;
  if (deleted === undefined) return false;
  if ([...paths.values()].some(({ stamp }) => stamp > deleted)) return false;
  for (const { kind, paths: others } of records.values()) {
    if (others.has('~erased')) continue;
    for (const [path, { stamp, value }] of others) {
      if (stamp > deleted && refersTo(id, kind, path, value)) return false;
    }
  }
  return true;
}

function refersTo(id: string, kind: string, path: string, value: unknown): boolean {
  if (path === `people/${id}` || path === `recognised/${id}`) return value !== null;
  return value === id && (references[kind] ?? []).includes(path);
}

/** One text that is equal for equal sets of records, however their stamps are packed. */
export function canonicalRecords(records: readonly SeenRecord[]): string {
  const plain = records.map(({ state, deleted }) => ({ ...plainState(state), deleted }));
  return canonicalText(plain.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function plainState({ kind, id, fields, stamps }: RecordState): RecordState {
  if (typeof stamps !== 'string') return { kind, id, fields, stamps };
  return { kind, id, fields, stamps: Object.fromEntries(Object.keys(fields).map((path) => [path, stamps])) };
}
