import type { ReadLanguage } from '../read-language.ts';
import type { Reading } from '../reading.ts';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** A text with its words and sentences. */
export function takeApart(text: string, lang: ReadLanguage): Reading {
  const tokens = tokenise(text);
  return { text, lang, tokens, sentences: sentencesOf(text, lang, tokens) };
}
