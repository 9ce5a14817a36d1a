import { type Day, daysBetween } from '../days/day.ts';
import { resolveMerged } from '../people/resolve-merged.ts';
import type { RecordOf } from '../records/kinds.ts';
import { type NextStep, nextIntroductionStep } from './introduction-stage.ts';

/** An introduction whose next step may be taken, with its two people. */
export interface DueIntroduction {
  readonly introduction: RecordOf<'introduction'>;
  readonly a: RecordOf<'person'> | null;
  readonly b: RecordOf<'person'> | null;
  readonly step: NextStep;
  /** Days since the step's gentle day; 0 on the day itself. */
  readonly overDays: number;
}

/**
 * The introductions that wait for you on a day, the earliest first. One that comes from a promise which is itself due or overdue
 * is left out until then, as the promise stands there already (F1).
 */
export function dueIntroductions(
  {
    introductions,
    people,
    promisesDue,
  }: {
    readonly introductions: readonly RecordOf<'introduction'>[];
    /** With aliases, and whom they became. */
    readonly people: ReadonlyMap<string, RecordOf<'person'>>;
    readonly promisesDue: readonly Pick<RecordOf<'promise'>, 'id'>[];
  },
  today: Day,
): readonly DueIntroduction[] {
  const promised = new Set(promisesDue.map(({ id }) => id));
  const personOf = (id: string) =>
    people.get(resolveMerged(id, (each) => people.get(each)?.fields.mergedInto)) ?? null;
  return introductions
    .filter(({ deletedAt, fields }) => deletedAt === null && !promised.has(fields.promise ?? ''))
    .flatMap((introduction) => {
      const step = nextIntroductionStep(introduction.fields);
      if (!step || step.on > today) return [];
      const { a, b } = introduction.fields;
      const overDays = daysBetween(step.on, today);
      return [{ introduction, a: personOf(a), b: personOf(b), step, overDays }];
    })
    .sort((x, y) => y.overDays - x.overDays || (x.introduction.id < y.introduction.id ? -1 : 1));
}
