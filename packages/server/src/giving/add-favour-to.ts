import {
  type Context,
  type FavourIntent,
  isOfKind,
  markFavourThanked,
  ok,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  recordFavour,
  refuse,
} from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';
import { pointingAt } from '../goals/pointing-at.ts';
import { findPerson } from '../people/find-person.ts';

type Written = Promise<Result<RecordOf<'favour'>, Problem>>;

/** Records something given or received (G1) and gives it. */
export async function addFavourTo(
  book: Book,
  intent: FavourIntent,
  origin: Origin,
  context: Context,
): Written {
  const added = await book.edit(origin, async (reading): Promise<Result<readonly Patch[], Problem>> => {
    const row = await findPerson(reading, intent.person);
    if (!row) return refuse({ type: 'person-missing' });
    const pointed = await pointingAt(reading, intent);
    if (!pointed.ok) return pointed;
    return recordFavour({ ...intent, person: row.person.id }, context);
  });
  return added.ok ? ok(added.value[0] as unknown as RecordOf<'favour'>) : added;
}

/** Writes down that somebody was thanked for what they gave (G4). */
export async function thankFavourIn(
  book: Book,
  id: string,
  on: string | undefined,
  origin: Origin,
  context: Context,
): Written {
  const thanked = await book.edit(origin, async (reading) => {
    const record = await reading.record(id);
    const favour = record && record.deletedAt === null && isOfKind(record, 'favour') ? record : null;
    return markFavourThanked({ favour }, { on }, context);
  });
  if (!thanked.ok) return thanked;
  const favour = await book.record(id);
  return favour ? ok(favour as unknown as RecordOf<'favour'>) : refuse({ type: 'favour-missing' });
}
