import {
  addGoal,
  type Context,
  editGoal,
  endGoal,
  isOfKind,
  ok,
  type Problem,
  type RecordOf,
  type Result,
  refuse,
} from '@kennis/domain';
import type { Book, BookReading, Origin } from '@kennis/store';

type Changed = Promise<Result<RecordOf<'goal'>, Problem>>;

/** What may be changed of a goal; `ending` null opens it again. */
export interface GoalChange {
  readonly text?: string | undefined;
  readonly why?: string | null | undefined;
  readonly ending?: 'reached' | 'let-go' | null | undefined;
}

/** Writes down a long-term goal (D1) and gives it. */
export async function addGoalTo(
  book: Book,
  intent: { readonly text: string; readonly why?: string | undefined },
  origin: Origin,
  context: Context,
): Changed {
  const added = await book.edit(origin, () => addGoal(intent, context));
  return added.ok ? ok(added.value[0] as unknown as RecordOf<'goal'>) : added;
}

/** Changes its words, or says that it was reached or let go, and gives it as it is then. */
export async function changeGoalIn(
  book: Book,
  id: string,
  { ending, ...words }: GoalChange,
  origin: Origin,
  context: Context,
): Changed {
  const changed = await book.edit(origin, async (reading) => {
    const goal = await goalOf(reading, id);
    const edited = editGoal({ goal }, words);
    if (!edited.ok || ending === undefined) return edited;
    const ended = endGoal({ goal }, { how: ending }, context);
    return ended.ok ? ok([...edited.value, ...ended.value]) : ended;
  });
  if (!changed.ok) return changed;
  const goal = await goalOf(book, id);
  return goal ? ok(goal) : refuse({ type: 'goal-missing' });
}

/** The goal of this id, or null where there is none. */
export async function goalOf(
  reading: Pick<BookReading, 'record'>,
  id: string,
): Promise<RecordOf<'goal'> | null> {
  const record = await reading.record(id);
  return record && record.deletedAt === null && isOfKind(record, 'goal') ? record : null;
}
