/** What went wrong, as plain data: a literal `type`, the values concerned, no text for people. */
export interface Problem {
  readonly type: string;
  readonly [detail: string]: unknown;
}

/** The outcome of anything that is expected to fail at times. */
export type Result<Value, Failure extends Problem = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure };

/** A success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** An expected failure. */
export function refuse<Failure extends Problem>(
  problem: Failure,
): { readonly ok: false; readonly problem: Failure } {
  return { ok: false, problem };
}
