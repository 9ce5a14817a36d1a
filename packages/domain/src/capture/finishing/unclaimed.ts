import type { Found, State } from '../people/state.ts';
import { isStopWord } from '../phrases/lexicon.ts';
import { relations } from '../words/relations.ts';

/** Words that turn what stands beside them round: they stay with it. */
const turning: ReadonlySet<string> = new Set(
  "niet geen nooit niets niks niemand not no never none nothing nobody don't doesn't didn't isn't won't can't".split(
    ' ',
  ),
);

/** Runs of words that nothing claimed, without the small words at their ends; what says no to the rest stays. */
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
    const turned = at.filter((index) => turning.has(line.tokens[index]?.plain ?? ''));
    const start = line.tokens[Math.min(first, ...turned)]?.start ?? 0;
    const end = line.tokens[Math.max(last, ...turned)]?.end ?? start;
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
