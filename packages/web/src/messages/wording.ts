import { type FirstSentence, type FirstWordingKey, firstWording } from '@kennis/domain';
import { useCallback } from 'react';
import type { Values } from './messages.ts';
import { useMessages } from './reading.tsx';

/** Gives the way to say what the domain says: `speak(sentenceOf('reason', reason))`. */
export function useWording(): (sentence: FirstSentence) => string {
  const say = useMessages<FirstWordingKey>(firstWording);
  return useCallback(({ key, values }: FirstSentence) => say(key, values as Values), [say]);
}

/** `text` with a capital, as a line of its own begins. */
export function asLine(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
