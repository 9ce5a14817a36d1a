import type { Stamp } from './clock.ts';
import { own } from './path.ts';

/** Fields by path: `role`, or one element of a set `tags/borrel`. */
export type Fields = { readonly [path: string]: unknown };

/**
 * The stamp of every path ever written, removed elements and cleared fields included. Where all paths of the
 * record's fields carry one stamp and nothing else does, that stamp alone.
 */
export type Stamps = Stamp | { readonly [path: string]: Stamp };

/** One record as a replica holds it: what is there, and when each part was written. */
export interface RecordState {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
  readonly stamps: Stamps;
}

/** Every path's stamp. */
export function unpackStamps(fields: Fields, stamps: Stamps): { readonly [path: string]: Stamp } {
  if (typeof stamps !== 'string') return stamps;
  return Object.fromEntries(Object.keys(fields).map((path) => [path, stamps]));
}

/** The shortest form of the same stamps. */
export function packStamps(fields: Fields, stamps: { readonly [path: string]: Stamp }): Stamps {
  const paths = Object.keys(stamps);
  const first = stamps[paths[0] ?? ''];
  if (first === undefined || paths.length !== Object.keys(fields).length) return stamps;
  for (const path of paths) {
    if (stamps[path] !== first || !Object.hasOwn(fields, path)) return stamps;
  }
  return first;
}

/** The stamp of one path, or null where it was never written. */
export function stampAt(state: Pick<RecordState, 'fields' | 'stamps'>, path: string): Stamp | null {
  if (typeof state.stamps !== 'string') return own(state.stamps, path) ?? null;
  return Object.hasOwn(state.fields, path) ? state.stamps : null;
}

/** The latest stamp in a record or change; the empty text, which sorts first, where it has none. */
export function latestStamp(state: Pick<RecordState, 'stamps'>): Stamp {
  if (typeof state.stamps === 'string') return state.stamps;
  let latest = '';
  for (const stamp of Object.values(state.stamps)) if (stamp > latest) latest = stamp;
  return latest;
}
