import { type Sentence, type WordingKey, wording } from '@kennis/domain';
import { useCallback } from 'react';
import type { Values } from './messages.ts';
import { useMessages } from './reading.tsx';

/** As `useWording`, for whatever the domain says: of screens that nobody begins on, since all of it is loaded with them. */
export function useWholeWording(): (sentence: Sentence) => string {
  const say = useMessages<WordingKey>(wording);
  return useCallback(({ key, values }: Sentence) => say(key, values as Values), [say]);
}
