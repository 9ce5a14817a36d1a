import { addDays, type Day, daysBetween } from '../days/day.ts';
import { inTouch } from './in-touch.ts';

/** One point of the picture of in touch over time. `ahead` is after today, should nothing happen. */
export interface CurvePoint {
  readonly on: Day;
  readonly chance: number;
  readonly ahead: boolean;
}

/** The picture of K2 with one person: the talks as dots, the line that falls between them and on ahead of today. */
export interface InTouchCurve {
  readonly talks: readonly Day[];
  readonly points: readonly CurvePoint[];
}

const mostPoints = 240;

/**
 * In touch from `from` to `to`, in order of day. On a contact day there are two points, before and after it, so that the
 * line rises there. At most some 240 points and two per talk.
 */
export function inTouchCurve(input: {
  readonly contactDays: Iterable<Day>;
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  readonly horizonDays?: number;
  readonly scale?: number;
}): InTouchCurve {
  const { from, to, today } = input;
  const known = [...new Set(input.contactDays)].filter((day) => day <= to).sort();
  const talks = known.filter((day) => day >= from);
  const chanceOn = (on: Day, count: number): CurvePoint => {
    const last = known[count - 1];
    const daysSinceLast = last === undefined ? 0 : daysBetween(last, on);
    return { on, chance: inTouch({ ...input, contactDays: count, daysSinceLast }), ahead: on > today };
  };
  let spoken = known.length - talks.length;
  const points: CurvePoint[] = [];
  for (const on of pictured(from, to, today, talks)) {
    points.push(chanceOn(on, spoken));
    if (known[spoken] === on) points.push(chanceOn(on, ++spoken));
  }
  return { talks, points };
}

/** Evenly spread days, with today and every talk among them. */
function pictured(from: Day, to: Day, today: Day, talks: readonly Day[]): readonly Day[] {
  const length = Math.max(0, daysBetween(from, to));
  const step = Math.max(1, Math.ceil(length / mostPoints));
  const days = new Set<Day>([...talks, to]);
  if (today >= from && today <= to) days.add(today);
  for (let at = 0; at <= length; at += step) days.add(addDays(from, at));
  return [...days].sort();
}
