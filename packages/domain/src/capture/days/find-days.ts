import type { Day } from '../../days/day.ts';
import { anchors, dayForms } from './day-forms.ts';

/** A day as somebody said it, with the preposition before it; `day` is null where it does not exist. */
export interface DayMention {
  readonly start: number;
  readonly end: number;
  readonly day: Day | null;
}

/**
 * The days that a folded text names, in order, seen from `today`: `vrijdag`, `over twee weken`, `by Dec 3rd`. A stretch is due on
 * its last day (a week on its Friday); a date without a year is the coming one.
 */
export function findDays(plain: string, today: Day): readonly DayMention[] {
  const found: DayMention[] = [];
  const present = anchorsIn(plain);
  for (const { anchor, pattern, read } of dayForms) {
    if (!present.has(anchor)) continue;
    for (const match of plain.matchAll(pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        day: read(match.groups ?? {}, today),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DayMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (last.end < mention.end && last.start === mention.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function anchorsIn(plain: string): ReadonlySet<string> {
  return new Set(Object.entries(anchors).flatMap(([name, anchor]) => (anchor.test(plain) ? [name] : [])));
}
