import type { Kind } from '@kennis/domain';
import type { BookReading, LinkedByKind } from '../store.ts';

/** `linkedOf` by one `linked` for each kind and record: where a reading costs nothing to begin. */
export function linkedOfEach({ linked }: Pick<BookReading, 'linked'>): BookReading['linkedOf'] {
  return async <K extends Kind>(
    kinds: readonly K[],
    to: readonly string[],
    page: { readonly limit: number },
  ) =>
    new Map(
      await Promise.all(
        to.map(async (id) => {
          const lists = await Promise.all(
            kinds.map(async (kind) => [kind, await linked(kind, id, page)] as const),
          );
          return [id, Object.fromEntries(lists) as unknown as LinkedByKind<K>] as const;
        }),
      ),
    );
}
