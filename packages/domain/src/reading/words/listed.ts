/** The words of a list written with spaces. */
export function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Word and plain words of a list written as lines `word, word: plain words`. */
export function plainWordsOf(...lists: readonly string[]): ReadonlyMap<string, string> {
  const lines = lists.flatMap((list) => list.trim().split('\n'));
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(': ');
      const plain = line.slice(at + 2);
      return line
        .slice(0, at)
        .split(', ')
        .map((word): [string, string] => [word, plain]);
    }),
  );
}
