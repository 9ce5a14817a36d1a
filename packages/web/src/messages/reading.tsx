import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createFormats, type Formats } from './formats.ts';
import { type FormatCache, type Messages, printMessage, printParts, type Values } from './messages.ts';
import type { Preferences } from './preferences.ts';

interface Reading {
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly formats: Formats;
  readonly cache: FormatCache;
}

const ReadingContext = createContext<Reading | null>(null);

/** Says texts in `preferences.language` to everything inside. */
export function ReadingProvider({
  preferences,
  setPreferences,
  cache,
  now,
  children,
}: {
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly cache: FormatCache;
  readonly now: () => number;
  readonly children: ReactNode;
}) {
  const reading = useMemo(
    () => ({ preferences, setPreferences, cache, formats: createFormats(preferences, now) }),
    [preferences, setPreferences, cache, now],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** A text of a screen by its key, and by `parts` one with elements in it. */
export interface Say<Key extends string> {
  (key: Key, values?: Values): string;
  readonly parts: (key: Key, values: PartValues) => ReactNode;
}

type PartValues = { readonly [name: string]: ReactNode | ((chunks: ReactNode[]) => ReactNode) };

/** Gives the texts of `messages` in the reader's language: `const say = useMessages(peopleMessages)`. */
export function useMessages<Key extends string>(messages: Messages<Key>): Say<Key> {
  const { preferences, cache } = useReading();
  return useMemo(() => {
    const say = (key: Key, values: Values = {}) => printMessage(messages, key, values, preferences, cache);
    const parts = (key: Key, values: PartValues) =>
      printParts<Key, ReactNode>(messages, key, values as never, preferences, cache).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
        typeof part === 'string' ? part : <span key={index}>{part}</span>,
      );
    return Object.assign(say, { parts });
  }, [messages, preferences, cache]);
}

/** Days, numbers and spans of time as the reader writes them, and which day it is. */
export function useFormats(): Formats {
  return useReading().formats;
}

/** The reader's preferences, and the way to change them on this device. */
export function usePreferences(): Pick<Reading, 'preferences' | 'setPreferences'> {
  return useReading();
}

function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('Texts are used outside ReadingProvider');
  return reading;
}
