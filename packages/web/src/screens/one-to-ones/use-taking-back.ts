import { deleteRecords } from '@kennis/domain';
import type { StoredRecord } from '@kennis/store';
import { useEdit } from '../../offline/book.tsx';

/** Gives the way to take back what was made a moment ago. */
export function useTakingBack(): (made: readonly StoredRecord[]) => Promise<unknown> {
  const edit = useEdit();
  return (made) => edit(() => deleteRecords({ records: made }));
}
