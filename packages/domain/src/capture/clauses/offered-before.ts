import type { Line } from '../reading/line.ts';
import type { Clause } from './clause.ts';
import { type ClausePattern, clausePattern } from './clause-pattern.ts';

const allowed =
  /^[,;.:]? ?(?:(?:en|and|maar|but|dus|so) )?(?:(?:die|dat|deze|those|that|which|daar|they) )?(?:(?:mag|mogen|kan|kunnen) (?:ik|we|wij|je|jullie)(?: (?:ze|die|het|er|daar|zo|gewoon|wel|altijd|ook|allemaal|alles|zelf|in|op|mee))* (?:\p{L}+en|mee|terecht)(?= ?(?:$|[.,;!?]|als|wanneer|en))|(?:ik|we|wij) (?:mag|mogen) (?:ze|die|het) \p{L}+en|(?:we|i) (?:can|could|may) (?:have|use|borrow|take|copy|keep) (?:it|them|those|that|one)(?!\p{L}))/u;

const having: ClausePattern = clausePattern(
  'offer',
  '(?:heeft|hebben|had|hadden|has|have|owns|got) (?<x>(?!(?:het|er|geen|niet|no|not|nothing|to|me|ons) ).+?)(?: (?:over|liggen|staan|hangen|vrij|leeg|klaar)(?: .+)?)? (?=$)',
);

/** `heeft alle samenvattingen, mag ik overnemen`: what somebody has is offered where the words after it say that we may have it. */
export function offeredBefore(line: Line, clause: Clause): ClausePattern | null {
  const end = line.tokens[clause.end - 1]?.end ?? 0;
  return allowed.test(line.reading.plain.slice(end, end + 80)) ? having : null;
}
