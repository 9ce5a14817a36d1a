import type { Detail, State } from './state.ts';

/** Whether token `at` comes right after the name of the person spoken of. */
export function isAfterName(state: State, at: number): boolean {
  const before = state.line.tokens[at - 1];
  const person = state.people[state.current];
  return before !== undefined && person?.name.end === before.end;
}

/** Whether token `at` comes right after a detail of the person spoken of. */
export function isAfterDetail(state: State, at: number): boolean {
  const before = state.line.tokens[at - 1];
  const person = state.people[state.current];
  if (before === undefined) return false;
  const details: readonly Detail[] = ['role', 'organisation', 'does', 'place'];
  return details.some((detail) => (state.pending[detail] ?? person?.[detail])?.end === before.end);
}

/** The folded word before token `at`, or ''. */
export function wordBefore(state: State, at: number): string {
  return state.line.tokens[at - 1]?.plain ?? '';
}
