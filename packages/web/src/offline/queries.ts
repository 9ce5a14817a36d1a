import type { BookReading } from '@kennis/store';

type Read<Value> = (reading: BookReading) => Promise<Value>;

/** What is known of one query. `value` is undefined until the first answer; afterwards it is the latest there was. */
export interface Answer<Value> {
  readonly value: Value | undefined;
  readonly error: unknown;
}

/** The queries on the screen, asked again after every write to the book. */
export interface Queries {
  /** The latest answer to the query called `key`. */
  get<Value>(key: string): Answer<Value>;
  /** Asks `read` now where nobody asked it before, so that the answer is under way while the screen is drawn. */
  begin<Value>(key: string, read: () => Read<Value>): void;
  /** Asks `read` now and after each write, for as long as somebody watches. */
  watch<Value>(key: string, read: () => Read<Value>, onAnswer: () => void): () => void;
  /** Resolves once what was asked at first has its answers: the screen stands. */
  answered(): Promise<void>;
  /** Asks all that is watched now, and the rest when it is watched again. */
  askAgain(): void;
  close(): void;
}

interface Entry {
  answer: Answer<unknown>;
  read: () => Read<unknown>;
  readonly watchers: Set<() => void>;
  isFresh: boolean;
  running: Promise<void> | null;
}

const nothing: Answer<never> = { value: undefined, error: undefined };
const mostKept = 60;

/**
 * Queries over `book`. Answers stay after the last watcher has gone, so that going back shows them at once. While `isFilling`,
 * writes follow each other closely, and what is on the screen is asked again only once every `pause` ms.
 */
export function createQueries(
  book: BookReading & { watch(onWrite: () => void): () => void },
  isFilling: () => boolean = () => false,
  pause = 1200,
): Queries {
  const entries = new Map<string, Entry>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const first = Promise.withResolvers<void>();
  const ask = async (entry: Entry) => {
    await refresh(entry, book);
    if ([...entries.values()].every(({ running }) => running === null)) first.resolve();
  };
  const askAgain = () => {
    clearTimeout(waiting);
    waiting = undefined;
    for (const entry of entries.values()) {
      entry.isFresh = false;
      if (entry.watchers.size > 0) void ask(entry);
    }
  };
  const stop = book.watch(() => {
    if (!isFilling()) askAgain();
    else waiting ??= setTimeout(askAgain, pause);
  });
  return {
    get: <Value>(key: string) => (entries.get(key)?.answer ?? nothing) as Answer<Value>,
    begin(key, read) {
      if (entries.has(key)) return;
      const entry = newEntry(read);
      entries.set(key, entry);
      prune(entries);
      void ask(entry);
    },
    watch(key, read, onAnswer) {
      const entry = entries.get(key) ?? newEntry(read);
      entry.read = read;
      entries.delete(key);
      entries.set(key, entry);
      prune(entries);
      entry.watchers.add(onAnswer);
      if (!entry.isFresh) void ask(entry);
      return () => entry.watchers.delete(onAnswer);
    },
    answered: () => first.promise,
    askAgain,
    close() {
      stop();
      clearTimeout(waiting);
      first.resolve();
      entries.clear();
    },
  };
}

function newEntry(read: () => Read<unknown>): Entry {
  return { answer: nothing, read, watchers: new Set(), isFresh: false, running: null };
}

/** One run at a time; a write during a run is followed by one more. */
async function refresh(entry: Entry, book: BookReading): Promise<void> {
  if (entry.running) return;
  entry.running = (async () => {
    while (!entry.isFresh) {
      entry.isFresh = true;
      entry.answer = await answerOf(entry, book);
    }
  })();
  await entry.running;
  entry.running = null;
  for (const onAnswer of [...entry.watchers]) onAnswer();
}

async function answerOf(entry: Entry, book: BookReading): Promise<Answer<unknown>> {
  try {
    return { value: await entry.read()(book), error: undefined };
  } catch (error) {
    return { value: entry.answer.value, error };
  }
}

function prune(entries: Map<string, Entry>): void {
  for (const [key, entry] of entries) {
    if (entries.size <= mostKept) return;
    if (entry.watchers.size === 0) entries.delete(key);
  }
}
