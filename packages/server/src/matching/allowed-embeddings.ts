import type { SettingFields } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import type { Embeddings } from '../embeddings/embeddings.ts';

/** The endpoint of this installation, where the owner of the book switched it on; null otherwise, and no word of the book goes there. */
export async function allowedEmbeddings(
  reading: Pick<BookReading, 'record'>,
  embeddings: Embeddings | null,
): Promise<Embeddings | null> {
  const setting = (await reading.record('setting'))?.fields as SettingFields | undefined;
  return setting?.embeddings === true ? embeddings : null;
}
