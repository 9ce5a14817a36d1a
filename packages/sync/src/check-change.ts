import { isStamp, stampMilliseconds } from './clock.ts';
import type { Refusal } from './exchange.ts';
import { erasedPath, isFieldPath, isStampedPath } from './path.ts';
import { latestStamp, type Stamps } from './record-state.ts';
import { isPlainValue } from './value.ts';

/** How much one change may hold. */
export interface ChangeLimits {
  /** Characters of its JSON text. */
  readonly characters: number;
  readonly paths: number;
}

/** What a server takes unless it is told otherwise. Longer texts and pictures travel as blobs. */
export const changeLimits: ChangeLimits = { characters: 1_000_000, paths: 20_000 };

/** A stamp may be this far ahead of the server's clock, ms. */
export const stampTolerance = 60_000;

const changeId = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,119}$/;
const recordId = /^[A-Za-z0-9][A-Za-z0-9._:~-]{0,79}$/;
const kindName = /^[a-z][A-Za-z0-9-]{0,39}$/;

/**
 * Why a change that came from outside cannot be taken, or null. `now` is the later of the server's clock and the latest
 * stamp it holds, in ms since 1970: a server whose clock runs behind its own records still takes what follows them.
 */
export function checkChange(
  change: unknown,
  { now, limits = changeLimits }: { readonly now: number; readonly limits?: ChangeLimits },
): Extract<Refusal['reason'], 'malformed' | 'too-large' | 'stamp-ahead'> | null {
  if (!isObject(change)) return 'malformed';
  const { id, kind, recordId: record, fields, stamps } = change;
  if (!matches(changeId, id) || !matches(recordId, record) || !matches(kindName, kind)) return 'malformed';
  if (!isObject(fields) || !isStamps(stamps)) return 'malformed';
  if (Object.keys(fields).length > limits.paths) return 'too-large';
  if (typeof stamps !== 'string' && Object.keys(stamps).length > limits.paths) return 'too-large';
  if (!isFields(fields) || !fit(fields, stamps)) return 'malformed';
  if (JSON.stringify(change).length > limits.characters) return 'too-large';
  return stampMilliseconds(latestStamp({ stamps })) > now + stampTolerance ? 'stamp-ahead' : null;
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStamps(stamps: unknown): stamps is Stamps {
  if (typeof stamps === 'string') return isStamp(stamps);
  if (!isObject(stamps)) return false;
  return Object.entries(stamps).every(([path, stamp]) => isStampedPath(path) && isStamp(stamp));
}

function isFields(fields: { readonly [path: string]: unknown }): boolean {
  return Object.entries(fields).every(([path, value]) => isFieldPath(path) && isPlainValue(value));
}

/** Every field has a stamp, there is at least one stamp, and an erasure brings nothing. */
function fit(fields: { readonly [path: string]: unknown }, stamps: Stamps): boolean {
  const paths = Object.keys(fields);
  if (typeof stamps === 'string') return paths.length > 0;
  if (Object.hasOwn(stamps, erasedPath)) return paths.length === 0;
  return Object.keys(stamps).length > 0 && paths.every((path) => Object.hasOwn(stamps, path));
}
