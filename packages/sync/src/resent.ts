import { type Change, stateToChange } from './change.ts';
import type { Stamp } from './clock.ts';
import { packStamps, type RecordState, unpackStamps } from './record-state.ts';

/**
 * A held record as changes that any server takes: one, or several where the record has grown larger than a single change may
 * be. Their ids are the same each time, so that the server takes them once.
 */
export function resent(state: RecordState, token: string, mostCharacters: number): readonly Change[] {
  const whole = stateToChange(state, `${token}.${state.id}`);
  if (JSON.stringify(whole).length <= mostCharacters) return [whole];
  const room = mostCharacters / 2;
  const parts: (readonly [path: string, stamp: Stamp])[][] = [];
  let left = 0;
  for (const stamped of Object.entries(unpackStamps(state.fields, state.stamps))) {
    const size = JSON.stringify([stamped, state.fields[stamped[0]]]).length;
    if (size > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(stamped);
    left -= size;
  }
  return parts.map((part, index) => partOf(whole, part, index));
}

function partOf(whole: Change, part: readonly (readonly [string, Stamp])[], index: number): Change {
  const written = part.filter(([path]) => Object.hasOwn(whole.fields, path));
  const fields = Object.fromEntries(written.map(([path]) => [path, whole.fields[path]]));
  return {
    ...whole,
    id: `${whole.id}.${index}`,
    fields,
    stamps: packStamps(fields, Object.fromEntries(part)),
  };
}
