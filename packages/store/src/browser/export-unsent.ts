import type { LocalDatabase } from './local-database.ts';

/** What the server has not acknowledged, of all books, as JSON text: unsent and refused changes. */
export async function exportUnsent(database: LocalDatabase, at: string): Promise<string> {
  const books = await Promise.all(
    (await database.books()).map(async (book) => {
      const { replica } = database.reading(book);
      const [outbox, refused] = await Promise.all([replica.outbox(), replica.refusals()]);
      return { book, unsent: outbox.map(({ change }) => change), refused };
    }),
  );
  return JSON.stringify({ format: 'kennis-unsent', version: 1, at, device: database.device, books }, null, 2);
}
