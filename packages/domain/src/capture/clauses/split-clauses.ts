import type { Frame } from '../frames/frame.ts';
import { type Line, tokenFrom } from '../reading/line.ts';
import type { Token } from '../reading/tokens.ts';
import type { Clause } from './clause.ts';
import { isAdverb, isFiniteVerb } from './clause-words.ts';

/** Words of the longest clause that is read as one. */
const longest = 40;

/** The clauses in what no stretch of the line claims, in order. */
export function splitClauses(line: Line, frames: readonly Frame[]): readonly Clause[] {
  const free = freeTokens(line, frames);
  const clauses: Clause[] = [];
  let from = -1;
  const close = (end: number) => {
    if (from >= 0 && end > from) clauses.push(clauseOf(line, from, end));
    from = -1;
  };
  for (let at = 0; at < line.tokens.length; at++) {
    if (!free[at]) close(at);
    else if (from < 0) from = at;
    else if (opensClause(line.tokens, at) || at - from >= longest) {
      close(at);
      from = at;
    }
  }
  close(line.tokens.length);
  return clauses;
}

function freeTokens({ tokens }: Line, frames: readonly Frame[]): readonly boolean[] {
  const free = tokens.map(({ kind }) => kind === 'word');
  for (const { family, start, cueEnd, to } of frames) {
    if (family === 'about') continue;
    const end = Math.max(cueEnd, to);
    for (let at = tokenFrom({ tokens } as Line, start); (tokens[at]?.start ?? end) < end; at++)
      free[at] = false;
  }
  return free;
}

const joining = /^(?:en|and|maar|but|dus|so|want|because|terwijl|while)$/;
const pronoun = /^(?:hij|zij|ze|he|she|they|who|die|we|wij|ik|i)$/;
const contracted = /^(?:he|she|they|i|we|who)'(?:s|re|d|ll|ve|m)$/;
const asking =
  /^(?:als|of|dat|if|whether|that|hoe|how|wat|what|waar|where|wie|wanneer|when|zodra|omdat|to|which)$/;

/** A pronoun or verb after a conjunction, a pronoun with its verb where no question or condition runs. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]].map(
    (token) => token?.plain ?? '',
  );
  if (here === undefined || next === undefined) return false;
  if (joining.test(here)) return pronoun.test(next) || contracted.test(next) || isFiniteVerb(next);
  if (before === undefined || joining.test(before) || asking.test(before)) return false;
  if (contracted.test(here)) return !isFiniteVerb(before);
  return (
    pronoun.test(here) && here !== 'die' && here !== 'who' && isFiniteVerb(next) && !isFiniteVerb(before)
  );
}

function clauseOf(line: Line, from: number, end: number): Clause {
  let said = ' ';
  const at = new Map<number, number>();
  for (let index = from; index < end; index++) {
    const { plain = '' } = line.tokens[index] ?? {};
    if (isAdverb(plain)) continue;
    at.set(said.length, index);
    said += `${plain} `;
  }
  at.set(said.length, end);
  return {
    from,
    end,
    said,
    at,
    subject: /^ (?:en |and |maar |but |dus |so )?(?:ik|wij|we|i|i'\p{L}+|we'\p{L}+) /u.test(said)
      ? 'me'
      : 'them',
  };
}
