/** A word of a text; `plain` is in small letters with straight apostrophes. */
export interface Token {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next holds a comma, a stop or a bracket. */
  readonly stops: boolean;
}

const word =
  /(?:\p{L}\.){2,}(?:\p{L}\b)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/+@-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. */
export function tokenise(text: string): readonly Token[] {
  const found = [...text.matchAll(word)];
  return found.map((match, index) => {
    const end = match.index + match[0].length;
    const next = found[index + 1]?.index ?? text.length;
    return {
      text: match[0],
      plain: match[0].toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end,
      stops: /[,.;:!?()\n\u2013\u2014]/.test(text.slice(end, next)),
    };
  });
}
