import type { ImportView, Problem } from '@kennis/domain';
import { useCallback, useEffect, useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { useOpenedBook } from '../../offline/book.tsx';

const lookEvery = 700;

/** One import at the server, looked at while it is worked on. */
export interface Import {
  readonly view: ImportView | null;
  readonly problem: Problem | null;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly look: () => Promise<void>;
}

/** The import `id`: how far it is, applying it, taking it back. The work goes on when nobody looks. */
export function useImport(id: string): Import {
  const { api } = useKennis();
  const { me, exchange } = useOpenedBook();
  const [view, setView] = useState<ImportView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const path = `books/${me.book}/imports/${id}`;
  const ask = useCallback(
    async (method: 'GET' | 'POST', what: string) => {
      const answer = await api<ImportView | null>({ method, path: `${path}${what}` });
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok && answer.value?.phase) setView(answer.value);
      return answer.ok;
    },
    [api, path],
  );
  const look = useCallback(async () => void (await ask('GET', '')), [ask]);
  const isWorking = view?.phase === 'applying' || view?.phase === 'undoing';
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearInterval(timer);
      exchange.nudge();
    };
  }, [isWorking, look, exchange]);
  const start = async (what: '/apply' | '/undo') => {
    if (await ask('POST', what)) await look();
  };
  return { view, problem, look, apply: () => start('/apply'), undo: () => start('/undo') };
}
