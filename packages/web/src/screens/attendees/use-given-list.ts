import { type AttendeeList, readAttendees } from '@kennis/domain';
import { useDeferredValue, useMemo, useState } from 'react';
import { useKeptState } from '../../app/kennis.tsx';
import type { ListProblem, ListSheet, ReadList } from './reading/list-problem.ts';
import { openInWorker } from './reading/open-in-worker.ts';
import { readListFile } from './reading/read-list-file.ts';

/** A list that is being given: as pasted text, or as a file. */
export interface GivenList {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The file that was read, if it is from one. */
  readonly file: string | null;
  readonly isReading: boolean;
  readonly problem: { readonly type: ListProblem; readonly name: string } | null;
  /** The sheets of a workbook that have rows, and which is read. */
  readonly sheets: readonly ListSheet[];
  readonly sheet: number;
  readonly chooseSheet: (sheet: number) => void;
  readonly take: (file: File) => Promise<void>;
  readonly clear: () => void;
  /** What was read of it; null where nothing was given. */
  readonly list: AttendeeList | null;
}

interface GivenFile {
  readonly name: string;
  readonly sheets: readonly ListSheet[];
  readonly lists: readonly AttendeeList[];
}

/** What is given for event `id`; typed text stays while one looks elsewhere. */
export function useGivenList(id: string): GivenList {
  const [text, setText] = useKeptState(`attendees.text.${id}`, '');
  const [file, setFile] = useState<GivenFile | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<GivenList['problem']>(null);
  const deferred = useDeferredValue(text);
  const typed = useMemo(() => (deferred.trim() === '' ? null : readAttendees(deferred)), [deferred]);
  const sheet = chosen ?? fullest(file?.lists ?? []);
  const clear = () => {
    setText('');
    setFile(null);
    setChosen(null);
    setProblem(null);
  };
  const take = async (given: File) => {
    setFile(null);
    setChosen(null);
    setProblem(null);
    setReading(true);
    const read = await readListFile(given, openInWorker).catch((): ReadList => ({ problem: 'broken' }));
    const taken = takenFrom(read);
    setReading(false);
    if ('problem' in taken) setProblem({ type: taken.problem, name: given.name });
    else setFile({ name: given.name, ...taken });
  };
  return {
    text,
    setText: (next) => {
      setProblem(null);
      setText(next);
    },
    file: file?.name ?? null,
    isReading,
    problem,
    sheets: file?.sheets ?? [],
    sheet,
    chooseSheet: setChosen,
    take,
    clear,
    list: file ? (file.lists[sheet] ?? null) : typed,
  };
}

function takenFrom(read: ReadList): Omit<GivenFile, 'name'> | { readonly problem: ListProblem } {
  if ('problem' in read) return read;
  if ('text' in read) return { sheets: [], lists: [readAttendees(read.text)] };
  const sheets = read.sheets.filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0) return { problem: 'empty' };
  return { sheets, lists: sheets.map(({ rows }) => readAttendees(rows)) };
}

/** The sheet with most people on it: others hold the programme, or who stays away. */
function fullest(lists: readonly AttendeeList[]): number {
  const counts = lists.map(({ attendees }) => attendees.length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}
