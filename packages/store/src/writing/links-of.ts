import { fold, type RecordIndex } from '@kennis/domain';
import { type RecordState, type Stamp, stampAt } from '@kennis/sync';

/**
 * The key under which records with a filter are found: `#tag:borrel`. No record id has a `#`, so filters and references share
 * one index. Tags and organisations compare folded.
 */
export function filterKey(role: string, to: string): string {
  return storable(role === 'tag' || role === 'organisation' ? `#${role}:${fold(to)}` : `#${role}:${to}`);
}

const unstorable = /\0|\p{Surrogate}/gu;

/** As every database gives it back: without NUL and half characters, by which two keys would be one only in some of them. */
function storable(key: string): string {
  return key.replace(unstorable, (found) => (found === '\0' ? '' : '\ufffd'));
}

/** The role and the value of a filter key. */
export function filterOf(key: string): readonly [role: string, value: string] {
  const colon = key.indexOf(':');
  return [key.slice(1, colon), key.slice(colon + 1)];
}

/** Whether a key is a filter, not the id of a record. */
export function isFilterKey(key: string): boolean {
  return key.startsWith('#');
}

/** A link before it has its record's kind, day and liveness. `label` is the value as written, for keys that are counted. */
export interface StateLink {
  readonly stamp: Stamp;
  readonly label: string | null;
}

/** The links of a record by key: what `indexRecord` says, the blobs that its fields name, and aliases by their survivor. */
export function linksOf(state: RecordState, index: RecordIndex): ReadonlyMap<string, StateLink> {
  const links = new Map<string, StateLink>();
  const add = (key: string, stamp: Stamp, label: string | null) => {
    const held = links.get(key);
    if (!held || held.stamp < stamp) links.set(key, { stamp, label });
  };
  for (const { role, to, path, reference } of index.links) {
    const stamp = stampAt(state, path) ?? '';
    // `me` owns asks and offers as a person does, and is asked for as one: `linked('ask', 'me')`.
    if (!reference && role !== 'owner') add(filterKey(role, to), stamp, isCounted(role) ? to : null);
    else if (!isFilterKey(to)) add(storable(to), stamp, null);
    if (role === 'mergedInto') add(filterKey('alias', to), stamp, null);
  }
  for (const sha256 of blobsIn(state.fields)) add(filterKey('blob', sha256), '', null);
  return links;
}

/** The SHA-256 of every blob that stands anywhere in `value`. */
export function blobsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const found: string[] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'sha256' && typeof inner === 'string' && inner.length === 64) found.push(inner);
    else if (typeof inner === 'object' && inner !== null) found.push(...blobsIn(inner, depth + 1));
  }
  return found;
}

function isCounted(role: string): boolean {
  return role === 'tag' || role === 'organisation';
}
