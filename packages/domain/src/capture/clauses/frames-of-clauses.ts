import type { Frame } from '../frames/frame.ts';
import type { Line } from '../reading/line.ts';
import type { Clause } from './clause.ts';
import { type ClausePattern, clausePattern } from './clause-pattern.ts';
import { givingPatterns } from './giving-patterns.ts';
import { lifePatterns } from './life-patterns.ts';
import { needPatterns } from './need-patterns.ts';
import { offeredBefore } from './offered-before.ts';
import { splitClauses } from './split-clauses.ts';

/**
 * The wishes in what no cue of the line claimed, read clause by clause: what somebody lacks is an ask, what they have, know or do for
 * others an offer. What a clause says about the speaker, or denies, is neither.
 */
export function framesOfClauses(line: Line, frames: readonly Frame[]): readonly Frame[] {
  return splitClauses(line, frames).flatMap((clause) => frameOfClause(line, clause) ?? []);
}

function frameOfClause(line: Line, clause: Clause): Frame | null {
  if (clause.subject === 'me') return null;
  for (const pattern of needPatterns) {
    const frame = matchOf(line, clause, pattern);
    if (frame) return frame;
  }
  if (denial.test(clause.said.replace(noPrice, ' '))) return null;
  for (const pattern of givingFor(line, clause)) {
    const frame = matchOf(line, clause, pattern);
    if (frame) return frame;
  }
  return (
    lifePatterns.map((pattern) => matchOf(line, clause, pattern)).find((frame) => frame !== null) ?? null
  );
}

/** `verzorgt ook bedrijfslunches`: what somebody does besides is there to be used. */
const besides = clausePattern(
  'offer',
  '(?<v>levert|leveren|verzorgt|verzorgen|organiseert|organiseren|repareert|repareren|verhuurt|verhuren|regelt|regelen|ontwerpt|ontwerpen|drukt|drukken|maakt|maken|bezorgt|bezorgen|geeft|geven|doet|doen) (?<x>.+)',
);

function givingFor(line: Line, clause: Clause): readonly ClausePattern[] {
  const before = offeredBefore(line, clause);
  const also = line.tokens.slice(clause.from, clause.end).some(({ plain }) => plain === 'ook');
  return [...(before ? [before] : []), ...givingPatterns, ...(also ? [besides] : [])];
}

const denial =
  /(?<= )(?:niet|nooit|geen|niks|niets|nothing|not|never|no longer|cannot|nobody|niemand|\p{L}+n't|doesnt|isnt|dont|didnt|wont|cant)(?= )(?! (?:alleen|only|just|weg ))/u;
/** `kost niks`, `for nothing`: nothing is denied. */
const noPrice =
  /(?<= )(?:kost(?:en)? (?:helemaal )?(?:niks|niets|geen \p{L}+)|voor (?:niks|niets)|om niet|for nothing|no charge|no problem|no trouble|geen (?:probleem|punt|bezwaar)|not only|niet alleen)(?= )/gu;
/** What is governed by these is no verb of the clause. */
const governed = / (?:might|may|de|het|een|the|an?|to|te|of|i|ik|we|wij|my|mijn|our|onze) $/;

function matchOf(line: Line, clause: Clause, { family, pattern }: ClausePattern): Frame | null {
  const match = pattern.exec(clause.said);
  if (!match || governed.test(clause.said.slice(0, match.index))) return null;
  const { x, whole, rest, v } = match.indices?.groups ?? {};
  const [start, stop] = x ?? whole ?? [match.index + match[0].length, clause.said.length];
  const from = tokenAt(clause, start);
  const end = tokenAt(clause, stop);
  const [opened, first, last] = [tokenAt(clause, match.index), from, end - 1].map((at) => line.tokens[at]);
  if (end <= from || !opened || !first || !last) return null;
  const after = rest && rest[1] > rest[0] ? line.tokens[tokenAt(clause, rest[0])] : undefined;
  return {
    family,
    who: 'them',
    start: opened.start,
    cueEnd: after?.start ?? first.start,
    from: after?.start ?? first.start,
    to: after ? (line.tokens[clause.end - 1]?.end ?? last.end) : last.end,
    lead: after ? [first.start, last.end] : null,
    holes: [],
    closed: true,
    negated: false,
    introducer: false,
    language: 'nl',
    verb: v ? clause.said.slice(...v) : null,
    recipient: null,
  };
}

/** The token at or after an offset of `said`. */
function tokenAt({ at, end }: Clause, offset: number): number {
  for (let index = offset; index < offset + 60; index++) {
    const token = at.get(index);
    if (token !== undefined) return token;
  }
  return end;
}
