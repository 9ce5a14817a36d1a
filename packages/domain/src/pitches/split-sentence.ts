import type { ReadLanguage } from '../reading/read-language.ts';
import type { Taken } from './taken.ts';

/** Where a new sentence can begin: after these a whole clause follows. */
const seams: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /;\s+|\s[–—-]\s|,\s+(?=(?:en|maar|want|dus|daarom|daarna|vervolgens|dan)\s)|,?\s+(?=(?:en|maar|want|dus) (?:ik|wij|we|dat|dit|daar|ze|zij|hij|je|u)\s)/giu,
  en: /;\s+|\s[–—-]\s|,\s+(?=(?:and|but|so|then|yet|because of this)\s)|,?\s+(?=(?:and|but|so) (?:i|we|they|that|this|it|you|he|she)\s)/giu,
};

/** Fewer words are no sentence of their own. */
const fewest = 4;

/** Parts the sentence at `span` in two, at the seam nearest to its middle; null where it has none. */
export function splitSentence(
  text: string,
  [start, end]: readonly [number, number],
  lang: ReadLanguage,
): Taken | null {
  const sentence = text.slice(start, end);
  const fits = [...sentence.matchAll(seams[lang])].filter(({ index, 0: seam }) => {
    return (
      wordsIn(sentence.slice(0, index)) >= fewest && wordsIn(sentence.slice(index + seam.length)) >= fewest
    );
  });
  const away = ({ index }: { readonly index: number }) => Math.abs(index - sentence.length / 2);
  const best = fits.sort((a, b) => away(a) - away(b))[0];
  if (!best) return null;
  const head = text.slice(0, start) + sentence.slice(0, best.index);
  const tail = text.slice(start + best.index + best[0].length);
  const at = head.length + 2;
  return {
    text: `${head}. ${tail.charAt(0).toUpperCase()}${tail.slice(1)}`,
    fresh: [head.length, at + (/^\S+/.exec(tail)?.[0].length ?? 1)],
  };
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}
