import { type Context, type Patch, type Problem, type Result, refuse } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { createContext, type ReactNode, useCallback, useContext, useRef, useSyncExternalStore } from 'react';
import { useKennis } from '../app/kennis.tsx';
import { usePreferences } from '../messages/reading.tsx';
import type { OpenedBook } from './opened-book.ts';

const BookContext = createContext<OpenedBook | null>(null);

export function BookProvider({
  opened,
  children,
}: {
  readonly opened: OpenedBook;
  readonly children: ReactNode;
}) {
  return <BookContext value={opened}>{children}</BookContext>;
}

/** The open book with its exchange: for what goes beyond `useQuery` and `useEdit`. */
export function useOpenedBook(): OpenedBook {
  const opened = useContext(BookContext);
  if (!opened) throw new Error('Used outside BookProvider');
  return opened;
}

/**
 * What `read` gives, asked again after every write to the book, here or in another tab. Undefined until the first
 * answer, a few milliseconds later. `key` names the query and everything that `read` depends on: `['person', id]`.
 */
export function useQuery<Value>(
  key: readonly unknown[],
  read: (reading: BookReading) => Promise<Value>,
): Value | undefined {
  const { queries } = useOpenedBook();
  const id = JSON.stringify(key);
  // One per key: who asks for a key once more gets what that key means, also after this screen went on to another.
  const asked = useRef({ id, read });
  if (asked.current.id === id) asked.current.read = read;
  else asked.current = { id, read };
  const latest = asked.current;
  queries.begin(id, () => latest.read);
  const watch = useCallback(
    (onAnswer: () => void) => queries.watch(id, () => latest.read, onAnswer),
    [queries, id, latest],
  );
  const answer = useSyncExternalStore(watch, () => queries.get<Value>(id));
  if (answer.error !== undefined && answer.value === undefined) throw answer.error;
  return answer.value;
}

/** Reads what it needs and runs an operation of the domain. */
export type Decide<Failure extends Problem> = (
  reading: BookReading,
  context: Context,
) => Promise<Result<readonly Patch[], Failure>> | Result<readonly Patch[], Failure>;

/** What went wrong where no rule refused it: the device could not keep it (`not-saved`). */
export type Edited<Failure extends Problem> = Result<readonly StoredRecord[], Failure | Problem>;

/**
 * Gives the way to write: `await edit((reading, context) => addPerson(intent, context))`. Resolves once it is durable on
 * this device, with the records written or the problem.
 */
export function useEdit(): <Failure extends Problem>(decide: Decide<Failure>) => Promise<Edited<Failure>> {
  const { book, me, exchange } = useOpenedBook();
  const context = useNow();
  return useCallback(
    async <Failure extends Problem>(decide: Decide<Failure>): Promise<Edited<Failure>> => {
      try {
        const origin = { cause: 'edit', user: me.user.id } as const;
        return await book.edit<Failure>(origin, (reading) => decide(reading, context()));
      } catch (error) {
        return refuse({ type: 'not-saved', detail: String(error) });
      } finally {
        exchange.nudge();
      }
    },
    [book, me, exchange, context],
  );
}

/** Gives the domain's `Context` of this moment. */
export function useNow(): () => Context {
  const { now, ids } = useKennis();
  const { zone } = usePreferences().preferences;
  return useCallback(() => ({ now: new Date(now()).toISOString(), zone, ids }), [now, ids, zone]);
}
