import type { SqlStoreParts } from './sql-store-parts.ts';

/** Gives every book a new epoch. */
export function startNewEpochs({ reader, write, context }: SqlStoreParts): Promise<void> {
  return write('', async ({ connection }) => {
    for (const { id } of await reader.all<{ id: string }>('SELECT id FROM book', [])) {
      await connection.run('UPDATE book SET epoch = $1 WHERE id = $2', [context.ids(), id]);
    }
  });
}
