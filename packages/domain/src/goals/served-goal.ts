import { introductionStage } from '../introductions/introduction-stage.ts';
import { isOfKind, type RecordOf } from '../records/kinds.ts';
import type { BookRecord } from '../records/record.ts';
import { goalFieldOf } from './goal-operations.ts';

/** What served a long-term goal (D1), and what it brought. Each list is latest first. */
export interface ServedGoal {
  readonly goal: RecordOf<'goal'>;
  readonly events: readonly RecordOf<'event'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly introductions: readonly RecordOf<'introduction'>[];
  /** Information and advice talks. */
  readonly interviews: readonly BookRecord[];
  readonly given: readonly RecordOf<'favour'>[];
  /** What you received for it: the harvest. */
  readonly received: readonly RecordOf<'favour'>[];
  /** Asks that were answered, and introductions that worked. */
  readonly answered: number;
  readonly worked: number;
  readonly lastOn: string | null;
}

/** What a shell reads for `servedGoal`: the records of these kinds that link to the goal, at most so many of each. */
export const servedGoalNeeds: {
  readonly kinds: readonly ['event', 'ask', 'introduction', 'favour', 'interview'];
  readonly limit: number;
} = { kinds: ['event', 'ask', 'introduction', 'favour', 'interview'], limit: 200 };

/** What served a goal, from the records that may point at it; others are passed over. */
export function servedGoal(goal: RecordOf<'goal'>, records: readonly BookRecord[]): ServedGoal {
  const serving = records
    .filter(({ kind, fields, deletedAt }) => {
      const field = goalFieldOf(kind);
      return deletedAt === null && field !== null && fields[field] === goal.id;
    })
    .toSorted((a, b) => dayOn(b).localeCompare(dayOn(a)) || (a.id < b.id ? 1 : -1));
  const asks = serving.filter((each) => isOfKind(each, 'ask'));
  const introductions = serving.filter((each) => isOfKind(each, 'introduction'));
  const favours = serving.filter((each) => isOfKind(each, 'favour'));
  return {
    goal,
    events: serving.filter((each) => isOfKind(each, 'event')),
    asks,
    introductions,
    interviews: serving.filter(({ kind }) => kind === 'interview'),
    given: favours.filter(({ fields }) => fields.by === 'me'),
    received: favours.filter(({ fields }) => fields.by === 'them'),
    answered: asks.filter(({ fields }) => fields.ending?.how === 'answered').length,
    worked: introductions.filter(({ fields }) => introductionStage(fields) === 'worked').length,
    lastOn: serving[0] ? dayOn(serving[0]) || null : null,
  };
}

function dayOn({ fields }: BookRecord): string {
  const on = fields.on ?? fields.madeOn;
  return typeof on === 'string' ? on : '';
}
