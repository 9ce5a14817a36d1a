import type { ImportView } from '@kennis/domain';
import type { ImportState } from './import-state.ts';
import { reasonText } from './wording/reason-text.ts';

/** What people see of an import, its problems in the words of who imports. */
export function importView(id: string, state: ImportState): ImportView {
  const {
    name,
    format,
    phase,
    counts,
    problems,
    problemCount,
    rows,
    done,
    total,
    kept = [],
    keptCount = 0,
    language,
  } = state;
  return {
    id,
    name,
    format,
    phase,
    counts,
    problems: problems.map((problem) => ({
      at: problem.at,
      type: problem.type,
      reason: reasonText(problem, language),
    })),
    problemCount,
    rows,
    progress: { done, total },
    kept,
    keptCount,
  };
}
