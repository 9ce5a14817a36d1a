import { useState } from 'react';

/** Choosing several people at once. */
export interface Choosing {
  /** Their ids; null while nothing is being chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly start: () => void;
  readonly stop: () => void;
  readonly choose: (ids: readonly string[]) => void;
  readonly of: (
    id: string,
  ) => { readonly isChosen: boolean; readonly choose: (isChosen: boolean) => void } | null;
}

/** Nobody is being chosen at first. */
export function useChoosing(): Choosing {
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  return {
    chosen,
    start: () => setChosen(new Set()),
    stop: () => setChosen(null),
    choose: (ids) => setChosen(new Set(ids)),
    of: (id) => chosen && { isChosen: chosen.has(id), choose: (isChosen) => toggle(id, isChosen) },
  };
}
