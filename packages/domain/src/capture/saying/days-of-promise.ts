import type { DayMention } from '../days/find-days.ts';
import type { Cut } from '../frames/cut.ts';
import type { Frame } from '../frames/frame.ts';
import type { Line } from '../reading/line.ts';

/** The days said in the stretch, and right before it; of `vrijdag, nee zaterdag` the last counts. */
export function daysOf(line: Line, frame: Frame): readonly DayMention[] {
  const inside = line.days.filter(
    (mention) => mention.start >= frame.start && mention.end <= Math.max(frame.to, frame.cueEnd) + 1,
  );
  const [opening, ...after] = inside;
  if (opening === undefined) return [];
  const [first = opening, ...others] = isLoose(line, frame, opening) ? after : inside;
  const corrected = others.filter((mention) =>
    isCorrection(line.reading.plain.slice(first.end, mention.start)),
  );
  return [first, ...corrected];
}

/** `nodig q1 offerte sturen voor vrijdag`: a day before the verb without `op` or `voor` gives way to one after it. */
function isLoose({ reading }: Line, { start }: Frame, day: DayMention): boolean {
  return day.start === start && /^q[1-4]/.test(reading.plain.slice(day.start, day.end));
}

function isCorrection(between: string): boolean {
  return /^[ ,.-]*(?:(?:of |ach |oh |eh )?(?:nee|no|sorry|wacht|wait|correctie|correction|ik bedoel|i mean|liever|rather|make that|scratch that|of beter|or rather|actually)[ ,.-]*)+$/.test(
    between,
  );
}

/** The days said, each with what a correction took back. */
export function dayCuts(days: readonly DayMention[]): readonly Cut[] {
  const [first] = days;
  return first ? [{ start: first.start, end: days.at(-1)?.end ?? first.end }] : [];
}
