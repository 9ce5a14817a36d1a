import {
  addOwnLine,
  type Context,
  isOfKind,
  type OwnLineIntent,
  ok,
  type Problem,
  type RecordOf,
  type Result,
  removeOwnLine,
} from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';

/** Adds a sentence or question of one's own (M2, C4) and gives it. */
export async function addLineTo(
  book: Book,
  intent: OwnLineIntent,
  origin: Origin,
  context: Pick<Context, 'ids'>,
): Promise<Result<RecordOf<'line'>, Problem>> {
  const added = await book.edit(origin, () => addOwnLine(intent, context));
  return added.ok ? ok(added.value[0] as unknown as RecordOf<'line'>) : added;
}

/** Takes a sentence of one's own away; of whom it was asked stays. */
export function removeLineIn(book: Book, id: string, origin: Origin): Promise<Result<unknown, Problem>> {
  return book.edit(origin, async (reading) => {
    const record = await reading.record(id);
    const line = record && record.deletedAt === null && isOfKind(record, 'line') ? record : null;
    return removeOwnLine({ line });
  });
}
