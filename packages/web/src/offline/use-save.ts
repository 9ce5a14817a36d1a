import type { Problem } from '@kennis/domain';
import { useState } from 'react';
import { useOnce } from '../app/use-once.ts';
import { useProblemText } from '../messages/problem-text.ts';
import { type Decide, useEdit } from './book.tsx';

/** Writes what a form holds, once at a time: `onDone` where that went well, else `problem` in words. */
export function useSave(onDone: () => void): {
  readonly problem: string | undefined;
  save(decide: Decide<Problem>): Promise<void>;
} {
  const edit = useEdit();
  const once = useOnce();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string>();
  const save = (decide: Decide<Problem>) =>
    once(async () => {
      const done = await edit<Problem>(decide);
      if (done.ok) onDone();
      else setProblem(problemText(done.problem));
    });
  return { problem, save };
}
