import type { Found, State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { relations } from '../words/relations.ts';

/** Runs of words that nothing claimed, without the small words at their ends. */
export function unclaimed({ line, claimed }: State): readonly Found[] {
  const runs: Found[] = [];
  let run: number[] = [];
  const close = () => {
    const found = trimmed(run.filter((at) => at >= 0));
    if (found) runs.push(found);
    run = [];
  };
  const trimmed = (at: readonly number[]): Found | null => {
    const told = at.filter((index) => isTelling(line.tokens[index]?.plain ?? ''));
    const first = told[0];
    const last = told.at(-1);
    if (first === undefined || last === undefined) return null;
    const start = line.tokens[first]?.start ?? 0;
    const end = line.tokens[last]?.end ?? start;
    return { text: line.reading.text.slice(start, end), start, end, confidence: 1 };
  };
  line.tokens.forEach((token, at) => {
    if (token.kind === 'word' && !claimed[at]) run.push(at);
    else close();
  });
  close();
  return runs;
}

function isTelling(plain: string): boolean {
  return !isStopWord(plain) && !relations.has(plain) && plain !== '&';
}
