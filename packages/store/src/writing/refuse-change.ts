import {
  type Change,
  deletedPath,
  erasedPath,
  isStamp,
  keptPath,
  type Refusal,
  stampMilliseconds,
  unpackStamps,
} from '@kennis/sync';

/** Why a change cannot be taken at `now` (ms since 1970), whatever the book holds; null where it can. */
export function refuseChange(change: Change, now: number): Pick<Refusal, 'reason' | 'detail'> | null {
  const wrong = whatIsWrong(change);
  if (wrong !== null) return { reason: 'malformed', detail: wrong };
  const ahead = Object.values(unpackStamps(change.fields, change.stamps)).find(
    (stamp) => stampMilliseconds(stamp) > now + mostAheadMilliseconds,
  );
  if (ahead !== undefined) return { reason: 'stamp-ahead', detail: new Date(now).toISOString() };
  const size = JSON.stringify(change.fields).length;
  if (size > largestChange) return { reason: 'too-large', detail: `${size} of ${largestChange} characters` };
  return null;
}

/** The first path of `fields` that no record may have, or null (ARCHITECTURE.md, Records). */
export function wrongPath(fields: { readonly [path: string]: unknown }): string | null {
  return Object.keys(fields).find((path) => !fieldPath.test(path)) ?? null;
}

/** Whether `id` can be a record's: then it is not mistaken for a filter key. */
export function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && recordId.test(id);
}

const fieldPath = /^[a-z][A-Za-z0-9]*(\/.{1,400})?$/su;
const recordId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const kind = /^[a-z][a-z-]{0,39}$/;
const changeId = /^[A-Za-z0-9-]{1,64}$/;
const mostAheadMilliseconds = 60_000;
const largestChange = 2_000_000;

function whatIsWrong(change: Change): string | null {
  if (typeof change.id !== 'string' || !changeId.test(change.id)) return `change id ${print(change.id)}`;
  if (!isRecordId(change.recordId)) return `record id ${print(change.recordId)}`;
  if (typeof change.kind !== 'string' || !kind.test(change.kind)) return `kind ${print(change.kind)}`;
  if (!isPlainObject(change.fields)) return 'fields';
  const path = wrongPath(change.fields);
  return path === null ? wrongStamps(change) : `path ${print(path)}`;
}

function wrongStamps({ fields, stamps }: Change): string | null {
  if (typeof stamps === 'string') return isStamp(stamps) ? null : `stamp ${print(stamps)}`;
  if (!isPlainObject(stamps)) return 'stamps';
  for (const [path, stamp] of Object.entries(stamps)) {
    const pseudo = path === deletedPath || path === keptPath || path === erasedPath;
    if (!pseudo && !fieldPath.test(path)) return `path ${print(path)}`;
    if (!isStamp(stamp)) return `stamp ${print(stamp)}`;
  }
  const unstamped = Object.keys(fields).find((path) => !Object.hasOwn(stamps, path));
  return unstamped === undefined ? null : `no stamp for ${print(unstamped)}`;
}

function isPlainObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function print(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 60));
}
