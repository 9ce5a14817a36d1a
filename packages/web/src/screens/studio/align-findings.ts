import type { Finding } from '@kennis/domain/reading';

/** What a text lacks spans the whole of it and stands nowhere. */
export function isAbsence({ kind }: Pick<Finding, 'kind'>): boolean {
  return kind === 'no-who' || kind === 'no-what' || kind === 'no-ask';
}

/**
 * The findings of `before` as they stand in `after`, which is being typed: those behind the change have moved along, those
 * in it are gone until it is read anew.
 */
export function alignFindings(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  if (before === after) return findings;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    const [start, end] = finding.span;
    if (isAbsence(finding)) return [{ ...finding, span: [0, after.length] as const }];
    if (end <= head) return [finding];
    if (start < before.length - tail) return [];
    return [{ ...finding, span: [start + moved, end + moved] as const }];
  });
}
