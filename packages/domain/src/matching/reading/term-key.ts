import { foldedWords } from '../../searching/fold.ts';
import { type Language, stem } from './stem.ts';

/** What a term is found by: its words together, the last one as its stem, so that `e-mail` is `email`. */
export function termKey(words: readonly string[], language: Language): string {
  return words.slice(0, -1).join('') + stem(words.at(-1) ?? '', language);
}

/** The words of a term or text as keys are made of them: folded, the apostrophe of `foto's` and `zzp'er` left out. */
export function termWords(text: string): readonly string[] {
  return foldedWords(text.replace(/['’](?=\p{L})|(?<=\p{L})&(?=\p{L})/gu, ''));
}
