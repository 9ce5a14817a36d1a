import type { DayMention } from '../days/find-days.ts';
import type { Said } from '../people/state.ts';

/** Gives a day to the promise before it, where that has none yet. Returns whether it did. */
export function dateLast(said: Said, day: DayMention): boolean {
  const last = said.promises.at(-1);
  if (last === undefined || last.due !== null) return false;
  said.promises[said.promises.length - 1] = { ...last, dueOn: day.day, due: day };
  return true;
}

/** `doe ik dinsdag`, `which I'll do today`: the words of a promise that only point back. */
export function pointsBack(text: string): boolean {
  return /^(?:(?:dat|dit|het) )?doen$|^do(?: (?:it|that|this|so))?$/i.test(text.trim());
}
