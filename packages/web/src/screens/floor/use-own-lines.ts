import { type RecordOf, type Style, singletonIds } from '@kennis/domain';
import { useQuery } from '../../offline/book.tsx';

const most = 300;
const none: readonly RecordOf<'line'>[] = [];

/** Sentences of your own, the newest first, and how you like to speak (A5). */
export function useOwnLines(): { readonly own: readonly RecordOf<'line'>[]; readonly style: Style | null } {
  const read = useQuery(['own-lines'], async (reading) => ({
    own: (await reading.all('line', { limit: most })).toReversed(),
    setting: (await reading.record(singletonIds.setting)) as RecordOf<'setting'> | null,
  }));
  return { own: read?.own ?? none, style: read?.setting?.fields.style ?? null };
}
