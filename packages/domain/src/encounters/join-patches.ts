import type { Patch } from '../records/record.ts';
import { ok, type Problem, type Result } from '../result.ts';

/** The patches of several outcomes together, or the first problem among them. */
export function joinPatches<Failure extends Problem>(
  outcomes: readonly Result<readonly Patch[], Failure>[],
): Result<readonly Patch[], Failure> {
  const patches: Patch[] = [];
  for (const outcome of outcomes) {
    if (!outcome.ok) return outcome;
    patches.push(...outcome.value);
  }
  return ok(patches);
}
