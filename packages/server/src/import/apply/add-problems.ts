import type { ImportState } from '../import-state.ts';
import type { FileProblem } from '../reading/file-reading.ts';

const most = 1000;

/** The state with more problems: at most a thousand are listed, all are counted. */
export function addProblems(state: ImportState, problems: readonly FileProblem[]): ImportState {
  return {
    ...state,
    problems: [...state.problems, ...problems].slice(0, most),
    problemCount: state.problemCount + problems.length,
  };
}
