import type { Patch } from '../records/record.ts';

/** One record that an import touched, as it is now. */
export interface TouchedRecord {
  readonly kind: string;
  readonly id: string;
  readonly deleted: boolean;
  /** The stamp of every path, removed elements and cleared fields included. */
  readonly stamps: { readonly [path: string]: string };
  /** The stamp that the import gave each path it wrote. */
  readonly imported: { readonly [path: string]: string };
  /** What each of these paths held before; absent where nothing did. */
  readonly before: { readonly [path: string]: unknown };
  /** Whether the import made the record. */
  readonly created: boolean;
  /** Live records that refer to it. */
  readonly referredBy: readonly string[];
}

/** Something that an undo leaves, and why. */
export interface Kept {
  readonly kind: string;
  readonly id: string;
  readonly why: 'edited' | 'referred';
  /** The paths that were edited since, or the records that refer to it. */
  readonly by: readonly string[];
}

/**
 * Takes an import back (rules IM7 and IM8 of SPEC.md): deletes what it made and nobody touched or refers to, gives fields that still
 * carry its stamps back what they held, and lists the rest. `gone` are records already deleted by this undo.
 */
export function undoImport(
  touched: readonly TouchedRecord[],
  gone: ReadonlySet<string> = new Set(),
): { readonly patches: readonly Patch[]; readonly kept: readonly Kept[] } {
  const patches: Patch[] = [];
  const kept: Kept[] = [];
  const deleted = new Set(gone);
  for (const record of inOrder(touched)) {
    if (record.deleted) continue;
    if (record.created) {
      const left = whyKept(record, deleted);
      if (left) kept.push(left);
      else {
        deleted.add(record.id);
        patches.push({ kind: record.kind, id: record.id, fields: {}, deleted: true });
      }
    } else {
      const { patch, left } = reverted(record);
      if (patch) patches.push(patch);
      if (left) kept.push(left);
    }
  }
  return { patches, kept };
}

/** Notes before the people they are about. */
function inOrder(touched: readonly TouchedRecord[]): readonly TouchedRecord[] {
  return touched.toSorted((a, b) => Number(a.kind === 'person') - Number(b.kind === 'person'));
}

function whyKept(
  { kind, id, stamps, imported, referredBy }: TouchedRecord,
  gone: ReadonlySet<string>,
): Kept | null {
  const edited = Object.keys(stamps).filter((path) => stamps[path] !== imported[path]);
  if (edited.length > 0) return { kind, id, why: 'edited', by: edited };
  const by = referredBy.filter((each) => !gone.has(each));
  return by.length > 0 ? { kind, id, why: 'referred', by } : null;
}

function reverted({ kind, id, stamps, imported, before }: TouchedRecord): {
  patch: Patch | null;
  left: Kept | null;
} {
  const paths = Object.keys(imported).filter((path) => !path.startsWith('~'));
  const still = paths.filter((path) => stamps[path] === imported[path]);
  const edited = paths.filter((path) => stamps[path] !== imported[path]);
  const fields = Object.fromEntries(
    still.map((path) => [path, Object.hasOwn(before, path) ? before[path] : null]),
  );
  return {
    patch: still.length > 0 ? { kind, id, fields } : null,
    left: edited.length > 0 ? { kind, id, why: 'edited', by: edited } : null,
  };
}
