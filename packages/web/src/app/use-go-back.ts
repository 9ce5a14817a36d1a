import { useCallback } from 'react';
import { type AroundNavHandler, useLocation } from 'wouter';

/** Marks each history entry that was made inside the app, so that going back never leaves it. */
export const markInside: AroundNavHandler = (navigate, to, options) => {
  const before: unknown = window.history.state;
  const isInside = options?.replace ? isMarked(before) : true;
  navigate(to, { ...options, state: { ...(options?.state as object | null), isInside } });
};

/** Goes back to where one came from inside the app, or to `otherwise` when it was opened here. */
export function useGoBack(otherwise: string): () => void {
  const [, navigate] = useLocation();
  return useCallback(() => {
    if (isMarked(window.history.state)) window.history.back();
    else navigate(otherwise, { replace: true });
  }, [navigate, otherwise]);
}

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isInside' in state && state.isInside === true;
}
