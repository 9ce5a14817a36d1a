import type { Problem } from '@kennis/domain';
import { useCallback } from 'react';
import { useProblemText } from '../../messages/problem-text.ts';

/** Gives the words for why a file was refused: the server's own, as it knows the file, else ours. */
export function useRefusalText(): (problem: Problem) => string {
  const problemText = useProblemText();
  return useCallback(
    ({ reason, ...problem }: Problem) =>
      typeof reason === 'string' && reason.includes(' ') ? reason : problemText(problem as Problem),
    [problemText],
  );
}
