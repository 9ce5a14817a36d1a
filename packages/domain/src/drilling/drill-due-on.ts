import { type Day, isDay } from '../days/day.ts';
import { elements } from '../records/record.ts';
import type { DrillCardState, DrillFields } from './drill.ts';

/** The first day on which one of the cards is due; null where none is, or this person is left out. */
export function drillDueOn(fields: DrillFields): Day | null {
  if (fields.leftOutOn != null) return null;
  const due = elements<'cards', DrillCardState>(fields, 'cards').map(([, card]) => card?.due);
  return due.filter(isDay).sort()[0] ?? null;
}

/** The last day on which one of the cards was asked, so that what was done today is found by day. */
export function drillLastOn(fields: DrillFields): Day | null {
  const last = elements<'cards', DrillCardState>(fields, 'cards').map(([, card]) => card?.last);
  return last.filter(isDay).sort().at(-1) ?? null;
}
