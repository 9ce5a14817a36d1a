import { changeSettings, isOfKind, type Problem, type Result } from '@kennis/domain';
import type { Book, Origin } from '@kennis/store';

/** Switches on or off that words of this book may go to the embedding endpoint of the installation (Q5). */
export function switchEmbeddings(
  book: Book,
  isOn: boolean,
  origin: Origin,
): Promise<Result<unknown, Problem>> {
  return book.edit(origin, async (reading) => {
    const record = await reading.record('setting');
    const setting = record && isOfKind(record, 'setting') ? record : null;
    return changeSettings({ setting }, { embeddings: isOn });
  });
}
