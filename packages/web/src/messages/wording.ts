import { type Sentence, type WordingKey, wording } from '@kennis/domain';
import { useCallback } from 'react';
import type { Values } from './messages.ts';
import { useMessages } from './reading.tsx';

/** Gives the way to say what the domain says: `speak(sentenceOf('reason', reason))`. */
export function useWording(): (sentence: Sentence) => string {
  const say = useMessages<WordingKey>(wording);
  return useCallback(({ key, values }: Sentence) => say(key, values as Values), [say]);
}

/** `text` with a capital, as a line of its own begins. */
export function asLine(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
