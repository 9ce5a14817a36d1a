import type { Finding } from '@kennis/domain/reading';
import { isAbsence } from './align-findings.ts';

/** A stretch of text with the findings that it is part of, by their place in the list. */
export interface Stretch {
  readonly text: string;
  readonly findings: readonly number[];
}

/** A text cut where findings begin and end; findings may lie inside each other. */
export function underlined(text: string, findings: readonly Finding[]): readonly Stretch[] {
  const placed = findings.flatMap((finding, at) => (isAbsence(finding) ? [] : [{ span: finding.span, at }]));
  const cuts = new Set([0, text.length, ...placed.flatMap(({ span }) => span)]);
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? text.length;
    const around = placed.filter(({ span: [start, end] }) => start <= from && end >= to);
    return { text: text.slice(from, to), findings: around.map(({ at }) => at) };
  });
}

/** The smallest finding at a place in the text, by its place in the list; null where there is none. */
export function findingAt(findings: readonly Finding[], place: number): number | null {
  let best: number | null = null;
  for (const [at, finding] of findings.entries()) {
    const [start, end] = finding.span;
    if (isAbsence(finding) || place < start || place > end) continue;
    const [from, to] = findings[best ?? -1]?.span ?? [0, Number.POSITIVE_INFINITY];
    if (end - start < to - from) best = at;
  }
  return best;
}
