import type { Change } from './change.ts';
import { mergeStates } from './merge.ts';
import { type MergeRules, mergeRules } from './merge-rules.ts';
import { own } from './path.ts';
import { packStamps, type RecordState, unpackStamps } from './record-state.ts';

/**
 * A record once the server has refused `change`: what that change wrote gives way to the server's copy (`base`); everything
 * else that is held stays. Null where nothing is left.
 */
export function withoutChange(
  state: RecordState | null,
  change: Change,
  base: RecordState | null,
  rules: MergeRules = mergeRules,
): RecordState | null {
  const left = state === null ? null : taken(state, change);
  return base === null ? left : mergeStates(left, base, rules).state;
}

function taken(state: RecordState, change: Change): RecordState | null {
  const refused = unpackStamps(change.fields, change.stamps);
  const stamps = Object.entries(unpackStamps(state.fields, state.stamps)).filter(
    ([path, stamp]) => own(refused, path) !== stamp,
  );
  if (stamps.length === 0) return null;
  const left = Object.fromEntries(stamps);
  const fields = Object.fromEntries(
    Object.entries(state.fields).filter(([path]) => Object.hasOwn(left, path)),
  );
  return { ...state, fields, stamps: packStamps(fields, left) };
}
