import { restoreRecords } from '@kennis/domain';
import { useCallback } from 'react';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useEdit } from '../../offline/book.tsx';

/** Gives the way to bring deleted records back. */
export function useRestore(): (ids: readonly string[]) => Promise<void> {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return useCallback(
    async (ids) => {
      const done = await edit(async (reading) => restoreRecords({ records: await reading.records(ids) }));
      if (!done.ok) tell({ text: problemText(done.problem) });
    },
    [edit, tell, problemText],
  );
}
