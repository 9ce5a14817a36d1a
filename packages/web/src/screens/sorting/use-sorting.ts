import { ok, type Problem, type SortingIntent, sortPeople } from '@kennis/domain';
import type { PersonRow } from '@kennis/store';
import { useEffect, useState } from 'react';
import { useEdit, useOpenedBook } from '../../offline/book.tsx';
import { type Decision, takeBack } from './take-back.ts';
import { unsortedPeople } from './unsorted-people.ts';

/** The sitting: whom is left, deciding, and taking the last decision back. */
export interface Sorting {
  /** Null until it was read. */
  readonly left: readonly PersonRow[] | null;
  readonly kept: number;
  readonly decided: number;
  readonly problem: Problem | null;
  readonly decide: (rows: readonly PersonRow[], intent: SortingIntent) => Promise<void>;
  /** Gives who is back; nobody where nothing was decided. */
  readonly undo: () => Promise<readonly PersonRow[]>;
}

/** Reads who is to be sorted once, so that the order stays while deciding; what is decided is saved at each step. */
export function useSorting(): Sorting {
  const { book } = useOpenedBook();
  const edit = useEdit();
  const [left, setLeft] = useState<readonly PersonRow[] | null>(null);
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => void unsortedPeople(book).then(setLeft), [book]);

  const decide = async (rows: readonly PersonRow[], intent: SortingIntent) => {
    const ids = new Set(rows.map(({ person }) => person.id));
    const done = await edit((_, context) => sortPeople({ people: rows }, intent, context));
    if (!done.ok) return setProblem(done.problem);
    const talks = done.value.filter(({ kind }) => kind === 'encounter').map(({ id }) => id);
    setProblem(null);
    setDecisions([...decisions, { rows, matters: intent.matters, talks }]);
    setLeft((before) => before?.filter(({ person }) => !ids.has(person.id)) ?? null);
  };
  const undo = async () => {
    const last = decisions.at(-1);
    if (!last) return [];
    const done = await edit(async (reading) => ok(await takeBack(reading, last)));
    setProblem(done.ok ? null : done.problem);
    if (!done.ok) return [];
    setDecisions(decisions.slice(0, -1));
    setLeft((before) => [...last.rows, ...(before ?? [])]);
    return last.rows;
  };
  return {
    left,
    kept: peopleIn(decisions.filter(({ matters }) => matters)),
    decided: peopleIn(decisions),
    problem,
    decide,
    undo,
  };
}

function peopleIn(decisions: readonly Decision[]): number {
  return decisions.reduce((sum, { rows }) => sum + rows.length, 0);
}
